import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { memoryLibrary, query, request } from '../library.fixtures';
import { queryLibrary } from '../search/search';
import { moveToBin, purge, takeFromBin } from './delete';
import { original } from './originals';
import { get, status, versions } from './read';
import { save } from './save';

const AT = '2026-01-02T00:00:00.000Z';
const LATER = '2026-01-03T00:00:00.000Z';

let db: Database;
let first: number;
let second: number;
beforeEach(async () => {
  db = await memoryLibrary();
  first = (await save(db, request({ title: '甲篇' }, { url: 'http://a.example.cn/1' }))).id;
  second = (await save(db, request({ title: '乙篇' }, { url: 'http://b.example.cn/1' }))).id;
});

const ids = (text = '', bin = false) => queryLibrary(db, query(text, { bin })).rows.map((row) => row.id);

describe('the bin', () => {
  it('takes an article out of list and search, and gives it back', () => {
    expect(moveToBin(db, [first], AT)).toBe(1);
    expect([ids(), ids('旧楼区'), ids('', true), ids('甲篇', true), ids('乙篇', true)]).toEqual([
      [second],
      [second],
      [first],
      [first],
      [],
    ]);
    expect(queryLibrary(db, query('', { bin: true })).rows[0]?.deletedAt).toBe(AT);
    expect(status(db, true)).toMatchObject({ articles: 1, inBin: 1, integrity: 'ok' });

    expect(takeFromBin(db, [first])).toBe(1);
    expect([ids(), ids('甲篇'), ids('', true)]).toEqual([[second, first], [first], []]);
  });

  it('is no work for the index, which a purge alone takes an article out of', () => {
    const indexed = () => db.selectValues('SELECT id FROM search_docsize ORDER BY id');
    moveToBin(db, [first], AT);
    expect([indexed(), ids('旧楼区'), ids('旧楼区', true)]).toEqual([[first, second], [second], [first]]);
    expect(queryLibrary(db, query('旧楼区')).total).toBe(1);
    purge(db, [first, second]);
    expect([indexed(), ids('旧楼区', true)]).toEqual([[second], []]);
  });

  it('may be asked twice: the answer of the first time may have been lost', () => {
    expect([moveToBin(db, [first], AT), moveToBin(db, [first], LATER)]).toEqual([1, 1]);
    expect(queryLibrary(db, query('', { bin: true })).rows[0]?.deletedAt).toBe(AT);
    expect([takeFromBin(db, [first]), takeFromBin(db, [first])]).toEqual([1, 1]);
    expect(ids('甲篇')).toEqual([first]);
  });

  it('knows nothing of articles that are not there', () => {
    expect([moveToBin(db, [99], AT), takeFromBin(db, [99]), moveToBin(db, [], AT)]).toEqual([0, 0, 0]);
  });
});

describe('purge', () => {
  it('removes what is in the bin for good, with its versions and its page, and never gives its number again', async () => {
    const changed = await save(
      db,
      request({ title: '乙篇', text: '改写后的全文。' }, { url: 'http://b.example.cn/1', html: '<p>改</p>' }),
    );
    expect(changed).toMatchObject({ id: second, version: 2 });
    moveToBin(db, [second], AT);
    expect([purge(db, [second]), purge(db, [second])]).toEqual([1, 1]);
    expect([await get(db, second), versions(db, second), await original(db, second)]).toEqual([null, [], null]);
    expect(db.selectValue('SELECT count(*) FROM originals')).toBe(1);
    expect(await original(db, first)).toBe('<!doctype html><title>红桥区</title>');
    expect((await save(db, request({ title: '丙' }, { url: 'http://c.example.cn/1' }))).id).toBeGreaterThan(second);
    expect(status(db, true)).toMatchObject({ articles: 2, inBin: 0, integrity: 'ok' });
  });

  it('does not touch what is not in the bin', async () => {
    expect(purge(db, [first])).toBe(0);
    expect(await get(db, first)).not.toBeNull();
  });
});
