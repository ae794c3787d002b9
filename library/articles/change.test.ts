import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { putHighlight } from '../annotations/highlights';
import { deleteNote, putNote } from '../annotations/notes';
import { deleteTag, listTags, renameTag } from '../annotations/tags';
import { libraryAnswers } from '../answers';
import { changeAll } from '../bulk';
import { answerHere } from '../client';
import { LibraryError } from '../failure';
import { AT, LATER, memoryLibrary, PICTURE, query, request } from '../library.fixtures';
import { addPictures } from '../pictures/pictures';
import type { Change } from '../record';
import { queryLibrary } from '../search/search';
import { changeArticles } from './change';
import { editFields } from './edits';
import { status } from './read';
import { save } from './save';

let db: Database;
let ids: number[];
beforeEach(async () => {
  db = await memoryLibrary();
  ids = [];
  for (const name of ['甲', '乙', '丙']) {
    const { id } = await save(
      db,
      request({ title: name, text: `${name}篇正文。` }, { url: `http://example.cn/${name}` }),
    );
    ids.push(id);
  }
});

const rows = (bin = false) => queryLibrary(db, query('', { bin, reverse: true })).rows;
const change = (which: number[], what: Change, at = AT) => changeArticles(db, which, what, at);

describe('a change of many articles', () => {
  it('marks them and says which were otherwise before', () => {
    const [first = 0, second = 0, third = 0] = ids;
    expect(change([first, second], { kind: 'star', on: true })).toEqual([first, second]);
    expect(change([second, third], { kind: 'star', on: true }, LATER)).toEqual([third]);
    expect(rows().map((row) => row.starredAt)).toEqual([AT, AT, LATER]);
    expect(change(ids, { kind: 'star', on: false })).toEqual(ids);
    expect(change(ids, { kind: 'star', on: false })).toEqual([]);
    change([first], { kind: 'read', on: true });
    change([second], { kind: 'archive', on: true });
    expect(rows().map((row) => [row.readAt, row.archivedAt])).toEqual([
      [AT, null],
      [null, AT],
      [null, null],
    ]);
  });

  it('gives the same answer when the first one was lost', () => {
    const asked: Change = { kind: 'tag', tags: ['旧改'] };
    expect(change(ids, asked)).toEqual(ids);
    expect(change(ids, asked)).toEqual(ids);
    expect(change(ids, { kind: 'delete' })).toEqual(ids);
    expect(change(ids, { kind: 'delete' })).toEqual(ids);
    expect(change(ids, { kind: 'delete' }, LATER)).toEqual([]);
  });

  it('throws away, takes back and removes for good', () => {
    const [first = 0, second = 0, third = 0] = ids;
    expect(change([first, second], { kind: 'delete' })).toEqual([first, second]);
    expect(change(ids, { kind: 'undelete' })).toEqual([first, second]);
    change([first, second], { kind: 'delete' });
    expect(change([second, third], { kind: 'purge' })).toEqual([second]);
    expect([rows().length, rows(true).length]).toEqual([1, 1]);
    expect(status(db, true).integrity).toBe('ok');
  });

  it('removes tags from those that have them', () => {
    const [first = 0] = ids;
    change([first], { kind: 'tag', tags: ['旧改', '天津'] });
    expect(change(ids, { kind: 'untag', tags: ['旧改', '无'] })).toEqual([first]);
    expect(rows()[0]?.tags).toEqual(['天津']);
    expect(listTags(db).map(({ name, count }) => [name, count])).toEqual([
      ['旧改', 0],
      ['天津', 1],
    ]);
    expect(change([99], { kind: 'tag', tags: ['旧改'] })).toEqual([]);
  });
});

describe('changeAll', () => {
  const many = Array.from({ length: 450 }, (_, index) => index + 1);

  it('works in steps, each counted when it is on disk', async () => {
    answerHere(libraryAnswers(db));
    const steps: [number, number][] = [];
    const result = await changeAll(many, { kind: 'tag', tags: ['旧改'] }, AT, {
      onProgress: (done, of) => steps.push([done, of]),
    });
    expect(result).toEqual({ changed: ids, done: 450 });
    expect(steps[0]).toEqual([25, 450]);
    expect(steps.at(-1)).toEqual([450, 450]);
    const sizes = steps.map(([done = 0], at) => done - (steps[at - 1]?.[0] ?? 0));
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(200);
  });

  it('stops between two steps, and what is done stays done', async () => {
    answerHere(libraryAnswers(db));
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    expect(await changeAll(many, { kind: 'star', on: true }, AT, { onProgress, signal: stop.signal })).toEqual({
      changed: ids,
      done: 25,
    });
    expect(rows().every((row) => row.starredAt === AT)).toBe(true);
  });

  it('says why it cannot go on', async () => {
    const failing = vi.fn(() => {
      throw new LibraryError('disk-full', 'no room');
    });
    answerHere({ ...libraryAnswers(db), 'library.change': failing });
    await expect(changeAll(ids, { kind: 'delete' }, AT)).rejects.toMatchObject({ failure: 'disk-full' });
  });
});

it('whatever a backup keeps raises the revision of its article, and of no other', async () => {
  const [first = 0] = ids;
  const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 3 } };
  const revisions = () => db.selectArrays('SELECT id, revision FROM articles ORDER BY id') as [number, number][];
  const deeds: [string, () => unknown][] = [
    ['tag', () => change([first], { kind: 'tag', tags: ['旧改'] })],
    ['rename', () => renameTag(db, listTags(db)[0]?.id ?? 0, '老旧小区')],
    ['delete tag', () => deleteTag(db, listTags(db)[0]?.id ?? 0)],
    ['star', () => change([first], { kind: 'star', on: true })],
    ['bin', () => change([first], { kind: 'delete' })],
    ['back', () => change([first], { kind: 'undelete' })],
    ['note', () => putNote(db, { uid: 'n', id: first, text: '注', at: AT })],
    ['change note', () => putNote(db, { uid: 'n', id: first, text: '注二', at: LATER })],
    ['delete note', () => deleteNote(db, 'n')],
    ['highlight', () => putHighlight(db, { uid: 'h', id: first, version: 1, range, colour: '', note: '', at: AT })],
    ['edit', () => editFields(db, { id: first, set: { title: '题' }, reset: [], at: AT })],
    ['picture', () => addPictures(db, { id: first, pictures: [PICTURE] })],
    ['version', () => save(db, request({ title: '甲', text: '改写。' }, { url: 'http://example.cn/甲' }))],
  ];
  for (const [name, deed] of deeds) {
    const before = revisions();
    await deed();
    const after = revisions();
    expect(after[0]?.[1], name).toBeGreaterThan(Math.max(...before.map(([, revision]) => revision)));
    expect(after.slice(1), name).toEqual(before.slice(1));
  }
  const before = revisions();
  change([first], { kind: 'star', on: true });
  expect(revisions(), 'nothing new').toEqual(before);
});
