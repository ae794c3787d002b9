import { describe, expect, it } from 'vitest';
import { phraseRuleFor } from '../extract/text/phrase-rule';
import { simplify } from '../extract/text/script';
import { fold } from '../extract/text/width';
import { finishesNear } from '../tests/unit/backtracking';
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
    expect(finishesNear(rule.match, hits.map(keyOf))).toBe(true);
  });
});
