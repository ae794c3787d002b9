import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, webAddress } from './web-address';

describe('webAddress', () => {
  it.each([
    ['http://www.jzrb.com/a/1.htm?id=%E6%B8%85#top', 'http://www.jzrb.com/a/1.htm?id=%E6%B8%85#top'],
    ['https://新闻.example/清样 1.htm', 'https://新闻.example/清样%201.htm'],
    ['http://a.example/%zz?a=50%&b="[1]"', 'http://a.example/%25zz?a=50%25&b=%22%5B1%5D%22'],
    ['http://a.example/#/a#b', 'http://a.example/#/a%23b'],
    ['http://[::1]:8080/', 'http://[::1]:8080/'],
    ['HTTP://a.example', 'HTTP://a.example'],
    ['javascript:alert(1)', ''],
    ['file:///home/me/1.html', ''],
    ['chrome-extension://abc/1.html', ''],
    ['//a.example/1', ''],
    ['http:///a', ''],
    ['http://a b.example/', ''],
    ['http://a.example:80x/', ''],
    ['http://a.example\\@evil.example/', 'http://a.example/%5C@evil.example/'],
    ['', ''],
  ])('%s', (address, written) => {
    expect(webAddress(address)).toBe(written);
  });

  it('gives a strict address or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (rest) => {
        const address = webAddress(`http://a.example/${rest}`);
        return /^http:\/\/a\.example\/(?:[^\s\p{Cc}<>"`{}\\^|[\]%#]|%[\da-f]{2})*(?:#(?:[^\s\p{Cc}<>"`{}\\^|[\]%#]|%[\da-f]{2})*)?$/iu.test(
          address,
        );
      }),
    );
  });
});

describe('hostOf', () => {
  it.each([
    ['https://WWW.jzrb.com:80/a', 'www.jzrb.com'],
    ['https://me:secret@a.example/', 'a.example'],
    ['http://[::1]/', '[::1]'],
    ['file:///a', ''],
    ['', ''],
  ])('%s', (address, host) => {
    expect(hostOf(address)).toBe(host);
  });
});
