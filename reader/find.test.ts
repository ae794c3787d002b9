import { expect, test } from 'vitest';
import { foldForFind } from './find';

test.each([
  ['龍門陣', '龙门阵'],
  ['ＡＢＣ１２', 'abc12'],
  ['江城　晚报', '江城 晚报'],
  ['徵求以後', '征求以后'],
  ['İ', 'İ'],
])('%s is compared as %s, unit for unit', (text, folded) => {
  expect(foldForFind(text)).toBe(folded);
  expect(foldForFind(text)).toHaveLength(text.length);
});

test('both scripts meet in one form', () => {
  expect(foldForFind('駐馬店發展')).toBe(foldForFind('驻马店发展'));
});
