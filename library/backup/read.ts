/** Reads a backup: what is in it, whether it is whole, and into the library, after a look at what that would do. */
import { toBase64 } from '../engine/base64';
import { sha256 } from '../versions/same-text';
import type { GivenBytes } from './bytes';
import {
  BACKUP_FORMAT,
  type BackupManifest,
  type BackupRecord,
  type BackupShelf,
  originalPath,
  picturePath,
  uidOfPath,
} from './format';
import { type Readable, readZip, readZipEntry, ZipDamaged, type ZipEntry } from './zip-reader';

/** Why a file cannot be restored, as an id that the interface translates. */
export type BackupFailure = 'no-backup' | 'newer-format' | 'damaged';

export class BackupError extends Error {
  override readonly name = 'BackupError';

  constructor(
    readonly failure: BackupFailure,
    readonly detail: string,
  ) {
    super(`${failure}: ${detail}`);
  }
}

export class Backup {
  private constructor(
    private readonly file: Readable,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
    /** SHA-256 by path. */
    private readonly sums: ReadonlyMap<string, string>,
    readonly manifest: BackupManifest,
  ) {}

  /** @throws {BackupError} */
  static async open(file: Readable): Promise<Backup> {
    const entries = new Map((await noBackupIf(readZip(file))).map((entry) => [entry.path, entry]));
    const read = async (path: string) => {
      const entry = entries.get(path);
      if (!entry) throw new BackupError('no-backup', `${path} is missing`);
      return new TextDecoder().decode(await damagedIf(readZipEntry(file, entry)));
    };
    const manifest = parsed<BackupManifest>(await read('manifest.json'));
    if (manifest?.format !== 'qingyang-backup') throw new BackupError('no-backup', 'the manifest is none of ours');
    if (manifest.formatVersion > BACKUP_FORMAT) {
      throw new BackupError('newer-format', `format ${manifest.formatVersion}, this build knows ${BACKUP_FORMAT}`);
    }
    return new Backup(file, entries, sumsOf(await read('SHA256SUMS')), manifest);
  }

  /** Uids of its articles with the SHA-256 of their records, in no order. */
  get articles(): Map<string, string> {
    return new Map(
      [...this.sums].flatMap(([path, sum]) => {
        const uid = uidOfPath(path);
        return uid === null ? [] : [[uid, sum] as const];
      }),
    );
  }

  /** Paths of the files that are missing or are not what SHA256SUMS says. @param onProgress Files done, of all. */
  async verify(onProgress?: (done: number, of: number) => void, signal?: AbortSignal): Promise<string[]> {
    const damaged: string[] = [];
    let done = 0;
    for (const path of this.sums.keys()) {
      signal?.throwIfAborted();
      const isWhole = await this.bytes(path).then(
        () => true,
        () => false,
      );
      if (!isWhole) damaged.push(path);
      done++;
      if (done % 50 === 0 || done === this.sums.size) onProgress?.(done, this.sums.size);
    }
    return damaged;
  }

  /** @throws {BackupError} `damaged`, `newer-format`. */
  async record(path: string): Promise<BackupRecord> {
    const record = parsed<BackupRecord>(new TextDecoder().decode(await this.bytes(path)));
    if (record?.format !== 'qingyang-article' || !Array.isArray(record.versions)) {
      throw new BackupError('damaged', `${path} is no article`);
    }
    if (record.formatVersion > BACKUP_FORMAT) throw new BackupError('newer-format', path);
    return record;
  }

  async shelf(): Promise<BackupShelf> {
    return (
      parsed<BackupShelf>(new TextDecoder().decode(await this.bytes('library.json'))) ?? { tags: [], searches: [] }
    );
  }

  /** An original or a picture for the library; null where the backup has it not, or damaged. */
  async given(
    wanted: { kind: 'original'; hash: string } | ({ kind: 'picture' } & BackupRecord['versions'][0]['pictures'][0]),
  ): Promise<GivenBytes | null> {
    const path = wanted.kind === 'original' ? originalPath(wanted.hash) : picturePath(wanted);
    const bytes = await this.bytes(path).catch(() => null);
    if (!bytes) return null;
    const base64 = toBase64(bytes);
    if (wanted.kind === 'original') return { kind: 'original', hash: wanted.hash, base64 };
    const { hash, mime, width, height } = wanted;
    return { kind: 'picture', hash, mime, width, height, base64 };
  }

  /** A file, whole. @throws {BackupError} `damaged`. */
  private async bytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.entries.get(path);
    if (!entry) throw new BackupError('damaged', `${path} is missing`);
    const bytes = await damagedIf(readZipEntry(this.file, entry));
    if ((await sha256(bytes)) !== this.sums.get(path)) throw new BackupError('damaged', `${path} is another file`);
    return bytes;
  }
}

function sumsOf(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line));
  return new Map(lines.flatMap((found) => (found ? [[found[2] as string, found[1] as string] as const] : [])));
}

function parsed<T>(json: string): T | null {
  try {
    return JSON.parse(json) as T;
  } catch {
    return null;
  }
}

function noBackupIf<T>(reading: Promise<T>): Promise<T> {
  return translated(reading, 'no-backup');
}

function damagedIf<T>(reading: Promise<T>): Promise<T> {
  return translated(reading, 'damaged');
}

async function translated<T>(reading: Promise<T>, failure: BackupFailure): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ZipDamaged) throw new BackupError(failure, error.message);
    throw error;
  }
}
