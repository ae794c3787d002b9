import { expect, it } from 'vitest';
import { periodOf } from './period';

const shown = (date: string | null) => {
  const period = periodOf(date);
  return period && [new Date(period.from).toISOString(), new Date(period.to).toISOString()];
};

it.each([
  ['2021-03-05T07:58:10+08:00', '2021-03-04T23:58:10.000Z', '2021-03-04T23:58:11.000Z'],
  ['2021-03-05T07:58+08:00', '2021-03-04T23:58:00.000Z', '2021-03-04T23:59:00.000Z'],
  ['2021-03-05T07:58', '2021-03-04T23:58:00.000Z', '2021-03-04T23:59:00.000Z'],
  ['2021-03-05T00:30:00Z', '2021-03-05T00:30:00.000Z', '2021-03-05T00:30:01.000Z'],
  ['2021-03-05', '2021-03-04T16:00:00.000Z', '2021-03-05T16:00:00.000Z'],
  ['2021-12', '2021-11-30T16:00:00.000Z', '2021-12-31T16:00:00.000Z'],
  ['2021', '2020-12-31T16:00:00.000Z', '2021-12-31T16:00:00.000Z'],
])('%s is from %s to %s', (date, from, to) => {
  expect(shown(date)).toEqual([from, to]);
});

it.each([null, '', '三月五日', '2021-13', '2021-3-5', 'x2021'])('%j is no date', (date) => {
  expect(periodOf(date)).toBeNull();
});
