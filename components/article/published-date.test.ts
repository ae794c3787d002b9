import { expect, test } from 'vitest';
import { formatPublished } from './published-date';

test.each([
  ['2017-09-12', '2017年9月12日'],
  ['2017-09', '2017年9月'],
  ['2017', '2017年'],
  ['2021-03-05T07:58:00+08:00', '2021年3月5日 07:58'],
  ['2021-03-05T07:58+08:00', '2021年3月5日 07:58'],
  ['2012-03-30T09:08:12+08:00', '2012年3月30日 09:08:12'],
  ['2021-03-05T23:58:00Z', '2021年3月5日 23:58 (UTC)'],
  ['2021-03-05T07:58:00+09:00', '2021年3月5日 07:58 (UTC+09:00)'],
  ['昨天', '昨天'],
])('%s is printed at its own precision', (iso, printed) => {
  expect(formatPublished(iso, 'zh-CN')).toBe(printed);
});

test('other languages order the day their own way', () => {
  expect(formatPublished('2017-09-12', 'en-GB')).toBe('12 September 2017');
});
