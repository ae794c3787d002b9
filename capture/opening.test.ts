import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromHtml } from '../page/from-html';
import { keepSettings } from '../settings/keeper';
import { keepPlace } from '../settings/places';
import { changeSettings, USUAL } from '../settings/settings';
import { changeSite } from '../settings/sites';
import { openingOf } from './opening';
import { readWalked } from './read-walked';

keepSettings();
beforeEach(() => fakeBrowser.reset());

const URL = 'http://news.example.cn/a.html';
const PROSE =
  '昨日，记者从市公交集团获悉，我市三条公交线路将延长夜间运营时间，末班车推迟至二十三时，方便市民夜间出行。';
const ARTICLE = `<h1>我市公交线路延长运营</h1><div class="info">2023-04-18 07:35 来源：江城日报</div>
  <div class="content">${[1, 2, 3, 4].map((line) => `<p>${PROSE}第${line}条线路经过江城大桥。</p>`).join('')}</div>`;

const open = async () => openingOf(await readWalked({ page: fromHtml(ARTICLE, URL), charset: 'GBK' }));

test('one answer holds the article, how it is to be set, and where its headline may break', async () => {
  const { capture, settings, site, place, headlines } = await open();
  expect(capture.extraction.articles[0]?.title).toBe('我市公交线路延长运营');
  expect({ settings, site, place }).toEqual({ settings: USUAL, site: {}, place: null });
  expect(headlines).toHaveLength(1);
  expect(headlines[0]?.length).toBeGreaterThan(1);
  expect(headlines[0]?.join('')).toBe('我市公交线路延长运营');
});

test('with what was decided for its site and where it was left, unless that is not to be remembered', async () => {
  await changeSite('news.example.cn', { set: { view: 'tw' } });
  await keepPlace(URL, 0, 3);
  expect(await open()).toMatchObject({ site: { view: 'tw' }, place: 3 });
  await changeSettings({ rememberPlace: false });
  expect((await open()).place).toBeNull();
});
