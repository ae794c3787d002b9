import { describe, expect, it } from 'vitest';
import { simplify } from '../extract/text/script';
import { fold } from '../extract/text/width';
import { finishesNear } from '../tests/unit/backtracking';
import * as bodyLines from './body-lines';
import { bodyLineCases } from './body-lines.cases';
import { boilerplate } from './boilerplate';
import * as boxHints from './box-hints';
import * as breadcrumb from './breadcrumb';
import { breadcrumbCases } from './breadcrumb.cases';
import * as briefs from './briefs';
import { briefsCases } from './briefs.cases';
import * as captions from './captions';
import { captionCases } from './captions.cases';
import * as creditLines from './credit-lines';
import { creditLineCases } from './credit-lines.cases';
import * as creditValues from './credit-values';
import { creditValueCases } from './credit-values.cases';
import * as datelines from './datelines';
import { datelineCases } from './datelines.cases';
import * as dates from './dates';
import { dateCases } from './dates.cases';
import * as fieldHints from './field-hints';
import { fingerprints } from './fingerprints';
import * as forum from './forum';
import { forumCases } from './forum.cases';
import { accountCounters, anyFurniture, furniture } from './furniture';
import { accountCountersCases, furnitureCases } from './furniture.cases';
import * as indexTable from './index-table';
import { indexTableCases } from './index-table.cases';
import * as infoLines from './info-lines';
import { infoLineCases } from './info-lines.cases';
import { infoFiller, labels } from './labels/labels';
import { infoFillerCases } from './labels/labels.cases';
import { emptyMeta, metaRules } from './metas';
import { emptyMetaCases, metaCases } from './metas.cases';
import { inCreditsCases } from './names/in-credits.cases';
import { mediaName } from './names/media';
import * as noName from './names/no-name';
import { noNameCases } from './names/no-name.cases';
import * as notAnAuthor from './names/not-an-author';
import { paperName } from './names/papers';
import * as places from './names/places';
import { neverFirst, standsAlone } from './never-first';
import { neverFirstCases, standsAloneCases } from './never-first.cases';
import * as otherPages from './other-pages';
import { otherPagesCases } from './other-pages.cases';
import * as pager from './pager';
import { pagerCases } from './pager.cases';
import * as zhu from './repair/zhu';
import { zhuCases } from './repair/zhu.cases';
import { siteNames } from './site-name';
import { siteNameCases } from './site-name.cases';
import * as titleTag from './title-tag';
import { titleTagCases } from './title-tag.cases';

type Cases = { hits: readonly string[]; misses: readonly string[] };

/** A file of patterns with the table of its cases: a pattern without cases does not compile. */
const files: readonly [Readonly<Record<string, RegExp>>, Readonly<Record<string, Cases>>][] = [
  [bodyLines, bodyLineCases],
  [breadcrumb, breadcrumbCases],
  [briefs, briefsCases],
  [captions, captionCases],
  [creditLines, creditLineCases],
  [creditValues, creditValueCases],
  [datelines, datelineCases],
  [dates, dateCases],
  [forum, forumCases],
  [indexTable, indexTableCases],
  [infoLines, infoLineCases],
  [noName, noNameCases],
  [notAnAuthor, inCreditsCases],
  [places, inCreditsCases],
  [otherPages, otherPagesCases],
  [pager, pagerCases],
  [titleTag, titleTagCases],
  [zhu, zhuCases],
];

const tables: [string, RegExp, Cases][] = [
  ['neverFirst', neverFirst, neverFirstCases],
  ['standsAlone', standsAlone, standsAloneCases],
  ['accountCounters', accountCounters, accountCountersCases],
  ...Object.entries(furniture).map(([name, { match }]): [string, RegExp, Cases] => [
    name,
    match,
    furnitureCases[name as keyof typeof furniture],
  ]),
  ...Object.entries(siteNames).map(([name, { match }]): [string, RegExp, Cases] => [
    name,
    match,
    siteNameCases[name as keyof typeof siteNames],
  ]),
  ['emptyMeta', emptyMeta, emptyMetaCases],
  ['infoFiller', infoFiller, infoFillerCases],
  ...files.flatMap(([patterns, cases]) =>
    Object.entries(patterns).map(([name, pattern]): [string, RegExp, Cases] => [name, pattern, cases[name]!]),
  ),
];

describe.each(tables)('%s', (_name, pattern, { hits, misses }) => {
  it.each(hits)('takes %s', (text) => {
    expect(simplify(fold(text)).search(pattern)).toBeGreaterThanOrEqual(0);
  });

  it.each(misses)('leaves %s', (text) => {
    expect(simplify(fold(text)).search(pattern)).toBe(-1);
  });

  it('finishes on long lines that almost match', () => {
    expect(finishesNear(pattern, [...hits, ...hits.map((text) => simplify(fold(text)))])).toBe(true);
  });
});

describe('metaRules', () => {
  it.each(metaCases)('%s: %s is a %s', (key, value, field) => {
    expect(metaRules[key.toLowerCase()]?.field).toBe(field);
    expect(emptyMeta.test(value)).toBe(false);
  });

  it('weigh less than what the reader sees', () => {
    for (const [key, rule] of Object.entries(metaRules)) {
      expect(key).toBe(key.toLowerCase());
      expect(rule.weight).toBeLessThan(70);
    }
  });
});

describe('every pattern in rules/', () => {
  /** These have tests of their own beside them, which go through all of their entries. */
  const others = [boilerplate, boxHints, fieldHints, fingerprints, labels, mediaName, paperName];
  /** What is put together of others, which have their cases. */
  const derived = [anyFurniture];
  const tested = new Set([...tables.map(([, pattern]) => pattern), ...patternsIn([others, derived]).values()]);

  it('has cases', () => {
    const files = Object.entries(import.meta.glob(['./**/*.ts', '!./**/*.{test,cases}.ts'], { eager: true }));
    const untested = files.flatMap(([file, exported]) =>
      [...patternsIn({ ...(exported as object) })].flatMap(([name, pattern]) =>
        tested.has(pattern) ? [] : file + name,
      ),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(untested).toEqual([]);
  });
});

/** Every pattern that a value holds, however deep, by where it stands in it. */
function patternsIn(value: unknown, name = ''): Map<string, RegExp> {
  if (value instanceof RegExp) return new Map([[name, value]]);
  if (typeof value !== 'object' || value === null) return new Map();
  return new Map(Object.entries(value).flatMap(([key, part]) => [...patternsIn(part, `${name}.${key}`)]));
}
