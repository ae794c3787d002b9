import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convertQuotes } from './quotes';
import { cornerCases, curlyCases } from './quotes.cases';

for (const [to, { hits, misses }] of [
  ['tw', cornerCases],
  ['hk', cornerCases],
  ['hans', curlyCases],
] as const) {
  it(`${to}: marks of the place, nested as the place nests them`, () => {
    for (const [before, after] of hits) expect(convertQuotes(before, to), before).toBe(after);
  });

  it(`${to}: leaves what is no pair of quotation marks`, () => {
    for (const text of misses) expect(convertQuotes(text, to), text).toBe(text);
  });
}

it('comes back where the text kept to the order of the marks', () => {
  for (const [before] of curlyCases.hits.filter(([text]) => text.startsWith('推') || text.startsWith('他'))) {
    expect(convertQuotes(convertQuotes(before, 'hans'), 'tw')).toBe(before);
  }
});

it('changes no other character and no length, whatever the marks', () => {
  const text = fc.string({ unit: fc.constantFrom(...'“”‘’「」『』好a1\n') });
  const bare = (line: string) => line.replaceAll(/[“”‘’「」『』]/gu, '#');
  fc.assert(
    fc.property(text, fc.constantFrom('hans', 'tw', 'hk' as const), (line, to) => {
      expect(bare(convertQuotes(line, to as 'tw'))).toBe(bare(line));
    }),
  );
});
