import { describe, expect, it } from 'vitest';
import { simplify } from '../../extract/text/script';
import { fold } from '../../extract/text/width';
import { boilerplate } from '../../rules/boilerplate';
import { legalCases } from '../../rules/boilerplate/legal.cases';
import { moreCases } from '../../rules/boilerplate/more.cases';
import { promotionCases } from '../../rules/boilerplate/promotion.cases';
import { sharingCases } from '../../rules/boilerplate/sharing.cases';
import { labels } from '../../rules/labels/labels';
import { labelCases } from '../../rules/labels/labels.cases';
import { mediaName } from '../../rules/names/media';
import { mediaCases } from '../../rules/names/names.cases';
import { withJoints } from './joints';
import { plainPattern } from './rewrite';

describe('a pattern is rewritten', () => {
  it.each([
    [/^\p{Script=Han}{2}$/u, '^[々〇㐀-鿿\uf900-\ufaff]{2}$'],
    [/[\p{Script=Han}·\]]/u, '[々〇㐀-鿿\uf900-\ufaff·\\]]'],
    [/\[\p{Script=Han}/u, '\\[[々〇㐀-鿿\uf900-\ufaff]'],
    [/^来源\s?[:：]/u, String.raw`^来源\s?[:：]`],
  ])('%s', (pattern, source) => {
    expect(plainPattern(pattern)).toEqual({ source, flags: '' });
    expect(() => new RegExp(source)).not.toThrow();
  });

  it.each([[/\p{N}+/gu], [/[^\p{L}\p{N}]+/gu], [/\u{20000}/u], [/𠮷/u], [/\p{Lu}/u], [/来源/g]])(
    'not %s',
    (pattern) => {
      expect(plainPattern(pattern)).toEqual({ source: pattern.source, flags: pattern.flags });
    },
  );

  it('with its other flags', () => {
    expect(plainPattern(/\p{L}app/giu).flags).toBe('gi');
  });
});

const phrases = Object.entries({
  sharing: sharingCases,
  promotion: promotionCases,
  legal: legalCases,
  more: moreCases,
}).flatMap(([table, rules]) =>
  Object.entries(rules).flatMap(([name, { hits, misses }]) =>
    [...hits, ...misses].map((text): [RegExp, string] => {
      const rules: Record<string, { match: RegExp }> = boilerplate[table as keyof typeof boilerplate];
      return [(rules[name] as { match: RegExp }).match, text];
    }),
  ),
);
const lines = Object.values(labelCases)
  .flatMap(({ hits, misses }) => [...hits, ...misses])
  .map((c) => (typeof c === 'string' ? c : c[0]));
const labelled = Object.values(labels).flatMap(({ word }) => lines.map((text): [RegExp, string] => [word, text]));
const media = Object.values(mediaCases)
  .flat()
  .map((text): [RegExp, string] => [mediaName, text]);

describe('a rewritten pattern finds what its rule finds', () => {
  it.each([
    ['phrases', phrases],
    ['labels', labelled],
    ['media', media],
  ] as const)('%s', (_name, cases) => {
    expect(cases.length).toBeGreaterThan(10);
    for (const [pattern, text] of cases) {
      const { source, flags } = plainPattern(pattern);
      const key = simplify(fold(text));
      expect(new RegExp(withJoints(source), flags).exec(key)?.[0], `${pattern} on ${text}`).toBe(
        pattern.exec(key)?.[0],
      );
    }
  });
});
