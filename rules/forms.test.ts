import { expect, it } from 'vitest';
import { readingTable } from '../extract/repair/readings';
import { unpackForms } from '../extract/text/unpack-forms';
import { forms } from './forms';
import * as packed from './forms.generated';

const sources = import.meta.glob<string>(
  [
    './**/*.ts',
    '../extract/**/*.ts',
    '!**/*.test.ts',
    '!**/*.cases.ts',
    '!**/*.fixture.ts',
    '!**/repair/**',
    '!./forms*.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);

it('hold every Traditional character of which a rule has the Simplified form', () => {
  const used = new Set(Object.values(sources).join(''));
  const held = new Set([...forms].filter((_, at) => at % 2 === 0));
  const missing = [...readingTable().simplified].filter(([from, to]) => used.has(to) && !held.has(from));
  // To be added to rules/forms.ts, each with its Simplified form behind it:
  expect(missing.map((pair) => pair.join('')).join('')).toBe('');
});

it('are pairs of two different characters, each Traditional one once', () => {
  const pairs = forms.match(/../gu) ?? [];
  expect(pairs.join('')).toBe(forms);
  expect(pairs.filter(([from, to]) => from === to)).toEqual([]);
  expect(new Set(pairs.map(([from]) => from)).size).toBe(pairs.length);
});

it('are packed as they are: run npx tsx scripts/build-forms.ts', () => {
  const { traditional, simplified } = unpackForms(packed);
  const unpacked = traditional.map((code, i) => String.fromCharCode(code, simplified[i] ?? 0));
  expect(unpacked.sort()).toEqual((forms.match(/../gu) ?? []).sort());
});
