import { expect, test } from 'vitest';
import { byYear, everyMonth } from './months';

test('months without articles are there, with none', () => {
  const counts = [
    { month: '2025-11', count: 2 },
    { month: '2026-02', count: 1 },
  ];
  expect(everyMonth(counts)).toEqual([
    { month: '2025-11', count: 2 },
    { month: '2025-12', count: 0 },
    { month: '2026-01', count: 0 },
    { month: '2026-02', count: 1 },
  ]);
  expect(everyMonth(counts, 2).map(({ month }) => month)).toEqual(['2026-01', '2026-02']);
  expect(everyMonth([])).toEqual([]);
});

test('years are the sums of their months', () => {
  const counts = ['2012-03', '2012-04', '2011-12'].map((month, at) => ({ month, count: at + 1 }));
  expect(byYear(counts)).toEqual([
    { year: '2011', count: 3 },
    { year: '2012', count: 3 },
  ]);
});
