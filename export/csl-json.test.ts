import { describe, expect, it } from 'vitest';
import { emptyArticle, sampleArticle, sampleContext, sampleSet, writeText } from './articles.fixtures';
import { cslJson } from './csl-json';

const read = (...items: Parameters<typeof writeText>[1]) =>
  JSON.parse(writeText(cslJson, items)) as Record<string, unknown>[];

/** Names of the CSL 1.0.2 input schema that we write, with the kind of value it wants. */
const KINDS: Record<string, 'text' | 'names' | 'date'> = {
  id: 'text',
  type: 'text',
  title: 'text',
  author: 'names',
  'container-title': 'text',
  page: 'text',
  section: 'text',
  issued: 'date',
  accessed: 'date',
  URL: 'text',
  language: 'text',
  abstract: 'text',
  note: 'text',
  keyword: 'text',
  annote: 'text',
};

describe('CSL-JSON', () => {
  it('is an article-newspaper for a page of a newspaper', () => {
    expect(read({ article: sampleArticle(), context: sampleContext })).toEqual([
      {
        id: expect.stringMatching(/^zmdnews20170912x/u),
        type: 'article-newspaper',
        title: '蝶变,让城市生活更精彩：山阳区“四城联创”集中攻坚工作侧记',
        author: [{ literal: '闫宏伟' }, { literal: '李申佳' }],
        'container-title': '焦作日报',
        page: '04',
        section: '焦作/山阳区·孟州',
        issued: { 'date-parts': [[2017, 9, 12]] },
        accessed: { 'date-parts': [[2026, 11, 22]] },
        URL: 'https://www.zmdnews.cn/1.htm',
        language: 'zh-CN',
        abstract: '以张贴宣传页、入户讲解等形式广泛宣传。',
        note: '来源：驻马店网',
      },
    ]);
  });

  it('is a webpage for any other', () => {
    const article = sampleArticle({ edition: null, publishedAt: '2021-03', subtitle: null, script: 'hant' });
    expect(read({ article, context: sampleContext })[0]).toMatchObject({
      type: 'webpage',
      title: '蝶变,让城市生活更精彩',
      'container-title': '驻马店网',
      issued: { 'date-parts': [[2021, 3]] },
      language: 'zh-TW',
    });
    expect(read({ article: emptyArticle(), context: { url: '' } })).toEqual([
      { id: expect.stringMatching(/^newsx/u), type: 'webpage', language: 'zh-CN' },
    ]);
  });

  it('holds what CSL knows and nothing else, whatever the page says', () => {
    const items = read(...sampleSet());
    expect(items).toHaveLength(sampleSet().length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const item of items) {
      for (const [name, value] of Object.entries(item)) {
        switch (KINDS[name]) {
          case 'text':
            expect(value).toMatch(/^[^\p{Cc}\p{Surrogate}]+$/u);
            break;
          case 'names':
            for (const person of value as { literal: string }[]) expect(person.literal).not.toBe('');
            break;
          case 'date':
            expect(JSON.stringify(value)).toMatch(/^\{"date-parts":\[\[\d{1,4}(?:,\d{1,2}){0,2}\]\]\}$/u);
            break;
          default:
            expect.unreachable(name);
        }
      }
    }
    expect(JSON.parse(writeText(cslJson, []))).toEqual([]);
  });
});
