import { describe, expect, it } from 'vitest';
import { finishesNear } from '../tests/unit/backtracking';
import * as boxHints from './box-hints';
import { hintCases } from './box-hints.cases';

const hints = new Map<string, RegExp>(Object.entries(boxHints));

describe.each(Object.entries(hintCases))('%s', (name, { hits, misses }) => {
  const hint = hints.get(name) as RegExp;

  it.each(hits)('knows %s', (written) => {
    expect(hint.test(written.toLowerCase())).toBe(true);
  });

  it.each(misses)('does not take %s', (written) => {
    expect(hint.test(written.toLowerCase())).toBe(false);
  });

  it('finishes on long names that almost match', () => {
    expect(finishesNear(hint, hits)).toBe(true);
  });
});
