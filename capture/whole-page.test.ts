import { expect, test } from 'vitest';
import type { Capture } from './capture';
import { articleOfWholePage } from './whole-page';

test('a page without an article is kept as all that it says, in its order, under its own title', () => {
  const capture: Capture = {
    url: 'https://news.example/list',
    canonicalUrl: '',
    charset: 'UTF-8',
    title: '本地新闻_江城网',
    headlines: [],
    extraction: {
      url: 'https://news.example/list',
      kind: 'not-article',
      confidence: 0,
      doubts: ['list-page'],
      articles: [],
      removed: [
        { text: '下周气温回升', rule: 'outside-body', at: [3] },
        { text: '首页 新闻', rule: 'menu', at: [1] },
        { text: '', rule: 'outside-body', at: [2] },
      ],
      repairs: [],
    },
  };
  const article = articleOfWholePage(capture);
  expect(article.title).toBe('本地新闻_江城网');
  expect(article.text).toBe('首页 新闻\n下周气温回升');
  expect(article.blocks.map(({ at }) => at)).toEqual([[1], [3]]);
  expect(article).toMatchObject({ publishedAt: null, source: null, authors: [] });
});
