/**
 * Is the library whole? In steps of a fraction of a second, so that saving goes on meanwhile, however large it is. SQLite's own
 * check sees the structure of the file; what stands in it is compared with its hashes.
 */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { derive } from '../articles/derive';
import { readDocument } from '../articles/version';
import { gunzip } from '../engine/compress';
import { rehearse } from '../engine/transaction';
import { normalised, sha256 } from '../versions/same-text';
import type { CheckPart, CheckStep, Finding } from './step';

/** One step of a check. @param after 0 to begin, then `next` of the step before. */
export async function checkStep(db: Database, part: CheckPart, after: number): Promise<CheckStep> {
  switch (part) {
    case 'file':
      return checkFile(db, after);
    case 'references':
      return whole(checkReferences(db));
    case 'index':
      return whole(checkIndex(db));
    case 'derived':
      return checkRows(db, part, 'articles', after, (id) => checkDerived(db, id));
    case 'versions':
      return checkRows(db, part, 'versions', after, (id) => checkVersion(db, id));
    case 'originals':
      return checkRows(db, part, 'originals', after, (id) => checkOriginal(db, id));
    case 'pictures':
      return checkRows(db, part, 'pictures', after, (id) => checkPicture(db, id));
  }
}

function whole(findings: Finding[]): CheckStep {
  return { findings, next: null, done: 1, of: 1 };
}

/** Table by table, with their indexes. */
function checkFile(db: Database, after: number): CheckStep {
  const tables = db
    .selectValues("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    .map(String);
  const table = tables[after];
  const found = table === undefined ? [] : db.selectValues(`PRAGMA integrity_check("${table}")`).map(String);
  const findings = found
    .filter((line) => line !== 'ok')
    .map((detail): Finding => ({ part: 'file', id: null, detail: `${table}: ${detail}` }));
  const done = Math.min(after + 1, tables.length);
  return { findings, next: done < tables.length ? done : null, done, of: tables.length };
}

function checkReferences(db: Database): Finding[] {
  return db
    .selectObjects('SELECT "table" "from", parent, count(*) count FROM pragma_foreign_key_check GROUP BY 1, 2')
    .map(
      ({ from, parent, count }): Finding => ({
        part: 'references',
        id: null,
        detail: `${from}: ${count} without ${parent}`,
      }),
    );
}

/** Whether the index holds exactly the articles, those in the bin too. */
export function checkIndex(db: Database): Finding[] {
  const findings: Finding[] = [];
  const find = (detail: string) => findings.push({ part: 'index', id: null, detail });
  for (const table of ['search', 'heads']) {
    try {
      db.exec(`INSERT INTO ${table}(${table}) VALUES ('integrity-check')`);
    } catch (error) {
      find(error instanceof Error ? error.message : String(error));
    }
    const live = 'SELECT id FROM articles';
    const indexed = `SELECT id FROM ${table}_docsize`;
    for (const [one, other, what] of [
      [live, indexed, 'missing from the index'],
      [indexed, live, 'in the index without being in the library'],
    ]) {
      const count = Number(db.selectValue(`SELECT count(*) FROM (${one} EXCEPT ${other})`));
      if (count > 0) find(`${table}: ${count} ${what}`);
    }
  }
  return findings;
}

/** Rows that are checked in one step, unless they take longer than that. */
const STEP = 200;
const PATIENCE = 300;

async function checkRows(
  db: Database,
  part: CheckPart,
  table: string,
  after: number,
  check: (id: number) => Promise<string | null> | string | null,
): Promise<CheckStep> {
  const findings: Finding[] = [];
  const ids = db.selectValues(`SELECT id FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`, [after, STEP]).map(Number);
  const end = performance.now() + PATIENCE;
  let last = after;
  for (const id of ids) {
    const detail = await check(id);
    if (detail !== null) findings.push({ part, id: articleOf(db, table, id), detail });
    last = id;
    if (performance.now() > end) break;
  }
  const left = Number(db.selectValue(`SELECT count(*) FROM ${table} WHERE id > ?`, [last]));
  const of = Number(db.selectValue(`SELECT count(*) FROM ${table}`));
  return { findings, next: left > 0 ? last : null, done: of - left, of };
}

/** The article that a row of a table belongs to, where it is one. */
function articleOf(db: Database, table: string, id: number): number | null {
  if (table === 'articles') return id;
  const sql = {
    versions: 'SELECT article_id FROM versions WHERE id = ?',
    originals: 'SELECT article_id FROM versions WHERE original_id = ? LIMIT 1',
    pictures:
      'SELECT article_id FROM version_pictures JOIN versions ON versions.id = version_id WHERE picture_id = ? LIMIT 1',
  }[table];
  const found = sql && db.selectValue(sql, [id]);
  return found === undefined || found === '' ? null : Number(found);
}

/** What follows from an article is what stands in the tables for it. */
function checkDerived(db: Database, id: number): string | null {
  const derived = () =>
    JSON.stringify([
      db.selectArrays(
        `SELECT saved_at, published_at, title, site_name, source, authors, section, script, length, text_hash, site, edition,
         pictures, simhash_high, simhash_low FROM articles WHERE id = ?`,
        [id],
      ),
      db.selectArrays('SELECT kind, value FROM facets WHERE article_id = ? ORDER BY 1, 2', [id]),
      db.selectArrays('SELECT band FROM bands WHERE article_id = ? ORDER BY 1', [id]),
    ]);
  if (db.selectValue('SELECT 1 FROM versions WHERE article_id = ? LIMIT 1', [id]) === undefined)
    return 'has no version';
  const stored = derived();
  const made = rehearse(db, () => {
    derive(db, id);
    return derived();
  });
  return stored === made ? null : 'is listed otherwise than its newest version says';
}

async function checkVersion(db: Database, id: number): Promise<string | null> {
  const row = db.selectObject('SELECT version, text, text_hash, document, fields FROM versions WHERE id = ?', [id]);
  if (!row) return null;
  const name = `version ${row.version}`;
  if ((await sha256(normalised(String(row.text)))) !== row.text_hash) return `${name}: the text is damaged`;
  try {
    JSON.parse(String(row.fields));
    await readDocument(row.document);
    return null;
  } catch {
    return `${name}: the blocks are damaged`;
  }
}

async function checkOriginal(db: Database, id: number): Promise<string | null> {
  const row = db.selectObject('SELECT hash, html FROM originals WHERE id = ?', [id]);
  if (!row) return null;
  const html = await gunzip(row.html as Uint8Array).catch(() => null);
  return html !== null && (await sha256(html)) === row.hash ? null : 'the original page is damaged';
}

async function checkPicture(db: Database, id: number): Promise<string | null> {
  const row = db.selectObject('SELECT hash, bytes FROM pictures WHERE id = ?', [id]);
  if (!row) return null;
  return (await sha256(row.bytes as Uint8Array)) === row.hash ? null : 'a picture is damaged';
}
