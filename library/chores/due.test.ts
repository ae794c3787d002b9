import { expect, it } from 'vitest';
import type { Every } from '../../settings/times';
import { dueAt } from './due';

const at = (iso: string) => Date.parse(iso);
const past = (succeededAt: string | null, failedAt: string | null = null, failures = 0) => ({
  succeededAt,
  failedAt,
  failures,
});
const next = (every: Every, ...facts: Parameters<typeof past>) => {
  const due = dueAt(every, past(...facts));
  return due === null ? null : new Date(due).toISOString();
};

it('is never where it is off, and at once where it has never been', () => {
  expect(dueAt('off', past(null))).toBeNull();
  expect(dueAt('daily', past(null))).toBe(0);
});

it.each([
  ['hourly', '2026-01-31T08:00:00.000Z', '2026-01-31T09:00:00.000Z'],
  ['daily', '2026-01-31T08:00:00.000Z', '2026-02-01T08:00:00.000Z'],
  ['weekly', '2026-01-31T08:00:00.000Z', '2026-02-07T08:00:00.000Z'],
  ['monthly', '2026-01-31T08:00:00.000Z', '2026-02-28T08:00:00.000Z'],
  ['monthly', '2026-02-28T08:00:00.000Z', '2026-03-28T08:00:00.000Z'],
  ['monthly', '2026-12-05T08:00:00.000Z', '2027-01-05T08:00:00.000Z'],
] as const)('%s after %s is %s', (every, done, due) => {
  expect(next(every, done)).toBe(due);
});

it('what failed is tried again after one hour, two, four, and at least as often as usual', () => {
  const failed = '2026-03-02T00:00:00.000Z';
  const again = (failures: number) => next('daily', '2026-03-01T00:00:00.000Z', failed, failures);
  expect([1, 2, 3, 4, 5, 6, 60].map(again)).toEqual([
    '2026-03-02T01:00:00.000Z',
    '2026-03-02T02:00:00.000Z',
    '2026-03-02T04:00:00.000Z',
    '2026-03-02T08:00:00.000Z',
    '2026-03-02T16:00:00.000Z',
    '2026-03-03T00:00:00.000Z',
    '2026-03-03T00:00:00.000Z',
  ]);
  expect(next('hourly', null, failed, 3)).toBe('2026-03-02T01:00:00.000Z');
});

it('a failure by hand between two times moves the next one no nearer', () => {
  expect(dueAt('weekly', past('2026-03-01T00:00:00.000Z', '2026-03-02T00:00:00.000Z', 1))).toBe(
    at('2026-03-08T00:00:00.000Z'),
  );
});
