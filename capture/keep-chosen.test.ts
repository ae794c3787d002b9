import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extract } from '../extract';
import { toggleValue } from '../extract/corrections/choose-value';
import { placedValues } from '../extract/corrections/placed-values';
import { fromHtml } from '../page/from-html';
import { keepSettings } from '../settings/keeper';
import { readSites, rulesFor } from '../settings/sites';
import { asDecided } from './as-decided';
import type { Capture } from './capture';
import { forgetChoice, isChosenForSite, rememberChoice } from './keep-chosen';

keepSettings();
beforeEach(() => fakeBrowser.reset());

/** As it is shown: with what was decided for its site. */
const decided = async (read: Capture) => asDecided(read, await rulesFor(read.extraction.url));

const PROSE =
  '昨日，记者从市公交集团获悉，我市三条公交线路将延长夜间运营时间，末班车推迟至二十三时，方便市民夜间出行。';

/** A page that names one paper in its info line and another in a meta. */
function capture(printed: string, stated: string, url = 'http://news.example.cn/a.html'): Capture {
  const page = fromHtml(
    `<html><head><title>公交延时</title><meta name="source" content="${stated}"></head><body><div class="main">
    <h1>我市三条公交线路延长运营时间</h1><div class="info">2023-04-18 07:35 来源：${printed}</div>
    <div class="content">${`<p>${PROSE}</p>`.repeat(4)}</div></div></body></html>`,
    url,
  );
  const extraction = extract(page);
  const values = placedValues(page, extraction);
  return { extraction, headlines: [], values, url, canonicalUrl: '', charset: 'UTF-8', title: page.title };
}

const sourceOf = ({ extraction }: Capture) => extraction.articles[0]?.source;
const shown = (page: Capture, value: string) => ({ capture: page, story: 0, field: 'source', value });
const useInstead = (page: Capture, value: string): Capture => ({
  ...page,
  extraction: toggleValue(page.extraction, 0, 'source', value),
});

test('the place of a value that the reader used is read on the next article of the site, and of no other', async () => {
  await rememberChoice(shown(capture('江城晚报', '江城日报'), '江城日报'));
  const next = await decided(capture('江城晚报', '江城发布'));
  expect(sourceOf(next)).toBe('江城发布');
  expect(isChosenForSite(await rulesFor(next.url), shown(next, '江城发布'))).toBe(true);
  expect(isChosenForSite(await rulesFor(next.url), shown(next, '江城晚报'))).toBe(false);
  expect(sourceOf(await decided(capture('江城晚报', '江城发布', 'http://other.example.cn/a.html')))).toBe('江城晚报');
});

test('it is forgotten in the margin, or with the value that stood there before', async () => {
  const first = capture('江城晚报', '江城日报');
  await rememberChoice(shown(first, '江城日报'));
  await forgetChoice(shown(useInstead(first, '江城日报'), '江城日报'));
  expect(await readSites()).toEqual({});
  await rememberChoice(shown(first, '江城日报'));
  await rememberChoice(shown(useInstead(first, '江城日报'), '江城晚报'));
  expect(await readSites()).toEqual({});
});
