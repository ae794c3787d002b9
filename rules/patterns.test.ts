import { describe, expect, it } from 'vitest';
import { simplify } from '../extract/text/script';
import { fold } from '../extract/text/width';
import * as breadcrumb from './breadcrumb';
import { breadcrumbCases } from './breadcrumb.cases';
import { forumPost } from './forum';
import { forumCases } from './forum.cases';
import { emptyMeta, metaRules } from './metas';
import { emptyMetaCases, metaCases } from './metas.cases';
import { neverFirst } from './never-first';
import { neverFirstCases } from './never-first.cases';
import { otherPage } from './other-pages';
import { otherPageCases } from './other-pages.cases';
import * as pager from './pager';
import { pagerCases } from './pager.cases';

const pagers = new Map<string, RegExp>(Object.entries(pager));
const crumbs = new Map<string, RegExp>(Object.entries(breadcrumb));

const tables: [string, RegExp, { hits: readonly string[]; misses: readonly string[] }][] = [
  ['neverFirst', neverFirst, neverFirstCases],
  ['otherPage', otherPage, otherPageCases],
  ['forumPost', forumPost, forumCases],
  ['emptyMeta', emptyMeta, emptyMetaCases],
  ...Object.entries(breadcrumbCases).map(
    ([name, cases]) => [name, crumbs.get(name), cases] as [string, RegExp, typeof cases],
  ),
  ...Object.entries(pagerCases).map(
    ([name, cases]) => [name, pagers.get(name), cases] as [string, RegExp, typeof cases],
  ),
];

describe.each(tables)('%s', (_name, pattern, { hits, misses }) => {
  it.each(hits)('takes %s', (text) => {
    expect(pattern.test(simplify(fold(text)))).toBe(true);
  });

  it.each(misses)('leaves %s', (text) => {
    expect(pattern.test(simplify(fold(text)))).toBe(false);
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
