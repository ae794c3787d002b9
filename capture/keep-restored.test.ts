import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { extract } from '../extract';
import { restoreBlock } from '../extract/corrections/restore';
import { fromHtml } from '../page/from-html';
import { placesIn } from '../page/place-of';
import { keepSettings } from '../settings/keeper';
import { readSites, rulesFor } from '../settings/sites';
import { asDecided } from './as-decided';
import type { Capture } from './capture';
import { forgetRestored, rememberRestored } from './keep-restored';

keepSettings();
beforeEach(() => fakeBrowser.reset());

/** As it is shown: with what was decided for its site. */
const decided = async (read: Capture) => asDecided(read, await rulesFor(read.extraction.url));

const PROSE =
  '昨日，记者从市公交集团获悉，我市三条公交线路将延长夜间运营时间，末班车推迟至二十三时，方便市民夜间出行。';

/** A page of one template: its own note under the text, and two links beside it. */
function capture(note: string, url = 'http://news.example.cn/a.html'): Capture {
  const page = fromHtml(
    `<title>公交延时</title><body><div class="main"><h1>我市三条公交线路延长运营时间</h1>
    <div class="content">${`<p>${PROSE}</p>`.repeat(4)}</div><div class="foot"><p class="note">${note}</p></div></div>
    <div class="side"><p><a href="/1">江城大桥周末封闭检修</a></p><p><a href="/2">下周气温回升</a></p></div></body>`,
    url,
  );
  const extraction = extract(page);
  const places = Object.fromEntries(extraction.removed.map(({ at: [at = 0] }) => [at, placesIn(page)(at)]));
  return { extraction, headlines: [], places, url, canonicalUrl: '', charset: 'UTF-8', title: page.title };
}

const isIn = (shown: Capture, text: string) => shown.extraction.articles[0]?.text.includes(text) ?? false;
const cut = (shown: Capture, text: string) => {
  const removed = shown.extraction.removed.find((entry) => entry.text === text);
  if (!removed) throw new Error(`${text} was not cut: ${JSON.stringify(shown.extraction.removed)}`);
  return removed;
};

test('what was put back stays in where the template has it, and only there', async () => {
  const first = capture('扫描二维码关注江城晚报');
  await rememberRestored(first, cut(first, '扫描二维码关注江城晚报'));

  expect(isIn(await decided(capture('扫描二维码关注江城晚报')), '扫描二维码')).toBe(true);
  expect(isIn(await decided(capture('扫描二维码关注江城发布')), '江城发布')).toBe(true);
  const elsewhere = capture('扫描二维码关注江城晚报', 'http://other.example.cn/a.html');
  expect(isIn(await decided(elsewhere), '扫描二维码')).toBe(false);
});

test('what is taken out again is forgotten', async () => {
  const first = capture('扫描二维码关注江城晚报');
  const removed = cut(first, '扫描二维码关注江城晚报');
  await rememberRestored(first, removed);
  const extraction = restoreBlock(first.extraction, 0, removed.at[0] ?? 0);
  const block = extraction.articles[0]?.blocks.find((entry) => entry.restored);
  if (!block) throw new Error('nothing was put back');
  await forgetRestored({ ...first, extraction }, block);
  expect(await readSites()).toEqual({});
  expect(isIn(await decided(capture('扫描二维码关注江城晚报')), '扫描二维码')).toBe(false);
});
