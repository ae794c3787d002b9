import { expect, test } from 'vitest';
import { addressOf } from './address-watch';

test.each([
  ['http://a.cn/n/1.html#top', 'http://a.cn/n/1.html'],
  ['http://a.cn/n/1.html?p=2#', 'http://a.cn/n/1.html?p=2'],
  ['http://a.cn/#/news/12', 'http://a.cn/#/news/12'],
  ['http://a.cn/#!/news/12', 'http://a.cn/#!/news/12'],
])('%s is the address %s', (href, address) => {
  expect(addressOf(href)).toBe(address);
});
