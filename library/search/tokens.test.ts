import { describe, expect, it } from 'vitest';
import { matching, tokensOf } from './tokens';

describe('tokensOf', () => {
  it.each([
    ['联席会议', '联席 席会 会议 议 '],
    ['gdp', 'gd dp p '],
    ['甲 乙丙', '甲 乙丙 丙 '],
    ['，a', 'жff0cжa a '],
    ['𠮷野', 'ж20bb7ж野 野 '],
    ['ж', 'ж436ж '],
    ['', ''],
  ])('%s', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe('matching', () => {
  it.each([
    [['王'], '"王" *'],
    [['王力'], '"王力"'],
    [['联席会', '%'], '"联席 席会" AND "ж25ж" *'],
    [['"'], '"ж22ж" *'],
  ])('%j', (words, expression) => {
    expect(matching(words)).toBe(expression);
  });
});
