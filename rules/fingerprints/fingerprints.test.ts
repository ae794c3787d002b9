import { describe, expect, it } from 'vitest';
import { bodyNameOf, fieldOfNames } from '../../extract/template/element-names';
import { fingerprints } from '.';
import { accountsCases } from './accounts.cases';
import { agenciesCases } from './agencies.cases';
import type { FingerprintCases } from './fingerprint';
import { hongKongTaiwanCases } from './hong-kong-taiwan.cases';
import { openSystemsCases } from './open-systems.cases';
import { publishingCases } from './publishing.cases';

const cases: Record<string, FingerprintCases> = {
  ...publishingCases,
  ...agenciesCases,
  ...accountsCases,
  ...openSystemsCases,
  ...hongKongTaiwanCases,
};

/** What a sample is to a page: a comment, an itemprop, or the id and classes of a box. */
function knows(family: string, sample: string): boolean {
  const comment = /^<!--([\s\S]*)-->$/u.exec(sample)?.[1];
  if (comment !== undefined) return fingerprints[family]!.content?.begin.test(comment) ?? false;
  const role = /^itemprop:(.*)$/u.exec(sample)?.[1] ?? '';
  const body = role ? bodyNameOf('div', '', role) : bodyNameOf(sample, sample, '');
  return body?.family === family || fieldOfNames(sample) !== null;
}

it('has cases for every fingerprint', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(fingerprints).sort());
});

describe.each(Object.entries(cases))('%s', (family, { hits, misses }) => {
  it.each(hits)('knows %s', (sample) => expect(knows(family, sample)).toBe(true));
  it.each(misses)('leaves %s', (sample) => expect(knows(family, sample)).toBe(false));
});

it('names are in lower case, and each belongs to one family', () => {
  const names = Object.values(fingerprints).flatMap(({ body, fields }) => [
    ...(body ?? []),
    ...Object.keys(fields ?? {}),
  ]);
  expect(names).toEqual(names.map((name) => name.toLowerCase()));
  expect(new Set(names).size).toBe(names.length);
});
