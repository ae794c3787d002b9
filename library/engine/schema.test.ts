import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import { highlightsOf } from '../annotations/highlights';
import { takeFromBin } from '../articles/delete';
import { original } from '../articles/originals';
import { get, status, versions } from '../articles/read';
import { save } from '../articles/save';
import { databaseOf, emptyDatabase, fileOf, memoryLibrary, query, request } from '../library.fixtures';
import { picturesOf } from '../pictures/pictures';
import { listSearches } from '../search/saved-searches';
import { queryLibrary } from '../search/search';
import { takeFromIndex } from '../search/search-index';
import { openLibrary } from './database';
import { SCHEMA_VERSION } from './schema';

/** A missing sample fails: freeze one with `npx tsx library/engine/samples/freeze.ts`. */
async function sample(version: number): Promise<Database> {
  return databaseOf(gunzipSync(readFileSync(new URL(`./samples/v${version}.sqlite3.gz`, import.meta.url))));
}

const everyVersion = Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1);
const found = (db: Database, text: string) => queryLibrary(db, query(text)).rows.map((row) => row.id);

describe.each(everyVersion)('a library that version %i wrote', (version) => {
  it('opens with all that is in it, and is written to', async () => {
    const file = await sample(version);
    expect(file.selectValue('PRAGMA user_version')).toBe(version);
    const db = openLibrary(file);
    expect(db.selectValue('PRAGMA user_version')).toBe(SCHEMA_VERSION);
    expect(status(db, true)).toMatchObject({ articles: 2, inBin: 1, integrity: 'ok' });

    expect(versions(db, 1).map((row) => row.version)).toEqual([2, 1]);
    expect((await get(db, 1, 1))?.article.text).toContain('二十六个');
    expect((await get(db, 1))?.article).toMatchObject({
      editors: ['张令沛'],
      section: ['新闻', '天津'],
      publishedAt: '2012-03-30T09:08:12+08:00',
    });
    expect((await get(db, 1))?.removed).toEqual([{ text: '"津云"客户端', rule: 'boilerplate/app-promotion', at: [9] }]);
    expect(await original(db, 1)).toBe('<p>二十七</p>');
    expect((await get(db, 2))?.article).toMatchObject({ script: 'hant', publishedAt: null });
    expect([found(db, '提升改造'), found(db, '𠮷野'), found(db, '二十七个')]).toEqual([[2, 1], [2], [1]]);
    expect(queryLibrary(db, query('', { filter: { sites: ['epaper.example.cn'] } })).rows[0]?.id).toBe(2);
    expect(takeFromBin(db, [3])).toBe(1);
    expect(found(db, '回收站')).toEqual([3]);
    expect(await save(db, request({ title: '新' }, { url: 'http://b.example.cn/' }))).toMatchObject({
      outcome: 'saved',
    });
  });
});

it('what the reader did with the articles of version 2 is there', async () => {
  const db = openLibrary(await sample(2));
  expect(await get(db, 1)).toMatchObject({ tags: ['旧改', '天津'], notes: 1, archivedAt: null });
  expect((await get(db, 1))?.starredAt).toBe('2026-02-02T00:00:00.000Z');
  expect(found(db, '区志 旧楼')).toEqual([1]);
  expect(await highlightsOf(db, 1)).toMatchObject([
    { quote: '红桥区旧楼区', range: { start: { block: 0, offset: 0 } } },
  ]);
  expect(await get(db, 2)).toMatchObject({ source: '焦作日報', extracted: { source: '天津政务网' } });
  expect(picturesOf(db, 1)).toMatchObject([{ mime: 'image/gif', size: 42 }]);
  expect(listSearches(db)).toMatchObject([{ name: '拆迁', query: { filter: { sites: ['example.cn'] } } }]);
});

it('a library of version 1 gets names for its articles, and SimHashes', async () => {
  const db = openLibrary(await sample(1));
  const uids = db.selectValues('SELECT uid FROM articles').map(String);
  expect(new Set(uids).size).toBe(3);
  expect(uids.every((uid) => /^[0-9a-f]{32}$/.test(uid))).toBe(true);
  expect(db.selectValue('SELECT count(*) FROM bands WHERE article_id = 1')).toBe(8);
  expect(db.selectValues('SELECT captured_at = saved_at FROM versions')).toEqual([1, 1, 1, 1]);
});

describe('opening', () => {
  it('a second time changes nothing', async () => {
    const db = await memoryLibrary();
    await save(db, request());
    const before = await fileOf(db);
    openLibrary(db);
    expect(await fileOf(db)).toEqual(before);
  });

  it('refuses a library of a newer build, and leaves it as it is', async () => {
    const db = await memoryLibrary();
    await save(db, request());
    db.exec(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`);
    const before = await fileOf(db);
    expect(() => openLibrary(db)).toThrow(expect.objectContaining({ failure: 'newer-version' }));
    expect(await fileOf(db)).toEqual(before);
  });

  it('says so when the file is damaged or none of ours', async () => {
    const text = new TextEncoder().encode('清样 is no database. '.repeat(1000));
    const db = await databaseOf(text);
    expect(() => openLibrary(db)).toThrow(expect.objectContaining({ failure: 'corrupt' }));
  });

  it('undoes a migration that fails half-way', async () => {
    const db = await emptyDatabase();
    db.exec('CREATE TABLE originals (hash TEXT)');
    expect(() => openLibrary(db)).toThrow(/already exists/);
    expect(db.selectValues('SELECT name FROM sqlite_schema')).toEqual(['originals']);
    expect(db.selectValue('PRAGMA user_version')).toBe(0);
  });

  it('makes anew what another build made otherwise', async () => {
    const db = await memoryLibrary();
    const { id } = await save(db, request());
    db.exec("INSERT INTO search(search) VALUES ('delete-all'); UPDATE properties SET value = '0' WHERE name = 'fold'");
    db.exec("DELETE FROM facets; UPDATE properties SET value = '0' WHERE name = 'derived'");
    expect(found(db, '旧楼区')).toEqual([]);
    openLibrary(db);
    expect(found(db, '舊樓區')).toEqual([id]);
    expect(queryLibrary(db, query('', { filter: { sections: ['天津'] } })).total).toBe(1);
    expect(status(db, true).integrity).toBe('ok');
  });

  it('keeps every commit on disk and its references whole', async () => {
    const db = await memoryLibrary();
    expect([db.selectValue('PRAGMA synchronous'), db.selectValue('PRAGMA foreign_keys')]).toEqual([2, 1]);
    expect(db.selectValue('PRAGMA application_id')).toBe(0x51594c42);
  });
});

it('the integrity check finds an index that lost an article', async () => {
  const db = await memoryLibrary();
  const { id } = await save(db, request());
  takeFromIndex(db, [id]);
  expect(status(db, true).integrity).toBe('search: 1 missing from the index\nheads: 1 missing from the index');
});
