import { describe, expect, it } from 'vitest';
import { looksLikeName } from '../../extract/text/names';
import { mediaName } from './media';
import { mediaCases, paperCases, personCases } from './names.cases';
import { notNamesOfMore, notNamesOfTwo } from './not-names';
import { paperName } from './papers';
import { doubleSurnames, surnames } from './surnames';

describe('persons', () => {
  it.each(personCases.hits)('%s is one', (text) => {
    expect(looksLikeName(text)).toBe(true);
  });

  it.each(personCases.misses)('%s is none', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('media', () => {
  it.each(mediaCases.hits)('%s is one', (text) => {
    expect(mediaName.test(text)).toBe(true);
  });

  it.each(mediaCases.misses)('%s is none', (text) => {
    expect(mediaName.test(text)).toBe(false);
  });
});

describe('papers', () => {
  it.each(paperCases)('in %s', (text, papers) => {
    expect([...text.matchAll(paperName)].map((found) => found[0])).toEqual(papers);
  });
});

describe('the lists', () => {
  it('hold surnames of one or two characters', () => {
    for (const name of surnames) expect(name).toMatch(/^\p{Script=Han}$/u);
    for (const name of doubleSurnames) expect(name).toMatch(/^\p{Script=Han}{2}$/u);
  });

  it('hold only words that would pass for names without them', () => {
    const entries = (list: string) => list.trim().split(/\s+/u);
    const pairs = entries(notNamesOfTwo).flatMap(([first, ...seconds]) => seconds.map((second) => `${first}${second}`));
    const words = [...pairs, ...entries(notNamesOfMore)];
    for (const word of words) expect(looksLikeName(word), word).toBe(false);
    const idle = words.filter((word) => !surnames.includes(word[0]!) && !doubleSurnames.has(word.slice(0, 2)));
    expect(words.length).toBeGreaterThan(500);
    expect(idle).toEqual([]);
  });
});
