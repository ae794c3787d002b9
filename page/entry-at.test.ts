import { expect, it } from 'vitest';
import { entryAt } from './entry-at';

it('gives the entry', () => {
  expect(entryAt(['头版', '要闻'], 1)).toBe('要闻');
  expect(entryAt([0], 0)).toBe(0);
});

it.each([-1, 2, 0.5])('says so where there is none: %d', (index) => {
  expect(() => entryAt(['头版', '要闻'], index)).toThrow(RangeError);
});
