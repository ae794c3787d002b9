/** The extension is updated, or switched off and on, while its reader stands over a page. Firefox ends its scripts there. */
import { expect, it } from 'vitest';
import { STORY } from '../e2e/pages';
import { until } from './extension-firefox';
import { ESCAPE } from './keys';
import { firefox, site, startFirefox } from './with-pages';

startFirefox();

const title = () => firefox.inReader<string>(`document.querySelector('article h1')?.textContent`);
const hasPanel = () => firefox.inReader<boolean>(`document.querySelector('.panel') !== null`);
const traces = () =>
  firefox.inPage<unknown[]>(
    `return [document.documentElement.style.length, document.body.style.length, document.querySelectorAll('html > div').length];`,
  );

it('the key opens a new reader in place of one whose scripts were ended', async () => {
  await firefox.open(site.url('/article'));
  await firefox.pressShortcut('L');
  await until('the reader', async () => (await title()) === STORY.title);
  await firefox.reloadExtension();
  await until('the shortcut', () => firefox.pressShortcut('L').then(() => true));
  await until('a reader that hears', async () => {
    await firefox.pressKey('t');
    return hasPanel();
  });
  expect(await firefox.frames()).toBe(1);
  await firefox.screenshot('.e2e-results/shots/firefox-left-behind.png');
  await firefox.pressKey(ESCAPE);
  await until('the panel to close', async () => !(await hasPanel()));
  await firefox.pressKey(ESCAPE);
  await until('the page again', async () => (await firefox.frames()) === 0);
  expect(await traces()).toEqual([0, 0, 0]);
});

it.each(['/article', '/strict-csp'] as const)(
  'gives %s back when the extension is switched off for good',
  async (path) => {
    await firefox.open(site.url(path));
    await firefox.inPage('window.scrollTo(0, 150); return 0;');
    await firefox.pressShortcut('L');
    await until('the reader', async () => (await title()) === STORY.title);
    await firefox.switchExtension(false);
    await until('the page again', async () => (await firefox.frames()) === 0);
    expect(await traces()).toEqual([0, 0, 0]);
    expect(await firefox.inPage<number>('return window.scrollY;')).toBe(150);
    await firefox.screenshot('.e2e-results/shots/firefox-switched-off.png');
    // The page hears keys and clicks again: nothing modal is left.
    await firefox.inPage(`window.heard = 0; addEventListener('keydown', () => window.heard++); return 0;`);
    await firefox.pressKey('t');
    expect(await firefox.inPage<number>('return window.heard;')).toBe(1);
    await firefox.switchExtension(true);
  },
);

it('an update waits while the browser runs, and the reader goes on', async () => {
  await firefox.open(site.url('/article'));
  await firefox.pressShortcut('L');
  await until('the reader', async () => (await title()) === STORY.title);
  expect(await firefox.offerUpdate()).toBe(false);
  await firefox.pressKey('t');
  await until('the panel', hasPanel);
});
