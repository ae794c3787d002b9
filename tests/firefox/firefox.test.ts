/** The main job in Firefox, built from the same source: the toolbar button, Save, the reader, a killed browser, the library. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DemoServer, serveDemo } from '../../demo/server';
import { demoPages } from '../../demo/sites';
import { ExtensionFirefox, until } from './extension-firefox';

const TITLE = '开发区创新“五动工作法”推动“四改一拆”增效提速';
const LAST = '安置房建设项目开工面积达63.31万平方米。';

let demo: DemoServer;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  demo = await serveDemo();
  firefox = await ExtensionFirefox.launch();
});

afterAll(async () => {
  await firefox?.dispose();
  await demo?.close();
});

/** A button by its text: the interface speaks the browser's language, which here is not ours to choose. */
const button = (text: RegExp) =>
  `[...document.querySelectorAll('button')].find((button) => ${text}.test(button.textContent))`;

it('shows the article in the popup and saves it', async () => {
  await firefox.open(demo.url + demoPages[0]?.path);
  await firefox.clickToolbarButton();
  const article = await until('the article in the popup', () =>
    firefox.inPopup<string>(`document.querySelector('article h1') && document.querySelector('article').textContent`),
  );
  expect(article).toContain(TITLE);
  expect(article).toContain(LAST);
  expect(article).not.toContain('10658300');
  await firefox.inPopup(`${button(/^(?:保存|Save)/u)}.click()`);
  await until('the save', () => firefox.inPopup<boolean>(`Boolean(${button(/已保存|Saved/u)})`));
  await firefox.closePopup();
});

it('opens and closes the reader with one key', async () => {
  expect(await firefox.frames()).toBe(0);
  await firefox.pressShortcut('L');
  await until('the reader', async () => (await firefox.frames()) === 1);
  await firefox.pressShortcut('L');
  await until('the page again', async () => (await firefox.frames()) === 0);
});

it('has the article after a SIGKILL, with the site gone', async () => {
  await firefox.crash();
  await demo.close();
  await firefox.open(firefox.url('library.html'));
  await until('the list', () => firefox.inPage<boolean>(`return document.body.innerText.includes(args[0]);`, TITLE));
  await firefox.inPage(
    `[...document.querySelectorAll('a, button')].find((link) => link.textContent.includes(args[0])).click();`,
    TITLE,
  );
  const article = await until('the article', () =>
    firefox.inPage<string>(
      `return document.querySelector('article h1') && document.querySelector('article').innerText;`,
    ),
  );
  expect(article).toContain(TITLE);
  expect(article).toContain(LAST);
});
