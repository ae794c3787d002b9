import { expect, test } from 'vitest';
import { setUpright, splitUpright } from './upright';

test.each([
  ['hans', '推动“四改一拆”增效', '推动『四改一拆』增效'],
  ['hant', '推動“四改一拆”增效', '推動「四改一拆」增效'],
  ['hans', '引导群众,共建(全媒体记者 闫宏伟)', '引导群众，共建（全媒体记者 闫宏伟）'],
  ['hans', '来源:驻马店网;共1,200户', '来源：驻马店网；共1,200户'],
  ['hans', '多等难题,2020年以来', '多等难题，2020年以来'],
  ['hans', 'see (a, b): c', 'see (a, b): c'],
] as const)('%s %s', (script, text, set) => {
  expect(setUpright(text, script)).toBe(set);
});

test('short numbers stand side by side, years and initials one under the other, the rest lies', () => {
  const standing = (text: string) =>
    splitUpright(text)
      .filter(({ is }) => is !== 'plain')
      .map(({ text: part, is }) => `${part} ${is}`);
  expect(standing('2021年3月5日共58次，占12%')).toEqual([
    '2021 upright',
    '3 combined',
    '5 combined',
    '58 combined',
    '12% combined',
  ]);
  expect(standing('226.76万平方米，GDP和iPhone')).toEqual(['GDP upright']);
  expect(splitUpright('没有数字')).toEqual([{ text: '没有数字', is: 'plain' }]);
});
