import { describe, expect, it } from 'vitest';
import { articleOf } from './corpus';
import { percentile, timeFigure } from './figures';
import { Truth } from './truth';

describe('the articles of the generator', () => {
  it('are the same in every run, and none is like another', () => {
    expect(articleOf(17)).toEqual(articleOf(17));
    const urls = new Set(Array.from({ length: 500 }, (_, number) => articleOf(number).url));
    expect(urls.size).toBe(500);
  });

  it('are Chinese news of some hundred characters, with what the page had around them', () => {
    for (let number = 0; number < 50; number++) {
      const { article, html } = articleOf(number);
      expect(article.text.length).toBeGreaterThan(300);
      expect(article.blocks.map(({ text }) => text).join('\n')).toBe(article.text);
      expect(html).toContain(article.blocks[0]?.text);
    }
  });
});

it('what a search finds is compared with every article that holds the word', () => {
  const truth = new Truth();
  for (let number = 0; number < 200; number++) truth.add(number, number + 1000, articleOf(number));
  const hits = [...(truth.hits.get('拆迁') ?? [])];
  expect(hits.length).toBeGreaterThan(2);
  const ids = hits.map((number) => number + 1000);
  expect(truth.compare('拆迁', ids)).toEqual({ wrong: 0, missing: 0 });
  expect(truth.compare('拆迁', [...ids.slice(1), 5])).toEqual({ wrong: 1, missing: 1 });
});

it('percentiles are values that were measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([7], 0.5)]).toEqual([3, 5, 7]);
  expect(timeFigure('x', values, { median: 3, p95: 4 })).toMatchObject({ value: '3.0 / 5.0 ms', isMet: false });
});
