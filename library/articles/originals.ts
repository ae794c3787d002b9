/** The pages' HTML, compressed, once however many stories and versions were read from it. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { gunzip } from '../engine/compress';

export interface Original {
  /** SHA-256 of the HTML in UTF-8, lower-case hex. */
  hash: string;
  /** gzip. */
  html: Uint8Array;
}

/** @returns its id. */
export function storeOriginal(db: Database, { hash, html }: Original): number {
  db.exec({ sql: 'INSERT INTO originals (hash, html) VALUES (?, ?) ON CONFLICT DO NOTHING', bind: [hash, html] });
  return Number(db.selectValue('SELECT id FROM originals WHERE hash = ?', [hash]));
}

/** The HTML of the page as it was saved; null when none was kept. */
export async function original(db: Database, id: number, version?: number): Promise<string | null> {
  const html = db.selectValue(
    `SELECT html FROM versions JOIN originals ON originals.id = original_id
     WHERE article_id = ? AND (? IS NULL OR version = ?) ORDER BY version DESC LIMIT 1`,
    [id, version ?? null, version ?? null],
  );
  return html instanceof Uint8Array ? gunzip(html) : null;
}
