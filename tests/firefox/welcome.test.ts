/** The first page in Firefox: its three keys read, save and open the popup, there too. */
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExtensionFirefox, until } from './extension-firefox';

let firefox: ExtensionFirefox;

beforeAll(async () => {
  mkdirSync('.e2e-results/shots', { recursive: true });
  firefox = await ExtensionFirefox.launch();
  await firefox.open(firefox.url('welcome.html'));
  await until('the sample', () => firefox.inPage<boolean>(`return document.querySelector('article h1') !== null;`));
});

afterAll(async () => {
  await firefox?.dispose();
});

const TITLE = '零点之前，一张清样的最后一程';

it('the save key saves the sample and says so', async () => {
  await firefox.pressShortcut('K');
  await until('the notice', async () => /已保存|已儲存|[Ss]aved/u.test((await firefox.inNotice()) ?? ''));
  await firefox.screenshot('.e2e-results/shots/firefox-welcome-saved.png');
});

it('the popup shows it, saved', async () => {
  await firefox.clickToolbarButton();
  const inPopup = async (selector: string) =>
    (await firefox.inPopup<string>(`document.querySelector(${JSON.stringify(selector)}).textContent`)) ?? '';
  await until('the popup', async () => (await inPopup('article h1')).includes(TITLE));
  await until('its state', async () => /已保存|已儲存|Saved/u.test(await inPopup('.deeds .primary')));
  await firefox.closePopup();
});

it('the reader opens over it', async () => {
  await firefox.pressShortcut('L');
  await until('the reader', async () =>
    ((await firefox.inReader<string>(`document.querySelector('article h1')?.textContent`)) ?? '').includes(TITLE),
  );
  await firefox.pressKey('\uE00C');
  await until('the page again', async () => (await firefox.frames()) === 0);
  expect(await firefox.inPage<string>('return location.pathname')).toBe('/welcome.html');
});
