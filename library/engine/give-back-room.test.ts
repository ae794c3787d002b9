import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, expect, test } from 'vitest';
import { moveToBin, purge } from '../articles/delete';
import { get, status } from '../articles/read';
import { save } from '../articles/save';
import { memoryLibrary, query, request } from '../library.fixtures';
import { queryLibrary } from '../search/search';
import { giveBackRoom } from './give-back-room';

const AT = '2026-01-02T00:00:00.000Z';
const WORTH = 2 ** 18;

let db: Database;
let ids: number[];
beforeEach(async () => {
  db = await memoryLibrary();
  ids = [];
  for (let n = 0; n < 12; n++) {
    // Nothing in it repeats: it is kept as long as it is.
    let last = n + 1;
    const next = () => {
      last = Math.imul(last, 48_271) >>> 1;
      return String.fromCharCode(0x4e00 + (last % 20_000));
    };
    const html = Array.from({ length: 60_000 }, next).join('');
    ids.push((await save(db, request({ title: `第${n}篇` }, { url: `http://a.example.cn/${n}`, html }))).id);
  }
});

test('when most of it was deleted for good the library takes less room, and what is left is as it was', () => {
  const [kept = 0, ...others] = ids;
  const before = get(db, kept);
  moveToBin(db, others, AT);
  purge(db, others);
  const { bytes } = status(db, false);
  expect(giveBackRoom(db, WORTH)).toBe(true);
  expect(status(db, true)).toMatchObject({ articles: 1, inBin: 0, integrity: 'ok' });
  expect(status(db, false).bytes).toBeLessThan(bytes / 2);
  expect(get(db, kept)).toEqual(before);
  expect(queryLibrary(db, query('第0篇')).rows.map(({ id }) => id)).toEqual([kept]);
  expect(giveBackRoom(db, WORTH)).toBe(false);
});

test('a few free pages, or less than what is kept, stay for what comes next', () => {
  const some = ids.slice(0, 3);
  moveToBin(db, some, AT);
  purge(db, some);
  const { bytes } = status(db, false);
  expect(giveBackRoom(db, 1)).toBe(false);
  expect(giveBackRoom(db)).toBe(false);
  expect(status(db, false).bytes).toBe(bytes);
});
