import { describe, expect, test } from 'vitest';
import type { Article, Extraction } from '../article';
import { blankArticle } from '../blank-article';
import { toggleValue, valuesOf } from './choose-value';

const article: Article = {
  ...blankArticle(),
  title: '东河湿地公园二期月底开放',
  publishedAt: '2021-03-05T07:58:00+08:00',
  source: '东河日报',
  authors: [
    { name: '闻远', role: 'reporter' },
    { name: '周末', role: 'reporter' },
  ],
  editors: ['沈冬青'],
  evidence: [
    { field: 'title', value: '东河湿地公园二期月底开放', from: 'block 4' },
    { field: 'title', value: '东河网', from: 'title', overruled: true },
    { field: 'publishedAt', value: '2021-03-05T07:58:00+08:00', from: 'block 5' },
    { field: 'publishedAt', value: '2021-03-05', from: 'url' },
    { field: 'publishedAt', value: '2021-03-02T00:00:00+08:00', from: 'meta publishdate', overruled: true },
    { field: 'source', value: '来源：东河日报', from: 'block 5' },
    { field: 'reporter', value: '闻远', from: 'block 7' },
    { field: 'reporter', value: '周末', from: 'block 7' },
    { field: 'editor', value: '沈冬青', from: 'block 20' },
  ],
};
const extraction: Extraction = {
  url: '',
  kind: 'article',
  confidence: 1,
  doubts: [],
  articles: [article],
  removed: [],
  repairs: [],
};
const only = ({ articles }: Extraction) => articles[0] as Article;

describe('what the page gives for a field', () => {
  test('the value and what was set aside', () => {
    expect(valuesOf(article, 'title').map(({ value, taken }) => [value, taken])).toEqual([
      ['东河湿地公园二期月底开放', true],
      ['东河网', false],
    ]);
  });
  test('near miss: the day beside its minute is no other time', () => {
    expect(valuesOf(article, 'publishedAt').map(({ value }) => value)).toEqual([
      '2021-03-05T07:58:00+08:00',
      '2021-03-02',
    ]);
  });
  test('the label of a source is none of it', () => {
    expect(valuesOf(article, 'source')).toEqual([
      { value: '东河日报', from: 'block 5', taken: true, chosen: false, setAside: false },
    ]);
  });
});

describe('choosing', () => {
  test('another value, and back', () => {
    const other = toggleValue(extraction, 0, 'publishedAt', '2021-03-02');
    expect(only(other).publishedAt).toBe('2021-03-02');
    expect(valuesOf(only(other), 'publishedAt').map(({ value, chosen }) => [value, chosen])).toContainEqual([
      '2021-03-02',
      true,
    ]);
    expect(only(toggleValue(other, 0, 'publishedAt', '2021-03-05T07:58:00+08:00')).publishedAt).toBe(
      article.publishedAt,
    );
  });
  test('taken out, and put back', () => {
    const without = toggleValue(extraction, 0, 'source', '东河日报');
    expect(only(without).source).toBeNull();
    expect(valuesOf(only(without), 'source')).toEqual([
      { value: '东河日报', from: 'block 5', taken: false, chosen: false, setAside: true },
    ]);
    expect(only(toggleValue(without, 0, 'source', '东河日报')).source).toBe('东河日报');
  });
  test('one name of two: 周末 is none', () => {
    const without = toggleValue(extraction, 0, 'reporter', '周末');
    expect(only(without).authors).toEqual([{ name: '闻远', role: 'reporter' }]);
    expect(only(toggleValue(without, 0, 'reporter', '周末')).authors).toEqual(article.authors);
  });
  test('near miss: a value that the page does not give changes nothing', () => {
    expect(toggleValue(extraction, 0, 'source', '南城日报')).toBe(extraction);
    expect(toggleValue(extraction, 3, 'source', '东河日报')).toBe(extraction);
  });
});
