import { expect, it } from 'vitest';
import { Addresses } from './address';

const PAGES = [
  'http://a.example/',
  'http://a.example',
  'https://a.example:8080/html/2012-01/17/content_1.htm?page=2#top',
  'http://u:p@a.example/x/y',
  'file:///home/a/page.html',
  '',
];
const LINKS = [
  'content_2.htm',
  'content_2.htm?page=2&x=(1)',
  '/html/2012-01/17/node_1.htm',
  '/',
  '/a//b/',
  '/a/./b',
  '/a/../b',
  '/.a',
  'a/.',
  'a/..',
  './a',
  '../a',
  '//b.example/a',
  'b.example/a',
  '?page=3',
  'a b.htm',
  '新闻.htm',
  '/a%2e%2e/b',
  "a?q='x'",
  'a|b',
  'mailto:a@b.example',
  'a:b',
  'http:a',
  'HTTP://B.example/a',
  '_a?b=/../c',
  'a;b,c=d$e',
];

it.each(PAGES)('resolves links of %s as URL does', (page) => {
  const addresses = new Addresses(page);
  for (const link of LINKS) {
    let expected = link;
    try {
      expected = (page === '' ? new URL(link) : new URL(link, page)).href;
    } catch {
      // stays as written
    }
    // What is written out in full already is left as it is written.
    if (/^HTTP:/.test(link)) expected = 'http://b.example/a';
    expect(addresses.link(link)).toBe(expected);
  }
});

it('resolves against the first base of the document', () => {
  const addresses = new Addresses('http://a.example/x/y.htm');
  expect(addresses.link('z.htm')).toBe('http://a.example/x/z.htm');
  addresses.rebase('/base/');
  expect(addresses.link('z.htm')).toBe('http://a.example/base/z.htm');
  expect(addresses.media('/p.jpg')).toBe('http://a.example/p.jpg');
});

it('knows links that lead nowhere', () => {
  const addresses = new Addresses('http://a.example/');
  for (const link of ['', '#', '#top', 'javascript:void(0)', ' JavaScript: x', 'about:blank'])
    expect(addresses.link(link)).toBe('#');
  expect(addresses.media('')).toBe('');
  expect(addresses.media('blob:http://a.example/1')).toBe('');
});
