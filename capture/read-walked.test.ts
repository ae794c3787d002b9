import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fromHtml } from '../page/from-html';
import { keepSettings } from '../settings/keeper';
import { changeSite } from '../settings/sites';
import { readWalked } from './read-walked';

keepSettings();
beforeEach(() => fakeBrowser.reset());

const PROSE =
  '昨日，记者从市公交集团获悉，我市三条公交线路将延长夜间运营时间，末班车推迟至二十三时，方便市民夜间出行。';
const ARTICLE = `<title>我市三条公交线路延长运营时间_江城网</title><h1>我市三条公交线路延长运营时间</h1>
  <div class="info">2023-04-18 07:35 来源：江城日报</div>
  <div class="content">${[1, 2, 3, 4].map((line) => `<p>${PROSE}第${line}条线路经过江城大桥。</p>`).join('')}</div>
  <div class="foot"><p class="note">扫描二维码关注江城晚报</p></div>`;
const LITTLE = '<title>登录</title><div><p>用户名</p><p>密码</p><p>忘记密码</p></div>';

const walked = (html: string, url = 'http://news.example.cn/a.html') => ({ page: fromHtml(html, url), charset: 'GBK' });

test('a page is read with what it says of itself', async () => {
  const { extraction, charset, title, url, places, error } = await readWalked(walked(ARTICLE));
  expect(extraction.articles[0]).toMatchObject({ title: '我市三条公交线路延长运营时间', source: '江城日报' });
  expect({ charset, title, url, error }).toEqual({
    charset: 'GBK',
    title: '我市三条公交线路延长运营时间_江城网',
    url: 'http://news.example.cn/a.html',
    error: undefined,
  });
  expect(Object.values(places ?? {})).toContain('div.foot>p.note>p');
});

test('one that is no article is said to be none', async () => {
  const { extraction } = await readWalked(walked(LITTLE));
  expect(extraction.kind).toBe('not-article');
});

test('it is read as the reader decided for its site, and for no other', async () => {
  const read = (url?: string) => readWalked(walked(ARTICLE, url));
  const rule = (await read()).extraction.removed.find(({ text }) => text.startsWith('扫描'))?.rule ?? '';
  await changeSite('news.example.cn', { add: { restored: [{ rule, text: '扫描二维码关注江城晚报' }] } });
  const textOf = async (url?: string) => (await read(url)).extraction.articles[0]?.text;
  expect(await textOf()).toContain('扫描二维码关注江城晚报');
  expect(await textOf('http://other.example.cn/a.html')).not.toContain('扫描');
});

test('a page that could not be walked, and one that is no page, say what went wrong', async () => {
  const broken = await readWalked({
    error: 'TypeError: x',
    url: 'http://news.example.cn/',
    title: '江城网',
    charset: 'UTF-8',
  });
  expect(broken).toMatchObject({
    error: 'TypeError: x',
    title: '江城网',
    extraction: { kind: 'not-article', articles: [] },
  });
  const { page } = walked(ARTICLE);
  const wrong = await readWalked({ page: { ...page, blocks: null as never }, charset: '' });
  expect(wrong.error).toMatch(/TypeError/u);
});
