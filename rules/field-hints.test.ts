import { describe, expect, it } from 'vitest';
import { finishesNear } from '../tests/unit/backtracking';
import * as fieldHints from './field-hints';
import { fieldHintCases } from './field-hints.cases';

const patterns = new Map<string, RegExp>(Object.entries(fieldHints));

describe.each(Object.entries(fieldHintCases))('%s', (name, { hits, misses }) => {
  it.each(hits)('takes %s', (hint) => expect(hint).toMatch(patterns.get(name)!));
  it.each(misses)('leaves %s', (hint) => expect(hint).not.toMatch(patterns.get(name)!));
  it('finishes on long names that almost match', () => expect(finishesNear(patterns.get(name)!, hits)).toBe(true));
});
