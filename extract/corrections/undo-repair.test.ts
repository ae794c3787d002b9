import { expect, test } from 'vitest';
import type { Article, Extraction } from '../article';
import { blankArticle } from '../blank-article';
import { placeRepairs, toggleRepair } from './undo-repair';

const TEXT = '开发区召开会议，发展经济。';

const article: Article = {
  ...blankArticle(),
  title: '开发区',
  blocks: [{ type: 'paragraph', text: TEXT, at: [3], runs: [{ text: '开' }, { text: TEXT.slice(1), strong: true }] }],
  text: TEXT,
  at: { title: [1] },
};

const extraction: Extraction = {
  url: '',
  kind: 'article',
  confidence: 1,
  doubts: [],
  articles: [article],
  removed: [],
  repairs: [
    {
      kind: 'pinyin',
      count: 3,
      flagged: 0,
      changes: [
        { at: 1, before: '區(qū)', after: '区', flagged: false },
        { at: 3, before: '發(fā)', after: '发', flagged: false },
        { at: 3, before: '區(qū)', after: '区', flagged: false },
      ],
    },
    { kind: 'bytes', count: 1, flagged: 1, changes: [{ at: 3, before: '議?', after: '议，', flagged: true }] },
  ],
};

test('an annotation stands wherever its character does, rebuilt bytes once, from the start to the end', () => {
  const places = placeRepairs(TEXT, [3], extraction.repairs).map(({ start, end }) => TEXT.slice(start, end));
  expect(places).toEqual(['发', '区', '议，', '发']);
  expect(placeRepairs(TEXT, [9], extraction.repairs)).toEqual([]);
});

test('a repair that is taken back gives the text of the page, in runs too, and can be made again', () => {
  const undone = toggleRepair(extraction, { repair: 0, change: 1 });
  expect(undone.articles[0]?.text).toBe('开發(fā)区召开会议，發(fā)展经济。');
  expect(undone.articles[0]?.blocks[0]?.runs?.map(({ text }) => text).join('')).toBe(undone.articles[0]?.text);
  expect(undone.repairs[0]?.changes[1]?.undone).toBe(true);
  expect(undone.articles[0]?.title).toBe('开发区');
  expect(toggleRepair(undone, { repair: 0, change: 1 })).toEqual(extraction);
});

test('the headline is a text like any other', () => {
  expect(toggleRepair(extraction, { repair: 0, change: 0 }).articles[0]?.title).toBe('开发區(qū)');
});

test('cells of a table and items of a list are texts like any other', () => {
  const blocks: Article['blocks'] = [
    {
      type: 'table',
      text: '开发区\t三家\n老城区\t两家',
      at: [3],
      rows: [
        ['开发区', '三家'],
        ['老城区', '两家'],
      ],
    },
    {
      type: 'list',
      text: '开发区\n河西',
      at: [4, 3],
      items: [[{ text: '开发区' }], [{ text: '河西开' }, { text: '发区', strong: true }]],
    },
  ];
  const start: Extraction = { ...extraction, articles: [{ ...article, blocks }] };
  const undone = toggleRepair(start, { repair: 0, change: 1 });
  const [table, list] = undone.articles[0]?.blocks ?? [];
  expect(table?.rows?.[0]).toEqual(['开發(fā)区', '三家']);
  expect(table?.text).toBe('开發(fā)区\t三家\n老城区\t两家');
  // Only the item that stands in that block: the other one has a number of its own.
  expect(list?.items?.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(['开发区', '河西开發(fā)区']);
  expect(toggleRepair(undone, { repair: 0, change: 1 }).articles[0]?.blocks[0]).toEqual(blocks[0]);
});

test('a change that is not there changes nothing', () => {
  expect(toggleRepair(extraction, { repair: 4, change: 0 })).toBe(extraction);
});
