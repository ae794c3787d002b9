import { expect, it } from 'vitest';
import { compare, type PageTimes, percentile } from './timing';

function page(id: string, ours: number, others: number): PageTimes {
  const times = (warm: number) => ({ start: warm * 20, first: warm * 10, again: [], warm: [warm * 3, warm, 0] });
  return { id, elements: 1, tools: { ours: times(ours), readability: times(others) } };
}

it('takes the median run of a page and the median page', () => {
  const figures = compare([page('a', 10, 20), page('b', 30, 40), page('c', 9, 10)], 'ours', 'readability', 'warm');
  expect(figures).toMatchObject({ median: 10, medianRatio: 0.75, most: 30, slow: [] });
  expect(figures.p90Ratio).toBeCloseTo(0.87);
});

it('names pages that are slow where the other is not', () => {
  const pages = [page('a', 10, 20), page('b', 10.1, 20), page('c', 10.1, 20.1)];
  expect(compare(pages, 'ours', 'readability', 'first').slow).toEqual(['b']);
});

it('knows percentiles', () => {
  expect(percentile([3, 1, 2], 0.5)).toBe(2);
  expect(percentile([1, 2], 0.5)).toBe(1.5);
  expect(percentile([0, 10], 0.9)).toBe(9);
  expect(percentile([], 0.5)).toBeNaN();
});
