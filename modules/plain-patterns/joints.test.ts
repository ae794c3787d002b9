import { describe, expect, it } from 'vitest';
import { boilerplate } from '../../rules/boilerplate';
import { labels } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { withJoints } from './joints';
import { plainPattern } from './rewrite';
import { termsOf, widthOfAll } from './terms';

describe('a joint is put', () => {
  it.each([
    [
      'behind what takes now more, now fewer',
      '^本?(?:日报|都市报)刊登的文章、图片和视频等等',
      '^本?(?:日报|都市报)(?=)刊登的文章、图片和视频等等',
    ],
    ['not where most lines fail', '^第?一二三四五六七八九十百千', '^第?一二三四五六七八九十百千'],
    ['not behind a loop', '^.{2,12}第.*一二三四五六七八九十百千', '^.{2,12}第.*一二三四五六七八九十百千'],
    ['behind an optional term', '^\\d{2}页?一二三四五六七八九十百千', '^\\d{2}页?(?=)一二三四五六七八九十百千'],
    [
      'in front of it in a look-behind',
      '(?<=一二三四五六七八九十百千\\s?)来',
      '(?<=一二三四五六七八九十百千(?=)\\s?)来',
    ],
    ['behind the edge of a word', '(?:^|[\\s_-])(?:comments?|reply)', '(?:^|[\\s_-])(?=)(?:comments?|reply)'],
    ['in groups', '^(?:a{2,3}[一二三四五六七八九十])?', '^(?:a{2,3}(?=)[一二三四五六七八九十])?'],
    ['not where a pattern is looked for', 'a?一二三四五六七八九十百千', 'a?一二三四五六七八九十百千'],
    ['not in front of little', '^第\\d{1,2}版', '^第\\d{1,2}版'],
    [
      'not behind what takes as many always',
      '^(?:日|晚)[报网]{2}刊登的文章和图片刊登的',
      '^(?:日|晚)[报网]{2}刊登的文章和图片刊登的',
    ],
    ['not for what is escaped or in a class', '^\\?\\(一[(|?]二三四五六七八九十', '^\\?\\(一[(|?]二三四五六七八九十'],
  ])('%s', (_name, source, expected) => {
    expect(withJoints(source)).toBe(expected);
  });

  it('nowhere else in any rule', () => {
    const patterns = [
      ...Object.values(boilerplate).flatMap((table) =>
        Object.values<{ match: RegExp }>(table).map(({ match }) => match),
      ),
      ...Object.values(labels).map(({ word }): RegExp => word),
      mediaName,
    ].map(plainPattern);
    expect(patterns.length).toBeGreaterThan(50);
    for (const { source, flags } of patterns) {
      const joined = withJoints(source);
      expect(joined.replaceAll('(?=)', '')).toBe(source);
      expect(() => new RegExp(joined, flags)).not.toThrow();
    }
    expect(patterns.filter(({ source }) => withJoints(source) !== source).length).toBeGreaterThan(30);
  });
});

describe('the width of terms', () => {
  it.each([
    ['年', 1, 1],
    ['\\d{2,4}', 2, 4],
    ['[^,。]*?', 0, Number.POSITIVE_INFINITY],
    ['(?:日|都市)?报', 1, 3],
    ['(\\d{4}){2}', 8, 8],
    ['^(?=[报网])\\b(?<!\\d)$', 0, 0],
    ['\\u{20000}\\p{L}\\u4e00', 3, 3],
  ])('%s', (source, least, most) => {
    expect(termsOf(source).map(widthOfAll)).toEqual([{ least, most }]);
  });
});
