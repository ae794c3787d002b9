import { describe, expect, it } from 'vitest';
import * as hints from './box-hints';
import { hintCases } from './box-hints.cases';

describe.each(Object.entries(hintCases))('%s', (name, { hits, misses }) => {
  const hint = hints[name as keyof typeof hints];

  it.each(hits)('knows %s', (written) => {
    expect(hint.test(written.toLowerCase())).toBe(true);
  });

  it.each(misses)('does not take %s', (written) => {
    expect(hint.test(written.toLowerCase())).toBe(false);
  });
});
