import type { Database } from '@sqlite.org/sqlite-wasm';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../extract/article';
import { save } from '../articles/save';
import { memoryLibrary, query, request } from '../library.fixtures';
import type { SavedRow } from '../record';
import { fold } from './fold';
import { queryLibrary } from './search';
import { wordsOf } from './selection';

let db: Database;
let number = 0;
beforeEach(async () => {
  db = await memoryLibrary();
});

/** Saves an article under an address of its own, with no words but those given. */
async function put(facts: Partial<Article>): Promise<number> {
  const nothing = { title: null, source: null, siteName: null, editors: [], authors: [], text: '' };
  const { id } = await save(db, request({ ...nothing, ...facts }, { url: `http://example.cn/${++number}.html` }));
  return id;
}

function found(text: string, order: 'saved' | 'published' | 'relevance' = 'saved'): number[] {
  return queryLibrary(db, query(text, { order })).rows.map((row) => row.id);
}

describe('a search finds', () => {
  it('any part of a text from one character on, and nothing else', async () => {
    const id = await put({ title: '联席会议', text: '红桥区建立了提升改造联席会议机制，增长58.2%。' });
    await put({ title: '会议联席', text: '联合召开会议' });
    for (const text of ['席会议机', '联席会议', '58.2%', '8.', '桥', '%。', '，增'])
      expect(found(text), text).toEqual([id]);
    for (const text of ['席会机', '议会', '桥会']) expect(found(text), text).not.toEqual([id]);
  });

  it('Simplified by Traditional and the other way round, machine-made spellings included', async () => {
    const traditional = await put({ text: '舊樓區綜合提昇改造,骨乾人員,列出工作臺帳,針對子牙裡試點' });
    const simplified = await put({ text: '旧楼区综合提升改造，骨干人员，列出工作台账，针对子牙里试点' });
    for (const text of ['提升改造', '提昇', '骨幹', '骨干', '台账', '臺賬', '子牙里', '舊樓區']) {
      expect(found(text), text).toEqual([simplified, traditional]);
    }
  });

  it('whatever the width and the case', async () => {
    const id = await put({ text: 'ＧＤＰ增长２０１２年，Wi-Fi 覆盖' });
    for (const text of ['gdp', 'GDP增长2012', 'ｗｉ－ｆｉ', 'FI', '年,wi']) expect(found(text), text).toEqual([id]);
  });

  it('characters beyond the Basic Multilingual Plane, whole', async () => {
    const id = await put({ text: '作者𠮷野家，𫚉鱼养殖' });
    await put({ text: '𠮷田' });
    expect(found('𠮷野')).toEqual([id]);
    expect(found('𫚉')).toEqual([id]);
    expect(found('𠮷')).toHaveLength(2);
  });

  it('what stands in headline, byline, captions and site, and words in different ones together', async () => {
    const id = await put({
      title: '旧楼换新颜',
      kicker: '民生工程',
      subtitle: '居民拍手称快',
      authors: [{ name: '王力', role: 'reporter' }],
      editors: ['张令沛'],
      source: '天津日报',
      siteName: '北方网',
      text: '正文第一段。',
      blocks: [
        { type: 'paragraph', text: '正文第一段。', at: [1] },
        { type: 'caption', text: '图为施工现场', at: [2] },
      ],
    });
    for (const text of [
      '换新颜',
      '民生工程',
      '拍手',
      '王力',
      '张令沛',
      '天津日报',
      '北方网',
      '施工现场',
      '王力 施工 换新',
    ]) {
      expect(found(text), text).toEqual([id]);
    }
    expect(found('王力 拆迁')).toEqual([]);
  });

  it('nothing across the end of a line', async () => {
    await put({ text: '人民\n政府' });
    expect(found('人民政府')).toEqual([]);
  });

  it('without taking a word for an operator of the query language', async () => {
    const id = await put({ text: 'a "b" AND* (c) NEAR title: -x ^y OR' });
    for (const text of ['"b"', 'and*', '(c)', 'near', 'title:', '-x', '^y', 'or'])
      expect(found(text), text).toEqual([id]);
  });
});

describe('order', () => {
  it('puts a hit in the headline before one in the byline before one in the text, newer reports first', async () => {
    const text = await put({ title: '甲', text: '拆迁', publishedAt: '2026-01-01' });
    const older = await put({ title: '拆迁乙', text: '无', publishedAt: '2011-01-01' });
    const newer = await put({ title: '拆迁丙', text: '无', publishedAt: '2012-01-01T08:00:00+08:00' });
    const byline = await put({ title: '丁', source: '拆迁办', text: '无', publishedAt: '2025-01-01' });
    expect(found('拆迁', 'relevance')).toEqual([newer, older, byline, text]);
    expect(found('拆迁', 'published')).toEqual([text, byline, newer, older]);
    expect(found('拆迁', 'saved')).toEqual([byline, newer, older, text]);
    expect(found('', 'published')).toEqual([text, byline, newer, older]);
  });

  it('gives pages that make up the whole', async () => {
    const ids: number[] = [];
    for (let count = 0; count < 7; count++) ids.unshift(await put({ text: `第${count}篇拆迁` }));
    const pages = [0, 3, 6, 9].map((offset) =>
      queryLibrary(db, query('拆迁', { offset, limit: 3, order: 'relevance' })),
    );
    expect(pages.map((page) => page.total)).toEqual([7, 7, 7, 7]);
    expect(pages.flatMap((page) => page.rows.map((row) => row.id))).toEqual(ids);
  });
});

it('marks the hit in the original text', async () => {
  const id = await put({ text: `${'前'.repeat(50)}舊樓區提昇${'后'.repeat(200)}` });
  const [row] = queryLibrary(db, query('提升 旧楼')).rows as [SavedRow];
  expect(row).toMatchObject({ id, length: 255 });
  expect(row.excerpt).toBe(`…${'前'.repeat(30)}[[舊樓]]區[[提昇]]${'后'.repeat(85)}…`);
  expect(row.headline).toBe(row.title);
});

/** Few characters, so that texts and queries meet often; all that makes trouble is among them. */
const CHARACTERS = [
  ...'工作會会議议里裏裡𠮷𠮷𫚉ABabg1２２%。，ж x"',
  '\n',
  'e\u0301',
  '\u200B',
  '㍿',
  'ﬁ',
  '\u00B4',
  '葛\u{E0100}',
  'ｶﾞ',
];
const textOf = (maxLength: number) =>
  fc.array(fc.constantFrom(...CHARACTERS), { maxLength }).map((characters) => characters.join(''));

describe('compared with looking through every text', () => {
  it('finds exactly the same', async () => {
    const texts = fc.record({ title: textOf(6), source: textOf(4), text: textOf(40) });
    await fc.assert(
      fc.asyncProperty(
        fc.array(texts, { minLength: 1, maxLength: 12 }),
        fc.array(textOf(5), { minLength: 8, maxLength: 8 }),
        async (articles, queries) => {
          db = await memoryLibrary();
          const stored = new Map<number, string[]>();
          for (const one of articles) stored.set(await put(one), [one.title, one.source, one.text].map(fold));
          // Parts of the texts themselves, so that there is something to find.
          const parts = articles.map(({ text }) => [...text].slice(3, 7).join(''));
          for (const text of [...queries, ...parts]) {
            const words = wordsOf(text);
            const truth = [...stored].filter(([, fields]) =>
              words.every((word) => fields.some((field) => field.includes(word))),
            );
            const answer = queryLibrary(db, query(text, { limit: 500 }));
            expect(answer.rows.map((row) => row.id).sort(), JSON.stringify(text)).toEqual(
              truth.map(([id]) => id).sort(),
            );
            expect(answer.total).toBe(truth.length);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
