/** Pictures of the articles: their bytes once, whichever versions show them and in which places. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { versionId } from '../articles/version';
import { fromBase64, toBase64 } from '../engine/base64';
import { inTransaction } from '../engine/transaction';
import { sha256 } from '../versions/same-text';
import type { GivenPicture, PictureRow } from './picture';

export interface StoredPicture {
  hash: string;
  mime: string;
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** What a browser shows as a picture; whatever else a server sent under that address is not kept. */
const PICTURE = /^image\/[\w.+-]+$/;

/**
 * Keeps pictures of one version, in place of those that stood at the same positions. The same again changes nothing.
 * @param version The newest without it.
 * @returns how many of them are kept now: none when there is no such version, fewer where one is no picture.
 */
export async function addPictures(
  db: Database,
  { id, version, pictures }: { id: number; version?: number; pictures: GivenPicture[] },
): Promise<number> {
  const given = await Promise.all(pictures.filter(({ mime }) => PICTURE.test(mime)).map(prepare));
  return inTransaction(db, () => {
    const owner = versionId(db, id, version);
    if (owner === null) return 0;
    for (const { position, src, picture } of given) linkPicture(db, owner, position, src, storePicture(db, picture));
    return given.length;
  });
}

async function prepare({ position, src, mime, width, height, base64 }: GivenPicture) {
  const bytes = fromBase64(base64);
  return { position, src, picture: { hash: await sha256(bytes), mime, width, height, bytes } };
}

/** @returns its id. */
export function storePicture(db: Database, { hash, mime, width, height, bytes }: StoredPicture): number {
  db.exec({
    sql: 'INSERT INTO pictures (hash, mime, width, height, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    bind: [hash, mime, width, height, bytes],
  });
  return Number(db.selectValue('SELECT id FROM pictures WHERE hash = ?', [hash]));
}

export function linkPicture(db: Database, owner: number, position: number, src: string, picture: number): void {
  db.exec({
    sql: 'INSERT OR REPLACE INTO version_pictures (version_id, position, src, picture_id) VALUES (?, ?, ?, ?)',
    bind: [owner, position, src, picture],
  });
}

/** A new version of an article shows the pictures that older ones kept from the same addresses. */
export function keepPictures(db: Database, owner: number, sources: readonly string[]): void {
  db.exec({
    sql: `INSERT OR IGNORE INTO version_pictures (version_id, position, src, picture_id)
          SELECT ?1, wanted.key, wanted.value, (
            SELECT picture_id FROM version_pictures kept JOIN versions ON versions.id = kept.version_id
            WHERE article_id = (SELECT article_id FROM versions WHERE id = ?1) AND src = wanted.value
            ORDER BY version DESC LIMIT 1
          ) picture FROM json_each(?2) wanted WHERE picture IS NOT NULL`,
    bind: [owner, JSON.stringify(sources)],
  });
}

/** The pictures kept of a version, the newest unless one is named, in their order. */
export function picturesOf(db: Database, id: number, version?: number): PictureRow[] {
  const rows = db.selectObjects(
    `SELECT position, src, mime, width, height, hash, length(bytes) size
     FROM version_pictures JOIN pictures ON pictures.id = picture_id WHERE version_id = ? ORDER BY position`,
    [versionId(db, id, version)],
  );
  return rows as unknown as PictureRow[];
}

/** By its hash; null when it is not kept. */
export function pictureBytes(db: Database, hash: string): { mime: string; base64: string } | null {
  const row = db.selectObject('SELECT mime, bytes FROM pictures WHERE hash = ?', [hash]);
  return row ? { mime: String(row.mime), base64: toBase64(row.bytes as Uint8Array) } : null;
}
