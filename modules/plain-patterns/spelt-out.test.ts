import { describe, expect, it } from 'vitest';
import { furniture } from '../../rules/furniture';
import { furnitureCases } from '../../rules/furniture.cases';
import { plainPattern } from './rewrite';
import { speltOut } from './spelt-out';

const SHARE = '分享到朋友圈或新浪微博';

describe('both cases are written', () => {
  it.each([
    [`^${SHARE}App$`, `^${SHARE}[aA][pP][pP]$`],
    [`^${SHARE}[a-z0-9_]+`, `^${SHARE}[a-zA-Z0-9_]+`],
    [`^${SHARE}[^A-Zq\\]\\d-]\\s`, `^${SHARE}[^a-zA-ZqQ\\]\\d-]\\s`],
    [`(?<share>${SHARE})(?<!T)`, `(?<share>${SHARE})(?<![tT])`],
    [`[㐀-鿿]${SHARE}QQ?`, `[㐀-鿿]${SHARE}[qQ][qQ]?`],
  ])('%s', (source, expected) => {
    expect(speltOut({ source, flags: 'gi' })).toEqual({ source: expected, flags: 'g' });
  });

  it.each([
    ['where few characters are Chinese', 'comments?|评论'],
    ['where what was found is found again', `(a)\\1${SHARE}`],
    ['where a range holds letters and more', `[!-~]${SHARE}`],
    ['where a letter of another script has cases', `Ａ${SHARE}`],
    ['where a character is written by its number', `\\u0041${SHARE}`],
  ])('not %s', (_name, source) => {
    expect(speltOut({ source, flags: 'i' })).toEqual({ source, flags: 'i' });
  });

  it('not without the flag', () => {
    expect(speltOut({ source: `${SHARE}App`, flags: 'g' })).toEqual({ source: `${SHARE}App`, flags: 'g' });
  });
});

it('a pattern that is spelt out finds what its rule finds, in capitals and in small letters', () => {
  const spelt = Object.entries(furniture).filter(([, { match }]) => match.flags.includes('i'));
  expect(spelt.length).toBeGreaterThan(0);
  for (const [name, { match }] of spelt) {
    const { source, flags } = speltOut(plainPattern(match));
    expect(flags).not.toContain('i');
    const { hits, misses } = furnitureCases[name as keyof typeof furnitureCases];
    for (const text of [...hits, ...misses])
      for (const way of [text, text.toUpperCase(), text.toLowerCase()])
        expect(new RegExp(source, flags).exec(way)?.[0], way).toBe(match.exec(way)?.[0]);
  }
});
