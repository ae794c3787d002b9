import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { phraseRuleFor } from '../extract/stages/mark-boilerplate';
import { simplify } from '../extract/text/script';
import { fold } from '../extract/text/width';
import { boilerplate } from './boilerplate';
import { legalCases } from './boilerplate/legal.cases';
import { moreCases } from './boilerplate/more.cases';
import { promotionCases } from './boilerplate/promotion.cases';
import { sharingCases } from './boilerplate/sharing.cases';
import type { CasesFor, PhraseRule } from './rule';

const cases = {
  sharing: sharingCases,
  promotion: promotionCases,
  legal: legalCases,
  more: moreCases,
} satisfies { [Table in keyof typeof boilerplate]: CasesFor<(typeof boilerplate)[Table]> };

const rules = Object.entries(boilerplate).flatMap(([table, entries]) =>
  Object.entries<PhraseRule>(entries).map(([name, rule]) => ({
    id: `${table}/${name}`,
    rule,
    ...(cases as Record<string, Record<string, { hits: readonly string[]; misses: readonly string[] }>>)[table]![name]!,
  })),
);

/** What patterns are tested against, of a line as printed. */
function keyOf(text: string): string {
  return simplify(fold(text)).replace(/\s+/gu, ' ').trim();
}

function lengthOf(key: string): number {
  return key.replace(/\s/gu, '').length;
}

describe.each(rules)('$id', ({ id, rule, hits, misses }) => {
  it.each(hits)('takes %s', (text) => {
    const key = keyOf(text);
    expect(rule.match.test(key)).toBe(true);
    expect(phraseRuleFor(key, lengthOf(key))?.id).toBe(id);
  });

  it.each(misses)('leaves %s', (text) => {
    const key = keyOf(text);
    expect(rule.match.test(key)).toBe(false);
    // Another rule may suspect the line, but none may take it out wherever it stands.
    expect(phraseRuleFor(key, lengthOf(key))).not.toMatchObject({ where: 'anywhere' });
  });

  it('keeps no place between lines, and works on whole characters', () => {
    expect(rule.match.flags).toMatch(/u/u);
    expect(rule.match.flags).not.toMatch(/[gy]/u);
  });

  it('finishes on long lines that almost match', () => {
    expect(
      finishes(
        rule.match,
        hits.flatMap((text) => almost(keyOf(text))),
      ),
    ).toBe(true);
  });
});

const LONGEST = 4000;

/**
 * Lines of 4,000 characters that come as near to a pattern as they can without an end that it accepts: a hit repeated, its
 * beginning with each of its parts repeated, and the characters that patterns skip over.
 */
function almost(hit: string): string[] {
  const parts = new Set([
    hit,
    `${hit} `,
    ...' |·[(.,1',
    ...hit.slice(0, 12),
    ...hit.split(/[\s|·,:]+/u).filter(Boolean),
  ]);
  return [...parts].flatMap((part) =>
    ['', hit, hit.slice(0, 2)].map((start) => `${`${start}${part.repeat(LONGEST)}`.slice(0, LONGEST)}。终`),
  );
}

/** A pattern that backtracks without end is stopped, so that the test fails instead of hanging. */
function finishes(pattern: RegExp, lines: readonly string[]): boolean {
  const room = createContext({ pattern, lines });
  return runInContext('lines.every((line) => typeof pattern.test(line) === "boolean")', room, { timeout: 20_000 });
}
