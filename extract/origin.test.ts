import { expect, it } from 'vitest';
import { blockOfOrigin, isOrigin, originOfBlock } from './origin';

it.each(['block 12', 'meta author', 'meta weibo: article:create_at', 'json-ld', 'title', 'comment founder'])(
  '%s is where a value was read',
  (text) => {
    expect(isOrigin(text)).toBe(true);
  },
);

it.each(['', 'line', 'block', 'block twelve', 'meta ', 'comment other', 'page 2'])('%s is not', (text) => {
  expect(isOrigin(text)).toBe(false);
});

it('knows the block of what stands in one, and of nothing else', () => {
  expect(blockOfOrigin(originOfBlock(12))).toBe(12);
  expect(blockOfOrigin('meta block 12')).toBeNull();
});
