import { expect, it } from 'vitest';
import { siteOfAddress, sitesOf } from './site-access';

it('the site of an address is its host, without the port', () => {
  expect(siteOfAddress('http://news.example:8080/a?b#c')).toBe('*://news.example/*');
  expect(siteOfAddress('https://127.0.0.1/')).toBe('*://127.0.0.1/*');
  for (const none of ['file:///a.html', 'chrome://settings', 'data:text/html,x', '/a', '']) {
    expect(siteOfAddress(none)).toBeNull();
  }
});

it('sites are each asked for once', () => {
  expect(sitesOf(['http://a.example/1', 'https://a.example/2', 'x', 'http://b.example/'])).toEqual([
    '*://a.example/*',
    '*://b.example/*',
  ]);
});
