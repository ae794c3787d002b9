import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeArticles } from '../articles/change';
import { moveToBin, purge } from '../articles/delete';
import { get, status } from '../articles/read';
import { save } from '../articles/save';
import { AT, LATER, memoryLibrary, query, request, TEXT } from '../library.fixtures';
import { queryLibrary } from '../search/search';
import type { HighlightRequest } from './annotation';
import { deleteHighlight, highlightsOf, putHighlight } from './highlights';
import { deleteNote, notesOf, putNote } from './notes';
import { deleteTag, listTags, renameTag } from './tags';

let db: Database;
let id: number;
let other: number;
beforeEach(async () => {
  db = await memoryLibrary();
  id = (await save(db, request())).id;
  other = (await save(db, request({ title: '乙' }, { url: 'http://b.example.cn/1' }))).id;
});

const found = (text: string, bin = false) => queryLibrary(db, query(text, { bin })).rows.map((row) => row.id);

describe('notes', () => {
  it('are written, rewritten and removed, and found together with the words of the text', () => {
    expect(putNote(db, { uid: 'n1', id, text: '与區志核对', at: AT })).toBe(true);
    expect(found('旧楼区 区志')).toEqual([id]);
    expect(putNote(db, { uid: 'n1', id, text: '已核对', at: LATER })).toBe(true);
    expect(notesOf(db, id)).toEqual([{ uid: 'n1', text: '已核对', createdAt: AT, updatedAt: LATER }]);
    expect([found('区志'), found('已核对')]).toEqual([[], [id]]);
    expect([deleteNote(db, 'n1'), deleteNote(db, 'n1'), found('已核对')]).toEqual([true, false, []]);
    expect(status(db, true).integrity).toBe('ok');
  });

  it('belong to one article for good', () => {
    putNote(db, { uid: 'n1', id, text: '甲', at: AT });
    expect(putNote(db, { uid: 'n1', id: other, text: '乙', at: LATER })).toBe(false);
    expect(putNote(db, { uid: 'n2', id: 99, text: '丙', at: AT })).toBe(false);
    expect([notesOf(db, id).length, notesOf(db, other).length]).toEqual([1, 0]);
  });

  it('are found in the bin, not in the library, while their article is there', () => {
    moveToBin(db, [id], AT);
    putNote(db, { uid: 'n1', id, text: '待查', at: AT });
    expect([found('待查'), found('待查', true)]).toEqual([[], [id]]);
    expect(status(db, true).integrity).toBe('ok');
  });
});

describe('highlights', () => {
  const mark = (change: Partial<HighlightRequest> = {}): HighlightRequest => ({
    uid: 'h1',
    id,
    version: 1,
    range: { start: { block: 0, offset: 3 }, end: { block: 0, offset: 6 } },
    colour: 'yellow',
    note: '',
    at: AT,
    ...change,
  });

  it('keep the words that they stand on', async () => {
    expect(await putHighlight(db, mark({ note: '要核实' }))).toBe(true);
    expect(await highlightsOf(db, id)).toEqual([
      {
        uid: 'h1',
        range: mark().range,
        quote: '旧楼区',
        colour: 'yellow',
        note: '要核实',
        createdAt: AT,
        updatedAt: AT,
      },
    ]);
    expect(found('要核实')).toEqual([id]);
  });

  it('are changed and removed', async () => {
    await putHighlight(db, mark());
    await putHighlight(db, mark({ colour: 'red', note: '存疑', at: LATER }));
    expect(await highlightsOf(db, id)).toMatchObject([
      { colour: 'red', note: '存疑', createdAt: AT, updatedAt: LATER },
    ]);
    expect([deleteHighlight(db, 'h1'), await highlightsOf(db, id), found('存疑')]).toEqual([true, [], []]);
  });

  it('are refused where there is nothing to mark', async () => {
    const nowhere = { start: { block: 7, offset: 0 }, end: { block: 7, offset: 1 } };
    expect(await putHighlight(db, mark({ range: nowhere }))).toBe(false);
    expect(await putHighlight(db, mark({ version: 9 }))).toBe(false);
    expect(await putHighlight(db, mark({ id: 99 }))).toBe(false);
  });

  it('find their words in a later version, in the order of the text; what is gone comes last and is kept', async () => {
    const end = TEXT.split('\n')[1]?.length ?? 0;
    await putHighlight(
      db,
      mark({ uid: 'gone', range: { start: { block: 1, offset: end - 6 }, end: { block: 1, offset: end } } }),
    );
    await putHighlight(
      db,
      mark({ uid: 'second', range: { start: { block: 1, offset: 0 }, end: { block: 1, offset: 5 } } }),
    );
    await putHighlight(db, mark({ uid: 'first' }));
    const text = `本报讯 记者王力\n${TEXT.replace('一把手亲自担任。', '负责人组成。')}`;
    expect(await save(db, request({ text }))).toMatchObject({ id, outcome: 'new-version' });
    const marks = await highlightsOf(db, id);
    expect(marks.map(({ uid, range, quote }) => [uid, range?.start ?? null, quote])).toEqual([
      ['first', { block: 1, offset: 3 }, '旧楼区'],
      ['second', { block: 2, offset: 0 }, '指挥部成员'],
      ['gone', null, '手亲自担任。'],
    ]);
    expect((await highlightsOf(db, id, 1)).every(({ range }) => range)).toBe(true);
    expect((await get(db, id))?.highlights).toBe(3);
  });
});

describe('tags', () => {
  const tag = (ids: number[], ...tags: string[]) => changeArticles(db, ids, { kind: 'tag', tags }, AT);

  it('are one, however wide, however spaced', () => {
    tag([id], ' 旧改　２０２１', 'GDP');
    tag([other], '旧改 2021', 'gdp', '後', '后', ' ');
    expect(listTags(db).map(({ name, count }) => [name, count])).toEqual([
      ['后', 1],
      ['後', 1],
      ['旧改 2021', 2],
      ['GDP', 2],
    ]);
    expect(queryLibrary(db, query()).rows.map((row) => row.tags)).toEqual([
      ['后', '後', '旧改 2021', 'GDP'],
      ['旧改 2021', 'GDP'],
    ]);
  });

  it('are renamed, and become one with the tag that has the name already', () => {
    tag([id, other], '旧改');
    tag([id], '拆迁');
    const [first, second] = listTags(db);
    expect([first?.name, second?.name]).toEqual(['拆迁', '旧改']);
    expect(renameTag(db, second?.id ?? 0, '老旧小区')).toBe(true);
    expect(listTags(db).map(({ name }) => name)).toEqual(['拆迁', '老旧小区']);
    expect(renameTag(db, first?.id ?? 0, '老旧小区')).toBe(true);
    expect(listTags(db)).toMatchObject([{ name: '老旧小区', count: 2 }]);
    expect([renameTag(db, 99, '无'), renameTag(db, second?.id ?? 0, ' ')]).toEqual([false, false]);
  });

  it('are counted outside the bin, and removed from all articles', () => {
    tag([id, other], '旧改');
    moveToBin(db, [other], AT);
    expect(listTags(db)).toMatchObject([{ name: '旧改', count: 1 }]);
    const [{ id: tagId } = { id: 0 }] = listTags(db);
    expect([deleteTag(db, tagId), deleteTag(db, tagId), listTags(db)]).toEqual([true, false, []]);
    expect(queryLibrary(db, query()).rows[0]?.tags).toEqual([]);
  });
});

it('what belongs to an article goes with it for good', async () => {
  putNote(db, { uid: 'n1', id, text: '注', at: AT });
  await putHighlight(db, {
    uid: 'h1',
    id,
    version: 1,
    range: { start: { block: 0, offset: 0 }, end: { block: 0, offset: 3 } },
    colour: 'yellow',
    note: '',
    at: AT,
  });
  changeArticles(db, [id], { kind: 'tag', tags: ['旧改'] }, AT);
  moveToBin(db, [id], AT);
  purge(db, [id]);
  for (const table of ['notes', 'highlights', 'taggings'])
    expect(db.selectValue(`SELECT count(*) FROM ${table}`), table).toBe(0);
  for (const table of ['facets', 'bands'])
    expect(db.selectValue(`SELECT count(*) FROM ${table} WHERE article_id = ?`, [id]), table).toBe(0);
  expect(status(db, true).integrity).toBe('ok');
});
