import { expect, test } from 'vitest';
import { diffWords } from './diff-words';

test('words change as a whole', () => {
  const parts = diffWords('末班车由21时30分推迟至22时。', '末班车由21时30分推迟至23时。');
  expect(parts.filter(({ kind }) => kind === 'removed').map(({ text }) => text)).toEqual(['22']);
  expect(parts.filter(({ kind }) => kind === 'added').map(({ text }) => text)).toEqual(['23']);
});

test('a number is one word', () => {
  const parts = diffWords('指揮部由二十六個部門組成。', '指揮部由二十七個部門組成。');
  expect(parts.map(({ text }) => text)).toEqual(['指揮部由', '二十六', '二十七', '個部門組成。']);
});

test.each([
  ['各小区居民对改造工作表示满意。', '居民对改造工作普遍表示满意。'],
  ['', '新的一段。'],
  ['旧的一段。', ''],
  ['一样', '一样'],
])('%j → %j: the parts give both texts', (before, after) => {
  const parts = diffWords(before, after);
  const without = (kind: string) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
  expect(without('added')).toBe(before);
  expect(without('removed')).toBe(after);
});
