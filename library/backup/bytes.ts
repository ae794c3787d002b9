/** Originals and pictures on their way into the library: before the records that show them. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { storeOriginal } from '../articles/originals';
import { fromBase64 } from '../engine/base64';
import { gunzip } from '../engine/compress';
import { inTransaction } from '../engine/transaction';
import { storePicture } from '../pictures/pictures';
import { sha256 } from '../versions/same-text';
import type { BackupPicture, BytesKind, NamedBytes } from './format';

export type GivenBytes =
  | ({ kind: 'original' } & NamedBytes)
  | ({ kind: 'picture' } & NamedBytes & Pick<BackupPicture, 'mime' | 'width' | 'height'>);

/** Which of them the library lacks. */
export function missingBytes(db: Database, kind: BytesKind, hashes: readonly string[]): string[] {
  const table = kind === 'original' ? 'originals' : 'pictures';
  return db
    .selectValues(`SELECT value FROM json_each(?) WHERE value NOT IN (SELECT hash FROM ${table})`, [
      JSON.stringify(hashes),
    ])
    .map(String);
}

/** Keeps what is what its hash says. @returns hashes of what is not: it is damaged. */
export async function putBytes(db: Database, given: readonly GivenBytes[]): Promise<string[]> {
  const checked = await Promise.all(
    given.map(async (one) => {
      const bytes = fromBase64(one.base64);
      const content = one.kind === 'original' ? await gunzip(bytes).catch(() => null) : bytes;
      return { one, bytes, isWhole: content !== null && (await sha256(content)) === one.hash };
    }),
  );
  inTransaction(db, () => {
    for (const { one, bytes, isWhole } of checked) {
      if (!isWhole) continue;
      if (one.kind === 'original') storeOriginal(db, { hash: one.hash, html: bytes });
      else storePicture(db, { hash: one.hash, mime: one.mime, width: one.width, height: one.height, bytes });
    }
  });
  return checked.filter(({ isWhole }) => !isWhole).map(({ one }) => one.hash);
}
