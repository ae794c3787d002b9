/** Writes an ordinary backup of what can still be read of a damaged library, or of one that is whole. */

import { library } from '../client';
import { fromBase64 } from '../engine/base64';
import type { BackupManifest } from './format';
import type { Sink } from './sink';
import { type WriteOptions, writeBackup } from './write';

/** As `writeBackup`; its manifest says how much was found. */
export function salvageLibrary(sink: Sink, options: WriteOptions): Promise<BackupManifest> {
  return writeBackup(
    {
      backupIndex: library.salvageIndex,
      backupRecords: library.salvageRecords,
      namedBytes: library.salvageBytes,
    },
    sink,
    options,
  );
}

/** Bytes of one message. */
const STEP = 8 * 2 ** 20;

/** Writes a database file as it is, for other tools: `sqlite3 library.sqlite3 .recover`. @returns its bytes; 0 when it is gone. */
export async function writeFile(name: string, sink: Sink): Promise<number> {
  for (let offset = 0; ; offset += STEP) {
    const { size, base64 } = await library.fileBytes(name, offset, STEP);
    if (base64 !== '') await sink.write(fromBase64(base64));
    if (offset + STEP >= size) return size;
  }
}
