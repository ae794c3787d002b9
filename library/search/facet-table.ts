/**
 * What every article can be narrowed by, in memory as numbers: of a hundred thousand articles some hundred thousand facets are
 * counted in milliseconds, where SQL takes seconds. It is read once, in slices; afterwards only what has changed is read again.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { factsInSlices, valuesInSlices } from './facet-slices';
import type { FacetKind } from './query';

/** Facts of an article, one bit each. */
const FACTS = {
  inBin: 'articles.deleted_at IS NOT NULL',
  hant: "articles.script = 'hant'",
  unread: 'articles.read_at IS NULL',
  starred: 'articles.starred_at IS NOT NULL',
  archived: 'articles.archived_at IS NOT NULL',
  withPicture: 'articles.pictures > 0',
  changed: 'articles.version > 1',
  annotated: 'articles.id IN (SELECT article_id FROM notes UNION SELECT article_id FROM highlights)',
  untagged: 'articles.id NOT IN (SELECT article_id FROM taggings)',
} as const;

type Fact = keyof typeof FACTS;
const NAMES = Object.keys(FACTS) as Fact[];
const BITS = NAMES.map((name, bit) => `((${FACTS[name]}) << ${bit})`).join(' | ');
const IN_BIN = 1 << NAMES.indexOf('inBin');
/** What stands for a fact of an article that there is not. */
const NONE = -1;

export interface CountedValue {
  kind: FacetKind | 'tag';
  value: string;
  count: number;
}

export interface FacetNumbers {
  total: number;
  facts: Record<Fact, number>;
  /** The most frequent first. */
  values: CountedValue[];
  /** By the page's own year; null for those without date. */
  years: Map<string | null, number>;
}

/** With so many changed articles all are read anew; and so many of them are read at once. */
const MANY = 2000;
const AT_ONCE = 50;

const tables = new WeakMap<Database, FacetTable>();

/** The facets as they are now. What is not read yet is read now: see `readFacets`. */
export function facetTable(db: Database): FacetTable {
  const table = tables.get(db) ?? new FacetTable(db);
  tables.set(db, table);
  for (const _slice of table.follow());
  return table;
}

/**
 * Reads what `facetTable` would have to read, so that it has nothing left to do.
 * @param pause Awaited between two slices; what it lets others change is read as well.
 */
export async function readFacets(db: Database, pause: () => Promise<void>): Promise<void> {
  const table = tables.get(db) ?? new FacetTable(db);
  tables.set(db, table);
  // Two that ask at a time read it together.
  table.reading ??= inSlices(table.follow(), pause).finally(() => {
    table.reading = null;
  });
  await table.reading;
}

async function inSlices(slices: Generator<void>, pause: () => Promise<void>): Promise<void> {
  for (const _slice of slices) await pause();
}

/** After facets were written without a change of the articles that they follow from. */
export function forgetFacets(db: Database): void {
  tables.delete(db);
}

class FacetTable {
  /** While it is read in slices. */
  reading: Promise<void> | null = null;
  /** Of the library, when this was read. */
  private revision = -1;
  private articles = 0;
  private readonly values: Omit<CountedValue, 'count'>[] = [];
  private readonly places = new Map<string, number>();
  private readonly years: (string | null)[] = [];
  /** By the article's id: its facts, the place of its year, and where its values stand in `held`. */
  private facts = new Int32Array();
  private year = new Int32Array();
  private start = new Int32Array();
  private length = new Int32Array();
  /** Places of values, those of one article side by side. What a change has left behind stays until all is read anew. */
  private held = new Int32Array();
  private end = 0;

  constructor(private readonly db: Database) {}

  /** Reads what has changed since it was read, and what changes between the slices. */
  *follow(): Generator<void> {
    for (;;) {
      const revision = Number(this.db.selectValue('SELECT last FROM revisions'));
      if (revision === this.revision) return;
      const changed = this.changed();
      if (changed === null) {
        this.revision = -1; // until all is there: who gives up in between begins anew
        yield* this.readAll();
      } else {
        for (let at = 0; at < changed.length; at += AT_ONCE) {
          if (at > 0) yield;
          for (const id of changed.slice(at, at + AT_ONCE)) this.readOne(id);
        }
      }
      this.revision = revision;
    }
  }

  /** @param ids null: all articles outside the bin. */
  count(ids: readonly number[] | null): FacetNumbers {
    const byValue = new Int32Array(this.values.length);
    const byYear = new Int32Array(this.years.length);
    const byFacts = new Int32Array(1 << NAMES.length);
    const add = (id: number) => {
      const facts = this.facts[id] ?? NONE;
      if (facts === NONE) return;
      byFacts[facts] = (byFacts[facts] ?? 0) + 1;
      const year = this.year[id] as number;
      byYear[year] = (byYear[year] ?? 0) + 1;
      const start = this.start[id] as number;
      const end = start + (this.length[id] as number);
      for (let at = start; at < end; at++) {
        const place = this.held[at] as number;
        byValue[place] = (byValue[place] ?? 0) + 1;
      }
    };
    if (ids) for (const id of ids) add(id);
    else for (let id = 0; id < this.facts.length; id++) if (((this.facts[id] as number) & IN_BIN) === 0) add(id);
    return {
      total: byFacts.reduce((sum, count) => sum + count, 0),
      facts: Object.fromEntries(NAMES.map((name, bit) => [name, sumOfBit(byFacts, bit)])) as Record<Fact, number>,
      values: this.values
        .map((value, place) => ({ ...value, count: byValue[place] as number }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
      years: new Map(
        this.years.map((year, place) => [year, byYear[place] as number] as const).filter(([, n]) => n > 0),
      ),
    };
  }

  /** Ids of what has changed; null where it is surer or quicker to read all. */
  private changed(): number[] | null {
    if (this.revision < 0) return null;
    const count = Number(this.db.selectValue('SELECT count(*) FROM articles'));
    const changed = this.db
      .selectValues('SELECT id FROM articles WHERE revision > ? LIMIT ?', [this.revision, MANY])
      .map(Number);
    const added = changed.filter((id) => (this.facts[id] ?? NONE) === NONE).length;
    // Fewer than there should be: some were purged, which leaves no trace of which.
    return changed.length < MANY && count === this.articles + added ? changed : null;
  }

  /** What is saved or changed meanwhile has a later revision, and is read after this by itself. */
  private *readAll(): Generator<void> {
    const size = Number(this.db.selectValue('SELECT max(id) FROM articles') ?? 0) + 1;
    this.resize(size);
    this.facts.fill(NONE);
    this.length.fill(0);
    this.articles = 0;
    this.end = 0;
    for (const slice of factsInSlices(this.db, BITS, YEAR)) {
      for (const { id, bits, year } of slice) if (id < size) this.putFacts(id, bits, year);
      yield;
    }
    const holders: (readonly [place: number, ids: number[]])[] = [];
    for (const slice of valuesInSlices(this.db)) {
      for (const { kind, value, ids } of slice)
        holders.push([this.placeOf(kind, value), ids.filter((id) => id < size)]);
      yield;
    }
    this.hold(holders);
  }

  /** Lays the values of each article side by side. */
  private hold(holders: readonly (readonly [place: number, ids: number[]])[]): void {
    for (const [, ids] of holders) for (const id of ids) this.length[id] = (this.length[id] ?? 0) + 1;
    for (let id = 0; id < this.start.length; id++) {
      this.start[id] = this.end;
      this.end += this.length[id] as number;
    }
    this.held = new Int32Array(this.end);
    const next = this.start.slice();
    for (const [place, ids] of holders) {
      for (const id of ids) {
        const at = next[id] as number;
        this.held[at] = place;
        next[id] = at + 1;
      }
    }
  }

  private readOne(id: number): void {
    if (id >= this.facts.length) this.resize(Math.ceil(id * 1.2) + 1);
    const row = this.db.selectArray(`SELECT ${BITS}, ${YEAR} FROM articles WHERE id = ?`, [id]);
    if (!row) return;
    this.putFacts(id, Number(row[0]), String(row[1]));
    const places = this.db
      .selectArrays(
        `SELECT kind, value FROM facets WHERE article_id = ?1
         UNION ALL SELECT 'tag', name FROM taggings JOIN tags ON tags.id = tag_id WHERE article_id = ?1`,
        [id],
      )
      .map(([kind, value]) => this.placeOf(String(kind), String(value)));
    this.start[id] = this.end;
    this.length[id] = places.length;
    this.held = lengthened(this.held, this.end + places.length);
    this.held.set(places, this.end);
    this.end += places.length;
  }

  private putFacts(id: number, bits: number, year: string): void {
    if ((this.facts[id] ?? NONE) === NONE) this.articles++;
    this.facts[id] = bits;
    const name = year || null;
    let place = this.years.indexOf(name);
    if (place < 0) place = this.years.push(name) - 1;
    this.year[id] = place;
  }

  private placeOf(kind: string, value: string): number {
    const key = `${kind} ${value}`;
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.values.push({ kind: kind as CountedValue['kind'], value }) - 1;
    this.places.set(key, place);
    return place;
  }

  private resize(size: number): void {
    const before = this.facts.length;
    this.facts = lengthened(this.facts, size);
    this.facts.fill(NONE, before);
    this.year = lengthened(this.year, size);
    this.start = lengthened(this.start, size);
    this.length = lengthened(this.length, size);
  }
}

const YEAR = "coalesce(substr(published_at, 1, 4), '')";

function sumOfBit(byFacts: Int32Array, bit: number): number {
  return byFacts.reduce((sum, count, facts) => (facts & (1 << bit) ? sum + count : sum), 0);
}

function lengthened(numbers: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= numbers.length) return numbers;
  const longer = new Int32Array(Math.max(size, Math.ceil(numbers.length * 1.2)));
  longer.set(numbers);
  return longer;
}
