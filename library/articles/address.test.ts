import { describe, expect, it } from 'vitest';
import { addressOf, canonicalOf, ownerOf, siteOf } from './address';

describe('addressOf', () => {
  it.each([
    ['https://WWW.Example.cn/a/1.html#top', 'www.example.cn/a/1.html'],
    ['http://www.example.cn:80/a/1.html?utm_source=weixin&utm_medium=social', 'www.example.cn/a/1.html'],
    ['http://example.cn/c.aspx?id=7&from=singlemessage&isappinstalled=0', 'example.cn/c.aspx?id=7'],
    ['http://example.cn/c.aspx?b=2&a=1', 'example.cn/c.aspx?a=1&b=2'],
    ['http://example.cn:8080/1.jsp;jsessionid=8A3F?id=1', 'example.cn:8080/1.jsp?id=1'],
    ['https://example.cn/app#/news/1', 'example.cn/app#/news/1'],
    ['https://example.cn', 'example.cn/'],
    ['file:///home/me/1.html#p', 'file:///home/me/1.html'],
    ['', ''],
  ])('%s → %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });

  it.each([
    ['http://example.cn/c?from=2012', 'http://example.cn/c?from=2013'],
    ['http://example.cn/c?id=1', 'http://example.cn/c?id=2'],
    ['http://example.cn/a', 'http://example.cn/A'],
    ['http://example.cn/app#/news/1', 'http://example.cn/app#/news/2'],
  ])('tells %s from %s', (one, other) => {
    expect(addressOf(one)).not.toBe(addressOf(other));
  });
});

it.each([
  ['http://www.example.cn/', ''],
  ['http://www.example.cn', ''],
  ['', ''],
  ['http://www.example.cn/?id=1', 'www.example.cn/?id=1'],
  ['http://www.example.cn/a.html', 'www.example.cn/a.html'],
])('canonicalOf %s → %s', (url, canonical) => {
  expect(canonicalOf(url)).toBe(canonical);
});

it.each([
  ['www.example.cn/a', 'example.cn'],
  ['m.example.cn/a', 'example.cn'],
  ['news.example.cn/?id=1', 'news.example.cn'],
])('siteOf %s → %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

it.each([
  ['ms.enorth.com.cn/a', 'enorth.com.cn'],
  ['www.thepaper.cn/a.html?id=1', 'thepaper.cn'],
  ['m.thepaper.cn', 'thepaper.cn'],
  ['news.sx.cn/a', 'news.sx.cn'],
  ['epaper.zmdnews.cn/a', 'zmdnews.cn'],
  ['127.0.0.1:8080/a', '127.0.0.1'],
  ['localhost:8080/a', 'localhost'],
])('ownerOf %s → %s', (address, owner) => {
  expect(ownerOf(address)).toBe(owner);
});
