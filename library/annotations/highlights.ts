/** Passages that the reader marked, in the text as the page wrote it. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { readDocument, versionId } from '../articles/version';
import { inTransaction } from '../engine/transaction';
import { putBackIntoIndex } from '../search/search-index';
import { byPlace, findQuote, type Quote, quoteOf } from './anchor';
import type { Highlight, HighlightRequest, TextRange } from './annotation';
import { removeFrom } from './notes';

/**
 * Marks a passage, or changes its place, colour or note.
 * @returns false when there is no such version or nothing at that place.
 */
export async function putHighlight(db: Database, asked: HighlightRequest): Promise<boolean> {
  const texts = await textsOf(db, asked.id, asked.version);
  const quote = texts && quoteOf(texts, asked.range);
  if (!quote) return false;
  return inTransaction(db, () => {
    const owner = versionId(db, asked.id, asked.version);
    if (owner === null) return false;
    write(db, asked, owner, quote);
    putBackIntoIndex(db, [asked.id]);
    return true;
  });
}

/** @returns false when there was none. */
export function deleteHighlight(db: Database, uid: string): boolean {
  return removeFrom(db, 'highlights', uid);
}

/** In the order of the text of that version, the newest unless one is named; those without a place in it last. */
export async function highlightsOf(db: Database, id: number, version?: number): Promise<Highlight[]> {
  const rows = db.selectObjects('SELECT * FROM highlights WHERE article_id = ? ORDER BY created_at, uid', [id]);
  const texts = rows.length > 0 ? await textsOf(db, id, version) : null;
  const found = rows.map((row) => ({
    uid: String(row.uid),
    range: texts && findQuote(texts, row as unknown as Quote, rangeOf(row)),
    quote: String(row.quote),
    colour: String(row.colour),
    note: String(row.note),
    createdAt: String(row.created_at),
    updatedAt: String(row.updated_at),
  }));
  return found.sort((a, b) => byPlace(a.range, b.range));
}

function write(db: Database, asked: HighlightRequest, owner: number, { quote, before, after }: Quote): void {
  const { uid, id, range, colour, note, at } = asked;
  const place = [range.start.block, range.start.offset, range.end.block, range.end.offset];
  db.exec({
    sql: `INSERT INTO highlights (uid, article_id, version_id, start_block, start_offset, end_block, end_offset, quote, before,
          after, colour, note, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (uid) DO UPDATE SET version_id = excluded.version_id, start_block = excluded.start_block,
          start_offset = excluded.start_offset, end_block = excluded.end_block, end_offset = excluded.end_offset,
          quote = excluded.quote, before = excluded.before, after = excluded.after, colour = excluded.colour,
          note = excluded.note, updated_at = excluded.updated_at WHERE article_id = excluded.article_id`,
    bind: [uid, id, owner, ...place, quote, before, after, colour, note, at, at],
  });
}

/** Texts of the blocks of a version; null when there is none. */
async function textsOf(db: Database, id: number, version?: number): Promise<string[] | null> {
  const document = db.selectValue('SELECT document FROM versions WHERE id = ?', [versionId(db, id, version)]);
  return document === undefined ? null : (await readDocument(document)).blocks.map((block) => block.text);
}

function rangeOf(row: Record<string, unknown>): TextRange {
  return {
    start: { block: Number(row.start_block), offset: Number(row.start_offset) },
    end: { block: Number(row.end_block), offset: Number(row.end_offset) },
  };
}
