import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, expect, it } from 'vitest';
import { AT, LATER, memoryLibrary, query, request, TEXT } from '../library.fixtures';
import { queryLibrary } from '../search/search';
import { editFields } from './edits';
import { get, versions } from './read';
import { save } from './save';

let db: Database;
let id: number;
beforeEach(async () => {
  db = await memoryLibrary();
  id = (await save(db, request())).id;
});

const found = (text: string) => queryLibrary(db, query(text)).rows.map((row) => row.id);

it('corrects fields everywhere, and keeps what was extracted', async () => {
  const set = { title: '旧楼改造访谈', source: null, authors: [{ name: '司徒婉莹', role: 'reporter' as const }] };
  expect(editFields(db, { id, set, reset: [], at: AT })).toBe(true);
  const saved = await get(db, id);
  expect(saved).toMatchObject({ title: '旧楼改造访谈', source: null, authors: ['司徒婉莹'] });
  expect(saved?.article).toMatchObject({ ...set, editors: ['张令沛'] });
  expect(saved?.extracted).toEqual({ title: '红桥区副区长杜忠晓做客天津政务网', source: '天津政务网', authors: [] });
  expect(saved?.edits.map(({ field, at }) => [field, at])).toEqual([
    ['title', AT],
    ['source', AT],
    ['authors', AT],
  ]);
  expect([found('司徒婉莹'), found('旧楼改造访谈'), found('杜忠晓做客')]).toEqual([[id], [id], []]);
  expect(queryLibrary(db, query('', { filter: { authors: ['司徒婉莹'] } })).total).toBe(1);
  expect(versions(db, id)[0]?.title).toBe('红桥区副区长杜忠晓做客天津政务网');
});

it('gives fields back as they were extracted', async () => {
  const before = await get(db, id);
  editFields(db, { id, set: { title: '甲', summary: '摘要' }, reset: [], at: AT });
  editFields(db, { id, set: {}, reset: ['title', 'summary', 'rights'], at: LATER });
  expect(await get(db, id)).toEqual(before);
  expect(found('杜忠晓做客')).toEqual([id]);
});

it('the latest correction holds, also when an older one arrives after it', async () => {
  editFields(db, { id, set: { title: '后' }, reset: [], at: LATER });
  editFields(db, { id, set: { title: '前' }, reset: [], at: AT });
  expect((await get(db, id))?.title).toBe('后');
});

it('a corrected article is recognised by what its page says, and stays corrected in a new version', async () => {
  editFields(db, { id, set: { title: '甲' }, reset: [], at: AT });
  expect(await save(db, request())).toMatchObject({ id, outcome: 'already' });
  const changed = { title: '网站改了标题', text: TEXT.replace('二十六', '二十七') };
  expect(await save(db, request(changed))).toMatchObject({ id, outcome: 'new-version' });
  expect(await get(db, id)).toMatchObject({ title: '甲', extracted: { title: '网站改了标题' } });
  expect((await get(db, id, 1))?.extracted).toEqual({ title: '红桥区副区长杜忠晓做客天津政务网' });
});

it('knows nothing of articles that are not there', () => {
  expect(editFields(db, { id: 99, set: { title: '甲' }, reset: [], at: AT })).toBe(false);
});
