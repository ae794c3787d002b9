/** What the comments beside the weights say of one against another. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { metaRules } from '../metas';
import { siteNames } from '../site-name';
import { STEPS } from './confidence';
import { CREDIT } from './credits';
import { BY_NAME, WEIGHT } from './fields';
import { AGREEMENT, ENOUGH } from './headline';
import { BY_PLACE, BY_WORDING } from './info-lines';
import { LAYOUT } from './other-pages';
import { stepOf } from './step';

describe('values of a field', () => {
  it("a paper's day is surer than one below the text, less sure than one above it", () => {
    expect(WEIGHT.publishedAt.ofPaper).toBeGreaterThan(BY_PLACE.belowText);
    expect(WEIGHT.publishedAt.ofPaper).toBeLessThan(BY_PLACE.aboveText);
  });

  it('an element that is named for its field is surer than a name without a label, less sure than one with it', () => {
    expect(BY_NAME.hint).toBeGreaterThan(WEIGHT.source.unlabelled);
    expect(BY_NAME.fingerprint).toBeLessThan(BY_PLACE.aboveText + BY_WORDING.late);
  });

  it('a day that is seen may take its minute from the element around it', () => {
    expect(WEIGHT.publishedAt.datetimeOfSeenDay).toBeGreaterThanOrEqual(WEIGHT.publishedAt.lendsMinute);
    expect(WEIGHT.publishedAt.datetime).toBeLessThan(WEIGHT.publishedAt.lendsMinute);
  });

  it('(京华时报) below the text is a surer source than the site itself, which is surer than an account', () => {
    expect(CREDIT.paper).toBeGreaterThan(WEIGHT.source.siteItself);
    expect(WEIGHT.source.siteItself).toBeGreaterThan(WEIGHT.source.accountBeforeTime);
  });

  it('whoever may only have posted the text is the least of authors', () => {
    const { account, ...others } = WEIGHT.author;
    expect(account).toBeLessThanOrEqual(Math.min(...Object.values(others)));
  });

  it('what a page says of its site in metas comes before what stands below its text', () => {
    const named = Object.values(metaRules).flatMap(({ field, weight }) => (field === 'siteName' ? [weight] : []));
    const below = Object.values(siteNames).map(({ weight }) => weight);
    expect(Math.max(...named)).toBeGreaterThan(WEIGHT.siteName.jsonLd);
    expect(WEIGHT.siteName.titleTag).toBeGreaterThan(Math.max(...below));
  });
});

it('no line gets more for what `<title>` repeats of it than for the whole of it', () => {
  const { whole, edge, edgeByLength, shared, sharedByLength, ...others } = AGREEMENT;
  const most = [edge + edgeByLength, shared + sharedByLength, ...Object.values(others)];
  expect(Math.max(...most)).toBeLessThanOrEqual(whole);
});

it('the less `<title>` says, the fewer points are enough', () => {
  expect(ENOUGH.placed).toBeLessThan(ENOUGH.hinted);
  expect(ENOUGH.hinted).toBeLessThan(ENOUGH.stated);
});

it.each(Object.entries({ ...STEPS, ...LAYOUT }))(
  'the steps of %s go down, so that the first that holds is the most',
  (_name, steps) => {
    const bounds = steps.map((step) => ('from' in step ? step.from : step.above));
    expect(bounds).toEqual([...bounds].sort((a, b) => b - a));
  },
);

it('a step holds from its bound on, or above it', () => {
  expect(stepOf(60, [{ from: 60, adds: 1 }])).toBe(1);
  expect(stepOf(60, [{ above: 60, adds: 1 }])).toBe(0);
  expect(stepOf(61, [{ above: 60, adds: 1 }])).toBe(1);
});

it('no stage has a weight of its own', () => {
  const files = readdirSync('extract', { recursive: true }).map((name) => `extract/${name}`);
  const stages = files.filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file));
  const own = /\b(?:offer(?:From|Names)?|take(?:Field|Names|Stretch))\([^;\n]*,\s*\d{2,}\)|\bweight:\s*\d/;
  expect('offerFrom(draft, line, role, name, 80)').toMatch(own);
  expect(stages.length).toBeGreaterThan(100);
  expect(stages.filter((file) => own.test(readFileSync(file, 'utf8')))).toEqual([]);
});
