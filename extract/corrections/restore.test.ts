import { describe, expect, test } from 'vitest';
import type { Article, ArticleBlock, Extraction } from '../article';
import { blankArticle } from '../blank-article';
import { canRestore, removeBlock, restoreBlock } from './restore';

const block = (text: string, at: number[], more: Partial<ArticleBlock> = {}): ArticleBlock => ({
  type: 'paragraph',
  text,
  at,
  ...more,
});

function article(blocks: ArticleBlock[]): Article {
  return {
    ...blankArticle(),
    title: '市区积水点完成改造',
    blocks,
    text: blocks
      .filter(({ type }) => type !== 'image' && type !== 'caption')
      .map(({ text }) => text)
      .join('\n'),
  };
}

const page: Extraction = {
  url: 'https://example.cn/a',
  kind: 'articles',
  confidence: 0.9,
  doubts: [],
  articles: [
    article([
      block('第一段。', [4]),
      block('', [5], { type: 'image' }),
      block('图说', [6], { type: 'caption' }),
      block('小标题', [7], { type: 'heading' }),
      block('第二段。', [10, 11]),
    ]),
    article([block('另一篇。', [20])]),
  ],
  removed: [
    { text: '首页 > 新闻', rule: 'outside-body', at: [1] },
    { text: '分享到：微信', rule: 'sharing/share-bar', at: [8, 9] },
    { text: '', rule: 'outside-body', at: [12] },
    { text: '责任编辑：某某', rule: 'outside-body', at: [30] },
  ],
  repairs: [],
};

describe('restoreBlock', () => {
  test('puts the block back where it stood, as a marked paragraph, and recomputes the text', () => {
    const after = restoreBlock(page, 0, 9);
    expect(after.articles[0]?.blocks.map(({ at }) => at)).toEqual([[4], [5], [6], [7], [8, 9], [10, 11]]);
    expect(after.articles[0]?.blocks[4]).toEqual({
      type: 'paragraph',
      text: '分享到：微信',
      at: [8, 9],
      restored: true,
      rule: 'sharing/share-bar',
    });
    expect(after.articles[0]?.text).toBe('第一段。\n小标题\n分享到：微信\n第二段。');
    expect(after.removed.map(({ at }) => at)).toEqual([[1], [12], [30]]);
  });

  test('before the first and after the last block too, and into the story that was asked for', () => {
    expect(restoreBlock(page, 0, 1).articles[0]?.blocks[0]?.text).toBe('首页 > 新闻');
    const second = restoreBlock(page, 1, 30);
    expect(second.articles[1]?.text).toBe('另一篇。\n责任编辑：某某');
    expect(second.articles[0]).toBe(page.articles[0]);
  });

  test('changes nothing where the block, its words or the story is missing', () => {
    expect(restoreBlock(page, 0, 99)).toBe(page);
    expect(restoreBlock(page, 5, 8)).toBe(page);
    expect(restoreBlock(page, 0, 12)).toBe(page);
    expect(page.removed.map(canRestore)).toEqual([true, true, false, true]);
  });

  test('leaves what it was given as it was', () => {
    const before = structuredClone(page);
    restoreBlock(page, 0, 8);
    expect(page).toEqual(before);
  });
});

describe('removeBlock', () => {
  test('undoes every restore, whatever the order', () => {
    const both = restoreBlock(restoreBlock(page, 0, 1), 0, 8);
    expect(removeBlock(removeBlock(both, 0, 1), 0, 8)).toEqual(page);
    expect(removeBlock(removeBlock(both, 0, 8), 0, 1)).toEqual(page);
  });

  test('takes out only what the reader had put back', () => {
    expect(removeBlock(page, 0, 4)).toBe(page);
  });
});
