/**
 * A new first page for a library's file that has lost it. The first page says what the file is and where each table begins;
 * without it SQLite takes the file for no database at all, though every other page may be whole. But the pages tell by
 * themselves what they are: those of a tree point to each other, the one that none points to is where it begins, and its rows are
 * like the rows of one table only. The format: https://sqlite.org/fileformat2.html
 */
import type { Database } from '@sqlite.org/sqlite-wasm';

/** Of every library: see `openLibrary`. */
export const PAGE = 8192;

/** Pages that are read at once. */
const STEP = 256;

/**
 * What the first columns of a row hold: i an integer, t a text, h a text of 64 hex digits, b bytes, n nothing, ? anything.
 * The key of a table with row numbers is not in its row, and of one without comes first.
 */
const SHAPES: Readonly<Record<string, { rows: 'numbered' | 'keyed'; starts: string; columns: [number, number] }>> = {
  articles: { rows: 'numbered', starts: 'nttttiiit', columns: [19, 31] },
  versions: { rows: 'numbered', starts: 'niittihtt', columns: [15, 18] },
  originals: { rows: 'numbered', starts: 'nhb', columns: [3, 3] },
  pictures: { rows: 'numbered', starts: 'nhtiib', columns: [6, 6] },
  tags: { rows: 'numbered', starts: 'nttt', columns: [4, 4] },
  edits: { rows: 'numbered', starts: 'nit?t', columns: [5, 5] },
  version_pictures: { rows: 'keyed', starts: 'iiti', columns: [4, 4] },
  taggings: { rows: 'keyed', starts: 'iit', columns: [3, 3] },
  notes: { rows: 'keyed', starts: 'tittt', columns: [5, 5] },
  highlights: { rows: 'keyed', starts: 'tiiiiiittttttt', columns: [14, 14] },
  saved_searches: { rows: 'keyed', starts: 'tttitt', columns: [6, 6] },
};

/** First bytes of the pages of a tree. */
const KEYED_INSIDE = 0x02;
const NUMBERED_INSIDE = 0x05;
const KEYED_LEAF = 0x0a;
const NUMBERED_LEAF = 0x0d;

interface Tree {
  page: number;
  pages: number;
  rows: 'numbered' | 'keyed';
  /** Of one of its rows: a letter a column, as in SHAPES. */
  shape: string;
}

/**
 * @param model An empty library in memory, whose tables the file has.
 * @param blank A database in memory with nothing in it, and pages of the same size.
 * @returns null where no article's text can be found.
 */
export async function firstPageOf(
  file: Blob,
  model: Database,
  blank: Database,
  bytesOf: (db: Database) => Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const places = placesOf(await treesOf(file));
  if (!places.has('versions')) return null;
  blank.exec(
    `PRAGMA page_size = ${PAGE}; PRAGMA writable_schema = ON; PRAGMA application_id = 0; PRAGMA user_version = 1`,
  );
  for (const [table, place] of places) {
    const sql = bareSql(String(model.selectValue('SELECT sql FROM sqlite_schema WHERE name = ?', [table])));
    blank.exec({
      sql: "INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('table', ?1, ?1, ?2, ?3)",
      bind: [table, place, sql],
    });
  }
  const bytes = bytesOf(blank);
  if (bytes.length !== PAGE) return null;
  const page = new Uint8Array(bytes);
  // How many pages the file has, and that none of them is free.
  new DataView(page.buffer).setUint32(28, Math.floor(file.size / PAGE));
  page.fill(0, 32, 40);
  return page;
}

/** Without what would need an index, which is not looked for. */
function bareSql(sql: string): string {
  return sql
    .replace(/--[^\n]*/g, '')
    .replace(/,\s*UNIQUE \([^)]*\)/g, '')
    .replace(/ (?:UNIQUE|AUTOINCREMENT)\b/g, '')
    .replace(/\s+/g, ' ');
}

/** The largest tree of each shape: what lost its head too is in smaller ones. */
function placesOf(trees: readonly Tree[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [table, { rows, starts, columns }] of Object.entries(SHAPES)) {
    const [tree] = trees
      .filter((one) => one.rows === rows && isLike(one.shape, starts, columns))
      .sort((a, b) => b.pages - a.pages);
    if (tree) places.set(table, tree.page);
  }
  return places;
}

function isLike(shape: string, starts: string, [least, most]: [number, number]): boolean {
  if (shape.length < least || shape.length > most) return false;
  return [...starts].every((wanted, at) => {
    const is = shape.charAt(at);
    return wanted === '?' || wanted === is || (wanted === 't' && is === 'h');
  });
}

async function treesOf(file: Blob): Promise<Tree[]> {
  const children = new Map<number, number[]>();
  const leaves = new Map<number, { rows: Tree['rows']; shape: string }>();
  for (let from = 0; from < file.size; from += STEP * PAGE) {
    const bytes = new Uint8Array(await file.slice(from, from + STEP * PAGE).arrayBuffer());
    for (let at = 0; at + PAGE <= bytes.length; at += PAGE) {
      const number = (from + at) / PAGE + 1;
      if (number === 1) continue;
      const page = bytes.subarray(at, at + PAGE);
      const type = page[0];
      if (type === KEYED_INSIDE || type === NUMBERED_INSIDE) children.set(number, childrenOf(page));
      else if (type === KEYED_LEAF || type === NUMBERED_LEAF) {
        const shape = shapeOf(page, type === NUMBERED_LEAF);
        if (shape) leaves.set(number, { rows: type === NUMBERED_LEAF ? 'numbered' : 'keyed', shape });
      }
    }
  }
  const pointedAt = new Set([...children.values()].flat());
  const heads = [...children.keys(), ...leaves.keys()].filter((page) => !pointedAt.has(page));
  return heads.flatMap((page) => {
    const below = pagesBelow(page, children);
    // A row of the newest leaf: rows of older versions of the tables may have fewer columns.
    const leaf = below.map((one) => leaves.get(one)).findLast((one) => one !== undefined);
    return leaf ? [{ page, pages: below.length, ...leaf }] : [];
  });
}

function pagesBelow(head: number, children: ReadonlyMap<number, readonly number[]>): number[] {
  const pages: number[] = [];
  const seen = new Set<number>();
  const waiting = [head];
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (seen.has(page)) continue;
    seen.add(page);
    pages.push(page);
    // The first child is looked at first.
    waiting.push(...[...(children.get(page) ?? [])].reverse());
  }
  return pages;
}

function childrenOf(page: Uint8Array): number[] {
  const view = new DataView(page.buffer, page.byteOffset, page.length);
  const cells = cellsOf(view, 12).filter((at) => at + 4 <= PAGE);
  return [...cells.map((at) => view.getUint32(at)), view.getUint32(8)];
}

/** Where the cells of a page lie. @param head Bytes before the list of them. */
function cellsOf(view: DataView, head: number): number[] {
  const count = Math.min(view.getUint16(3), (PAGE - head) / 2);
  return Array.from({ length: count }, (_, index) => view.getUint16(head + index * 2));
}

/** Of the last row of a leaf; '' where it makes no sense. */
function shapeOf(page: Uint8Array, isNumbered: boolean): string {
  const at = cellsOf(new DataView(page.buffer, page.byteOffset, page.length), 8).at(-1);
  if (at === undefined || at >= PAGE) return '';
  const reader = new VarintReader(page, at);
  reader.next();
  if (isNumbered) reader.next();
  const start = reader.at;
  const end = start + reader.next();
  let shape = '';
  while (reader.at < end && reader.at < PAGE) shape += letterOf(reader.next());
  return reader.at === end ? shape : '';
}

/** https://sqlite.org/fileformat2.html#record_format */
function letterOf(type: number): string {
  if (type === 0) return 'n';
  if (type >= 12) return type % 2 === 0 ? 'b' : type === 13 + 2 * 64 ? 'h' : 't';
  return type === 7 ? 'r' : 'i';
}

class VarintReader {
  constructor(
    private readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** A number of one to nine bytes, seven bits in each but the ninth. */
  next(): number {
    let value = 0;
    for (let count = 0; count < 9; count++) {
      const byte = this.bytes[this.at++] ?? 0;
      if (count === 8) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) break;
    }
    return value;
  }
}
