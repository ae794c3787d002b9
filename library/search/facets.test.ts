import type { Database } from '@sqlite.org/sqlite-wasm';
import { expect, it } from 'vitest';
import { putNote } from '../annotations/notes';
import { listTags, renameTag } from '../annotations/tags';
import { changeArticles } from '../articles/change';
import { moveToBin, purge, takeFromBin } from '../articles/delete';
import { editFields } from '../articles/edits';
import { save } from '../articles/save';
import { AT, memoryLibrary, query, request } from '../library.fixtures';
import { facetsInSlices, facetsOf } from './facets';
import type { Facets, Query } from './query';
import { selectionOf } from './selection';

const SOURCES = ['江城晚报', '河东日报', '新华社'];
const DAYS = ['2017-09-12', '2021-03-05T07:58:00+08:00', null];

async function saveArticle(db: Database, number: number): Promise<number> {
  const text = `第${number}篇报道。旧楼改造涉及${number * 7}户居民，${number % 3 === 0 ? '拆迁' : '提升'}工作已经开始。`;
  const authors = number % 2 === 0 ? [{ name: `记者${number % 5}`, role: 'reporter' as const }] : [];
  const facts = {
    title: `题${number}`,
    text,
    source: SOURCES[number % 3] ?? null,
    authors,
    publishedAt: DAYS[number % 3] ?? null,
  };
  const script = number % 4 === 0 ? 'hant' : 'hans';
  const url = `http://site${number % 4}.example.cn/${number}.html`;
  return (await save(db, request({ ...facts, script }, { url, html: '' }))).id;
}

/** The same by plain SQL over the articles that are selected. */
function counted(db: Database, asked: Pick<Query, 'text' | 'bin' | 'filter'>): Partial<Facets> & { rows: unknown } {
  const { sql, bind } = selectionOf(db, asked);
  const hits = `(SELECT id FROM articles WHERE ${sql})`;
  const number = (where: string) =>
    Number(db.selectValue(`SELECT count(*) FROM articles WHERE id IN ${hits} AND ${where}`, bind));
  return {
    total: number('TRUE'),
    unread: number('read_at IS NULL'),
    starred: number('starred_at IS NOT NULL'),
    archived: number('archived_at IS NOT NULL'),
    changed: number('version > 1'),
    annotated: number('id IN (SELECT article_id FROM notes)'),
    untagged: number('id NOT IN (SELECT article_id FROM taggings)'),
    scripts: { hans: number("script = 'hans'"), hant: number("script = 'hant'") },
    years: db.selectObjects(
      `SELECT substr(published_at, 1, 4) year, count(*) count FROM articles WHERE id IN ${hits} GROUP BY 1 ORDER BY 1 DESC`,
      bind,
    ) as unknown as Facets['years'],
    rows: db.selectArrays(
      `SELECT * FROM (SELECT kind, value, count(*) found FROM facets WHERE article_id IN ${hits} GROUP BY 1, 2
       UNION ALL SELECT 'tag', name, count(*) FROM taggings JOIN tags ON tags.id = tag_id
       WHERE article_id IN (SELECT id FROM articles WHERE ${sql}) GROUP BY tags.id) ORDER BY 1, 3 DESC, 2`,
      bind && [...bind, ...bind],
    ),
  };
}

function facets(db: Database, asked: Pick<Query, 'text' | 'bin' | 'filter'>) {
  const { values, withPicture: _pictures, ...rest } = facetsOf(db, asked, 1000);
  const rows = Object.entries(values)
    .flatMap(([kind, list]) => list.map(({ value, count }) => [kind, value, count]))
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0));
  return { ...rest, rows };
}

it('are what plain SQL counts, whatever was done to the library in between', async () => {
  const db = await memoryLibrary();
  const asked = [
    query(),
    query('拆迁'),
    query('', { bin: true }),
    query('', { filter: { read: false, starred: false } }),
  ];
  const compare = () => {
    for (const one of asked) expect(facets(db, one)).toEqual(counted(db, one));
  };
  compare();
  const ids: number[] = [];
  for (let number = 0; number < 40; number++) ids.push(await saveArticle(db, number));
  compare();
  const some = ids.filter((_, at) => at % 3 === 0);
  const deeds: (() => unknown)[] = [
    () => changeArticles(db, some, { kind: 'tag', tags: ['旧改', '河西'] }, AT),
    () => changeArticles(db, ids.slice(0, 9), { kind: 'star', on: true }, AT),
    () => changeArticles(db, ids.slice(5, 20), { kind: 'read', on: true }, AT),
    () => putNote(db, { uid: 'n', id: ids[7] ?? 0, text: '拆迁', at: AT }),
    () => editFields(db, { id: ids[2] ?? 0, set: { source: '更正的来源' }, reset: [], at: AT }),
    () => moveToBin(db, ids.slice(10, 22), AT),
    () => purge(db, ids.slice(10, 14)),
    () => takeFromBin(db, [ids[15] ?? 0]),
    () => renameTag(db, listTags(db)[0]?.id ?? 0, '改名'),
    () => changeArticles(db, some.slice(2), { kind: 'untag', tags: ['改名'] }, AT),
    // Purged and added between two looks: as many articles as before, and other ones.
    async () => {
      purge(db, [ids[16] ?? 0]);
      await saveArticle(db, 41);
    },
  ];
  for (const deed of deeds) {
    await deed();
    compare();
  }
});

it('read in slices are the same, whatever is done between them', async () => {
  const db = await memoryLibrary();
  const ids: number[] = [];
  for (let number = 0; number < 30; number++) ids.push(await saveArticle(db, number));
  changeArticles(db, ids.slice(0, 9), { kind: 'tag', tags: ['旧改', '河西'] }, AT);
  const deeds: (() => unknown)[] = [
    () => saveArticle(db, 50),
    () => purge(db, ids.slice(3, 5)),
    () => editFields(db, { id: ids[20] ?? 0, set: { source: '更正的来源' }, reset: [], at: AT }),
    () => changeArticles(db, ids.slice(6, 12), { kind: 'untag', tags: ['河西'] }, AT),
    () => moveToBin(db, ids.slice(10, 12), AT),
  ];
  const pause = async () => {
    await deeds.shift()?.();
  };
  const [first, second] = await Promise.all([
    facetsInSlices(db, query(), 1000, pause),
    facetsInSlices(db, query('拆迁'), 1000, pause),
  ]);
  expect(deeds).toEqual([]);
  expect(first).toEqual(facetsOf(db, query(), 1000));
  expect(facets(db, query())).toEqual(counted(db, query()));
  expect(second.total).toBe(counted(db, query('拆迁')).total);
});
