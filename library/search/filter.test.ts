import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeEach, describe, expect, it } from 'vitest';
import { putNote } from '../annotations/notes';
import { changeArticles } from '../articles/change';
import { moveToBin } from '../articles/delete';
import { save } from '../articles/save';
import { AT, LATER, memoryLibrary, query, request, TEXT } from '../library.fixtures';
import { facetsOf } from './facets';
import type { Filter, Query } from './query';
import { deleteSearch, listSearches, putSearch } from './saved-searches';
import { idsOf, queryLibrary } from './search';
import { statisticsOf } from './statistics';

let db: Database;
/** 天津: a portal. 焦作: a page of a newspaper in Traditional characters. 转载: a reprint of the first without date. */
let 天津: number;
let 焦作: number;
let 转载: number;
beforeEach(async () => {
  db = await memoryLibrary();
  天津 = (
    await save(db, request({ publishedAt: '2012-03-30T23:08:12+08:00' }, { savedAt: '2026-01-01T08:00:00.000Z' }))
  ).id;
  const paper = { paper: '焦作日报', page: '04', pageName: '山阳', date: '2017-09-12' };
  const facts = {
    title: '阿姨的蝶變',
    text: '山陽區召開推進會',
    script: 'hant' as const,
    edition: paper,
    publishedAt: '2017-09-12',
    source: '焦作日报',
    authors: [
      { name: '王力', role: 'reporter' as const },
      { name: '王力', role: 'photographer' as const },
    ],
    section: ['山阳', '新闻'],
    siteName: null,
    blocks: [
      { type: 'image' as const, text: '', at: [1], picture: { src: 'a', alt: '', width: 0, height: 0, href: '' } },
    ],
  };
  焦作 = (await save(db, request(facts, { url: 'http://epaper.jzrb.com/2.htm', savedAt: '2026-02-01T00:00:00.000Z' })))
    .id;
  const reprint = { url: 'https://m.163.com/1.html', savedAt: '2026-02-28T17:00:00.000Z' };
  转载 = (await save(db, request({ title: '2号线', publishedAt: null, siteName: '网易' }, reprint))).id;
});

const found = (filter: Filter, rest: Partial<Query> = {}) =>
  queryLibrary(db, query('', { filter, ...rest })).rows.map((row) => row.id);

describe('a filter', () => {
  it('narrows by the facts of the page', () => {
    expect(found({ sites: ['ms.enorth.com.cn'] })).toEqual([天津]);
    expect(found({ sites: ['163.com', 'epaper.jzrb.com'] })).toEqual([转载, 焦作]);
    expect(found({ sources: ['天津政务网'] })).toEqual([转载, 天津]);
    expect(found({ authors: ['王力', '无名'] })).toEqual([焦作]);
    expect(found({ sections: ['新闻'] })).toEqual([转载, 焦作, 天津]);
    expect(found({ sections: ['新闻'], papers: ['焦作日报'], pages: ['04'] })).toEqual([焦作]);
    expect(found({ script: 'hant' })).toEqual([焦作]);
    expect(found({ picture: true })).toEqual([焦作]);
    expect(found({ picture: false, changed: false })).toEqual([转载, 天津]);
    expect(found({ sites: [], authors: [] })).toHaveLength(3);
  });

  it('takes a day of the page as the page writes it, to its last minute', () => {
    expect(found({ published: { from: '2012-03-30', to: '2012-03-30' } })).toEqual([天津]);
    expect(found({ published: { from: '2012-03-31' } })).toEqual([焦作]);
    expect(found({ published: { to: '2017-09-12' } }, { order: 'published' })).toEqual([焦作, 天津]);
    expect(found({ saved: { from: '2026-02-01T00:00:00.000Z', before: '2026-02-28T17:00:00.000Z' } })).toEqual([焦作]);
  });

  it('narrows by what the reader did', () => {
    changeArticles(db, [天津, 焦作], { kind: 'tag', tags: ['旧改', '天津'] }, AT);
    changeArticles(db, [焦作], { kind: 'untag', tags: ['天津'] }, AT);
    changeArticles(db, [天津], { kind: 'read', on: true }, AT);
    changeArticles(db, [焦作], { kind: 'star', on: true }, AT);
    changeArticles(db, [转载], { kind: 'archive', on: true }, AT);
    putNote(db, { uid: 'n', id: 转载, text: '注', at: AT });
    expect(found({ tags: ['旧改'] })).toEqual([焦作, 天津]);
    expect(found({ tags: ['旧改', '天津'] })).toEqual([天津]);
    expect(found({ tags: ['无此签'] })).toEqual([]);
    expect([found({ untagged: true }), found({ annotated: true })]).toEqual([[转载], [转载]]);
    expect([found({ read: true }), found({ read: false, archived: false })]).toEqual([[天津], [焦作]]);
    expect([found({ starred: true }), found({ archived: true }), found({ annotated: false })]).toEqual([
      [焦作],
      [转载],
      [焦作, 天津],
    ]);
  });

  it('holds together with words, in the bin too', () => {
    const rest = (bin: boolean) => query('提升改造', { filter: { sites: ['163.com'] }, bin });
    expect(queryLibrary(db, rest(false))).toMatchObject({ total: 1, rows: [{ id: 转载 }] });
    moveToBin(db, [转载, 天津], AT);
    expect([queryLibrary(db, rest(false)).total, queryLibrary(db, rest(true)).total]).toEqual([0, 1]);
    expect(idsOf(db, rest(true))).toEqual([转载]);
    expect(idsOf(db, query('', { bin: true })).sort()).toEqual([天津, 转载].sort());
  });
});

describe('order', () => {
  it('by the headline is a dictionary’s, numbers by value', async () => {
    const tenth = (await save(db, request({ title: '10号线' }, { url: 'http://c.example.cn/' }))).id;
    expect(found({}, { order: 'title' })).toEqual([转载, tenth, 焦作, 天津]);
    expect(found({}, { order: 'title', reverse: true, offset: 1, limit: 2 })).toEqual([焦作, tenth]);
    moveToBin(db, [焦作], AT);
    expect(found({}, { order: 'title' })).toEqual([转载, tenth, 天津]);
  });

  it('backwards is the oldest first; what has no date comes last either way', () => {
    expect(found({}, { order: 'saved', reverse: true })).toEqual([天津, 焦作, 转载]);
    expect(found({}, { order: 'published' })).toEqual([焦作, 天津, 转载]);
    expect(found({}, { order: 'published', reverse: true })).toEqual([天津, 焦作, 转载]);
  });

  it('of the bin is by the day it was thrown away', () => {
    moveToBin(db, [转载], AT);
    moveToBin(db, [天津], LATER);
    expect(found({}, { bin: true })).toEqual([天津, 转载]);
  });
});

describe('facets', () => {
  it('count what a query finds', () => {
    changeArticles(db, [天津, 焦作], { kind: 'tag', tags: ['旧改'] }, AT);
    changeArticles(db, [天津], { kind: 'star', on: true }, AT);
    expect(facetsOf(db, query(), 10)).toEqual({
      total: 3,
      values: {
        site: [
          { value: '163.com', label: '网易', count: 1 },
          { value: 'epaper.jzrb.com', label: null, count: 1 },
          { value: 'ms.enorth.com.cn', label: '北方网', count: 1 },
        ],
        source: [
          { value: '天津政务网', label: null, count: 2 },
          { value: '焦作日报', label: null, count: 1 },
        ],
        author: [{ value: '王力', label: null, count: 1 }],
        section: [
          { value: '新闻', label: null, count: 3 },
          { value: '天津', label: null, count: 2 },
          { value: '山阳', label: null, count: 1 },
        ],
        paper: [{ value: '焦作日报', label: null, count: 1 }],
        page: [{ value: '04', label: null, count: 1 }],
        tag: [{ value: '旧改', label: null, count: 2 }],
      },
      scripts: { hans: 2, hant: 1 },
      unread: 3,
      starred: 1,
      archived: 0,
      withPicture: 1,
      annotated: 0,
      untagged: 1,
      changed: 0,
      years: [
        { year: '2017', count: 1 },
        { year: '2012', count: 1 },
        { year: null, count: 1 },
      ],
    });
  });

  it('leave out a kind’s own filter, not the others', () => {
    const facets = facetsOf(db, query('', { filter: { sources: ['焦作日报'], sites: ['epaper.jzrb.com'] } }), 10);
    expect(facets.total).toBe(1);
    expect(facets.values.source.map(({ value }) => value)).toEqual(['焦作日报']);
    expect(facets.values.site.map(({ value }) => value)).toEqual(['epaper.jzrb.com']);
    const sites = facetsOf(db, query('提升', { filter: { sites: ['163.com'] } }), 10).values.site;
    expect(sites.map(({ value, count }) => [value, count])).toEqual([
      ['163.com', 1],
      ['ms.enorth.com.cn', 1],
    ]);
  });

  it('are as many as were asked for, and none for nothing', () => {
    expect(facetsOf(db, query(), 1).values.site).toHaveLength(1);
    expect(facetsOf(db, query('查无此文'), 9)).toMatchObject({ total: 0, values: { site: [], tag: [] }, years: [] });
  });
});

it('statistics count by site and by month of the reader’s clock, without the bin', async () => {
  expect(statisticsOf(db, 480)).toEqual({
    sites: [
      { site: '163.com', name: '网易', count: 1, characters: TEXT.length },
      { site: 'epaper.jzrb.com', name: null, count: 1, characters: 8 },
      { site: 'ms.enorth.com.cn', name: '北方网', count: 1, characters: TEXT.length },
    ],
    saved: [
      { month: '2026-01', count: 1 },
      { month: '2026-02', count: 1 },
      { month: '2026-03', count: 1 },
    ],
    published: [
      { month: '2012-03', count: 1 },
      { month: '2017-09', count: 1 },
    ],
  });
  moveToBin(db, [转载], AT);
  expect(statisticsOf(db, 0).saved.map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
});

it('keeps searches under a name, in the reader’s order', () => {
  const kept = { text: '拆迁', bin: false, order: 'relevance', filter: { sites: ['163.com'] } } as const;
  const search = { uid: 'a', name: '拆迁', query: { ...kept, filter: { sites: ['163.com'] } }, position: 1 };
  putSearch(db, search, AT);
  putSearch(db, { ...search, uid: 'b', name: '旧改', position: 0 }, AT);
  putSearch(db, { ...search, name: '征地拆迁' }, LATER);
  expect(listSearches(db).map(({ uid, name }) => [uid, name])).toEqual([
    ['b', '旧改'],
    ['a', '征地拆迁'],
  ]);
  expect(listSearches(db)[1]?.query).toEqual(kept);
  expect([deleteSearch(db, 'a'), deleteSearch(db, 'a')]).toEqual([true, false]);
});
