import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { libraryAnswers } from '../answers';
import type { BackupRecord } from '../backup/format';
import { Backup } from '../backup/read';
import { restoreBackup } from '../backup/restore-backup';
import { salvageLibrary } from '../backup/salvage-backup';
import { blobSink } from '../backup/sink';
import { answerHere, library } from '../client';
import { openLibrary } from '../engine/database';
import { SCHEMA_VERSION } from '../engine/schema';
import {
  AT,
  bytesOf,
  databaseOf,
  emptyDatabase,
  fileOf,
  memoryLibrary,
  PICTURE,
  query,
  request,
  silenceSqlite,
} from '../library.fixtures';
import { firstPageOf } from './first-page';
import { salvageBytes, salvageIndex, salvageRecords } from './salvage';

const PAGE = 8192;
const ARTICLES = 40;

let file: Uint8Array;
let truth: Map<string, BackupRecord>;

async function salvaged(db: Database): Promise<BackupRecord[]> {
  return salvageRecords(db, salvageIndex(db).ids);
}

/** The file with one of its pages overwritten by zeros. Pages count from 1. */
async function without(page: number): Promise<Database> {
  return databaseOf(file.slice().fill(0, (page - 1) * PAGE, page * PAGE));
}

async function rootPage(table: string): Promise<number> {
  const db = await databaseOf(file);
  return Number(db.selectValue('SELECT rootpage FROM sqlite_schema WHERE name = ?', [table]));
}

beforeAll(async () => {
  await silenceSqlite();
  const db = await memoryLibrary();
  answerHere(libraryAnswers(db));
  for (let number = 0; number < ARTICLES; number++) {
    const text = Array.from(
      { length: 30 },
      (_, line) => `第${number}篇第${line}段：旧楼改造工程${number * line}户。`,
    ).join('\n');
    const page = { url: `http://example.cn/${number}`, html: `<p>${number}</p>` };
    const { id } = await library.save(request({ title: `题${number}`, text }, page));
    await library.putNote({ uid: `n${number}`, id, text: `注${number}`, at: AT });
    await library.change([id], { kind: 'tag', tags: ['旧改'] }, AT);
    await library.editFields(id, { source: `源${number}` }, [], AT);
    if (number % 4 === 0) await library.addPictures(id, [PICTURE]);
  }
  const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 3 } };
  await library.putHighlight({ uid: 'h', id: 1, version: 1, range, colour: 'red', note: '', at: AT });
  const records = await library.backupRecords((await library.backupIndex()).ids);
  truth = new Map(records.map((record) => [record.uid, record]));
  file = await fileOf(db);
});

describe('of a library that is whole', () => {
  it('everything is found, as a backup finds it', async () => {
    const db = await databaseOf(file);
    const { ids, schemaVersion, shelf } = salvageIndex(db);
    expect([ids.length, schemaVersion, shelf.tags.length]).toEqual([ARTICLES, SCHEMA_VERSION, 1]);
    for (const record of await salvageRecords(db, ids)) expect(record).toEqual(truth.get(record.uid));
    const hash = [...truth.values()][0]?.versions[0]?.original ?? '';
    expect(salvageBytes(db, 'original', [hash, 'unknown'])).toMatchObject({ bytes: [{ hash }], asked: 1 });
    expect(salvageBytes(db, 'picture', ['unknown'])).toEqual({ bytes: [], asked: 1 });
  });

  it('of the first version too, which knew no notes', async () => {
    const old = await databaseOf(gunzipSync(readFileSync(new URL('../engine/samples/v1.sqlite3.gz', import.meta.url))));
    const records = await salvaged(old);
    expect(records.map(({ versions, deletedAt }) => [versions.length, deletedAt])).toEqual([
      [2, null],
      [1, null],
      [1, '2026-02-01T00:00:00.000Z'],
    ]);
    expect(records.every(({ uid }) => /^[0-9a-f]{32}$/.test(uid))).toBe(true);
    expect(await salvaged(old)).toEqual(records);
  });
});

describe('of a damaged library', () => {
  it('a page costs what stands on it and hardly more, wherever it is', async () => {
    const pages = file.length / PAGE;
    const whole: number[] = [];
    for (let page = 2; page <= pages; page += 3) {
      const db = await without(page);
      const records = await salvaged(db);
      whole.push(records.filter((record) => JSON.stringify(record) === JSON.stringify(truth.get(record.uid))).length);
      db.close();
    }
    const average = whole.reduce((sum, count) => sum + count, 0) / whole.length / ARTICLES;
    expect(average).toBeGreaterThan(0.8);
  });

  it('texts come back without the table that lists them', async () => {
    const db = await without(await rootPage('articles'));
    const records = await salvaged(db);
    expect(records).toHaveLength(ARTICLES);
    expect(records[3]).toMatchObject({ url: '', notes: [{ text: '注3' }], versions: [{ article: { title: '题3' } }] });
  });

  it('texts come back without their blocks', async () => {
    const db = await databaseOf(file);
    db.exec("UPDATE versions SET document = x'1f8b' WHERE id = 1");
    const [record] = await salvageRecords(db, [1]);
    expect(record?.versions[0]?.article.blocks[1]).toEqual({
      type: 'paragraph',
      text: '第0篇第1段：旧楼改造工程0户。',
      at: [2],
    });
  });

  it('nothing is found, and nothing fails, where nothing can be read', async () => {
    const db = await databaseOf(new TextEncoder().encode('清样'.repeat(9000)));
    expect(salvageIndex(db)).toEqual({ ids: [], schemaVersion: 0, shelf: { tags: [], searches: [] } });
  });

  it('without its first page too, on which nothing of it stands but where everything is', async () => {
    const damaged = file.slice().fill(0, 0, PAGE);
    const blank = await emptyDatabase();
    const head = await firstPageOf(new Blob([damaged]), await memoryLibrary(), blank, await bytesOf());
    if (!head) throw new Error('no head');
    damaged.set(head);
    const db = await databaseOf(damaged);
    const records = await salvaged(db);
    expect(records).toHaveLength(ARTICLES);
    for (const record of records) expect(record).toEqual(truth.get(record.uid));
    const hash = [...truth.values()][0]?.versions[0]?.original ?? '';
    expect(salvageBytes(db, 'original', [hash])).toMatchObject({ bytes: [{ hash }] });
    expect(salvageIndex(db).shelf.tags).toMatchObject([{ name: '旧改' }]);
  });

  it('becomes a backup, and a library again', async () => {
    const damaged = await without(await rootPage('facets'));
    expect(() => openLibrary(damaged).selectValue('SELECT count(*) FROM facets')).toThrow();
    answerHere(libraryAnswers(damaged));
    const sink = blobSink();
    const manifest = await salvageLibrary(sink, { now: AT });
    expect(manifest.counts).toMatchObject({ articles: ARTICLES, notes: ARTICLES, highlights: 1, originals: ARTICLES });
    answerHere(libraryAnswers(await memoryLibrary()));
    const report = await restoreBackup(await Backup.open(sink.blob()), library);
    expect(report).toMatchObject({ new: ARTICLES, missing: [] });
    for (const record of await library.backupRecords((await library.backupIndex()).ids))
      expect(record).toEqual(truth.get(record.uid));
    expect((await library.query(query('注7 旧楼'))).total).toBe(1);
    expect((await library.status(true)).integrity).toBe('ok');
  });
});

it('a database that is no file has none to hand out or to put aside', async () => {
  answerHere(libraryAnswers(await memoryLibrary()));
  expect(await library.files()).toEqual([]);
  await expect(library.fileBytes('library.sqlite3', 0, 1)).rejects.toMatchObject({ failure: 'unavailable' });
  await expect(library.startAnew(AT)).rejects.toMatchObject({ failure: 'unavailable' });
});
