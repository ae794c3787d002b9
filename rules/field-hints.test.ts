import { describe, expect, it } from 'vitest';
import { authorHint, sourceHint } from './field-hints';
import { fieldHintCases } from './field-hints.cases';

const fieldHints = { sourceHint, authorHint };

describe.each(Object.entries(fieldHintCases))('%s', (name, { hits, misses }) => {
  const pattern = fieldHints[name as keyof typeof fieldHints];
  it.each(hits)('takes %s', (hint) => expect(pattern.test(hint)).toBe(true));
  it.each(misses)('leaves %s', (hint) => expect(pattern.test(hint)).toBe(false));
});
