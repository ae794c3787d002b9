/**
 * Writes a backup, article by article: of ten thousand of them never more than some megabytes are in memory. Runs wherever the
 * library can be asked; each article is whole as it was at one moment, whatever is saved meanwhile.
 */
import { archive } from '../../export/archive';
import { distinctNames } from '../../export/file-name';
import { fromBase64 } from '../engine/base64';
import { sha256 } from '../versions/same-text';
import {
  BACKUP_FORMAT,
  type BackupCounts,
  type BackupManifest,
  type BackupRecord,
  type BackupShelf,
  type BackupVersion,
  type BytesKind,
  type NamedBytes,
  originalPath,
  picturePath,
  recordPath,
  recordText,
} from './format';
import { markdownCopy } from './markdown-copy';
import { README } from './readme';
import type { Sink } from './sink';

/** Where a backup comes from: `library` itself, or what can be read of a damaged one. */
export interface BackupSource {
  backupIndex(): Promise<{ ids: number[]; schemaVersion: number; shelf: BackupShelf }>;
  backupRecords(ids: number[]): Promise<BackupRecord[]>;
  namedBytes(kind: BytesKind, hashes: string[]): Promise<{ bytes: NamedBytes[]; asked: number }>;
}

export interface WriteOptions {
  /** ISO 8601 in UTC. */
  now: string;
  /** Called after every few articles. */
  onProgress?: (done: number, of: number) => void;
  /** Stops between two articles: what was written is then no backup. */
  signal?: AbortSignal;
}

/** Articles that are read at once. */
const STEP = 20;

/** @throws the reason of `signal` when it was stopped; {LibraryError}; what the sink throws. */
export async function writeBackup(source: BackupSource, sink: Sink, options: WriteOptions): Promise<BackupManifest> {
  const { now, onProgress, signal } = options;
  const { ids, schemaVersion, shelf } = await source.backupIndex();
  const file = new BackupFile(sink, now);
  await file.add('README.txt', README);
  for (let done = 0; done < ids.length; done += STEP) {
    signal?.throwIfAborted();
    for (const record of await source.backupRecords(ids.slice(done, done + STEP)))
      await addArticle(file, source, record);
    onProgress?.(Math.min(done + STEP, ids.length), ids.length);
  }
  signal?.throwIfAborted();
  await file.add('library.json', `${JSON.stringify(shelf)}\n`);
  file.counts.tags = shelf.tags.length;
  file.counts.searches = shelf.searches.length;
  const manifest: BackupManifest = {
    format: 'qingyang-backup',
    formatVersion: BACKUP_FORMAT,
    schemaVersion,
    createdAt: now,
    counts: file.counts,
  };
  await file.add('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  await file.close();
  return manifest;
}

async function addArticle(file: BackupFile, source: BackupSource, record: BackupRecord): Promise<void> {
  const { versions } = record;
  await addBytes(
    file,
    source,
    'original',
    new Map(versions.flatMap(({ original }) => (original ? [[original, originalPath(original)]] : []))),
  );
  const pictures = versions.flatMap((version) => version.pictures);
  await addBytes(file, source, 'picture', new Map(pictures.map((picture) => [picture.hash, picturePath(picture)])));
  await file.add(recordPath(record.uid), recordText(record));
  const newest = versions.at(-1);
  if (newest) await file.addMarkdown(record, newest);
  file.counts.articles++;
  file.counts.versions += versions.length;
  file.counts.notes += record.notes.length;
  file.counts.highlights += record.highlights.length;
}

/** Those that are not in the backup yet. @param paths By hash. */
async function addBytes(file: BackupFile, source: BackupSource, kind: BytesKind, paths: ReadonlyMap<string, string>) {
  let hashes = [...paths].flatMap(([hash, path]) => (file.has(path) ? [] : [hash]));
  while (hashes.length > 0) {
    const { bytes, asked } = await source.namedBytes(kind, hashes);
    for (const { hash, base64 } of bytes) {
      await file.add(paths.get(hash) as string, fromBase64(base64), 'stored');
      file.counts[kind === 'original' ? 'originals' : 'pictures']++;
    }
    hashes = hashes.slice(Math.max(asked, 1));
  }
}

/** The archive, and what has to be remembered of it until its end. */
class BackupFile {
  readonly counts: BackupCounts = {
    articles: 0,
    versions: 0,
    originals: 0,
    pictures: 0,
    notes: 0,
    highlights: 0,
    tags: 0,
    searches: 0,
  };
  private readonly zip;
  /** SHA-256 by path. */
  private readonly sums = new Map<string, string>();
  /** For each folder the names that are taken. */
  private readonly names = new Map<string, (name: string) => string>();

  constructor(
    private readonly sink: Sink,
    now: string,
  ) {
    this.zip = archive(now);
  }

  has(path: string): boolean {
    return this.sums.has(path);
  }

  async add(path: string, content: string | Uint8Array<ArrayBuffer>, how?: 'stored'): Promise<void> {
    this.sums.set(path, await sha256(content));
    for (const bytes of this.zip.add(path, content, how)) await this.sink.write(bytes);
  }

  async addMarkdown(record: BackupRecord, newest: BackupVersion): Promise<void> {
    const folder = `articles/${newest.capturedAt.slice(0, 4)}`;
    const distinct = this.names.get(folder) ?? distinctNames();
    this.names.set(folder, distinct);
    const { name, markdown } = markdownCopy(record, newest);
    await this.add(`${folder}/${distinct(name)}`, markdown);
  }

  async close(): Promise<void> {
    const lines = [...this.sums].map(([path, sum]) => `${sum}  ${path}\n`);
    for (const bytes of this.zip.add('SHA256SUMS', lines.join(''))) await this.sink.write(bytes);
    for (const bytes of this.zip.close()) await this.sink.write(bytes);
  }
}
