/**
 * Firefox's own zoom at 200 % and 400 %, in a window of 1280 × 1024 (WCAG 1.4.10): nothing is cut off, nothing scrolls both ways, and
 * what stands still leaves at least half of the window to what is read. Its interface is in English here, which has the longest words.
 */
import { mkdirSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { crowdedHere } from '../e2e/crowded';
import { cutOffHere } from '../e2e/cut-off';
import { type Site, serveTestPages } from '../e2e/pages';
import { ExtensionFirefox, until } from './extension-firefox';

const ZOOMS = [2, 4] as const;
const ESCAPE = '\uE00C';
/** In the frame script, `innerWidth` of the reader is only in its window. */
const FAULTS = `(({ innerWidth, innerHeight }) => [...(${cutOffHere})(), ...(${crowdedHere})()])(window)`;

let site: Site;
let firefox: ExtensionFirefox;

beforeAll(async () => {
  mkdirSync('.e2e-results/shots', { recursive: true });
  site = await serveTestPages();
  firefox = await ExtensionFirefox.launch();
});

// Firefox remembers the zoom of a site.
afterEach(() => firefox.zoom(1));

afterAll(async () => {
  await firefox?.dispose();
  await site?.close();
});

type Look = (name: string) => Promise<void>;

async function lookBy(faultsIn: () => Promise<string[] | null>, name: string): Promise<void> {
  for (const factor of ZOOMS) {
    await firefox.zoom(factor);
    await firefox.screenshot(`.e2e-results/shots/firefox-zoom-${name}-${factor * 100}.png`);
    expect.soft(await faultsIn(), `${name} at ${factor * 100} %`).toEqual([]);
  }
}

const lookAtPage: Look = (name) => lookBy(() => firefox.inPage<string[]>(`return ${FAULTS};`), name);
const lookAtReader: Look = (name) => lookBy(() => firefox.inReader<string[]>(FAULTS), name);

const has = (selector: string) =>
  firefox.inReader<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);
const hasPage = (selector: string) =>
  firefox.inPage<boolean>(`return document.querySelector(args[0]) !== null;`, selector);

async function leaveReader(): Promise<void> {
  await firefox.pressKey(ESCAPE);
  await until('the page again', async () => (await firefox.frames()) === 0);
}

it('the reader, its slips, the proof and 竖排', { timeout: 120_000 }, async () => {
  await firefox.open(site.url('/article'));
  await firefox.pressShortcut('L');
  await until('the article', () => has('article h1'));
  await lookAtReader('reader');
  for (const [name, key, part] of [
    ['typography', 't', '.panel'],
    ['shortcuts', '?', '.panel'],
    ['outline', 'o', '.panel'],
    ['find', '/', '.find-bar'],
    ['aloud', 'a', '.aloud'],
  ] as const) {
    await firefox.pressKey(key);
    await until(name, () => has(part));
    await lookAtReader(name);
    await firefox.pressKey(ESCAPE);
    await until(`no ${name}`, async () => !(await has(part)));
  }
  for (const [name, key, part] of [
    ['proof', 'x', '.proofing'],
    ['vertical', 'v', '[data-setting="vertical"]'],
  ] as const) {
    await firefox.pressKey(key);
    await until(name, () => has(part));
    await lookAtReader(name);
    await firefox.pressKey(key);
    await until(`no ${name}`, async () => !(await has(part)));
  }
  await firefox.pressKey('s');
  await until('the article to be saved', () => has('[data-state="saved"]'));
  await leaveReader();
});

it('the headlines of a list, with the question that stands before them', async () => {
  await firefox.open(site.url('/list-elsewhere'));
  await firefox.pressShortcut('L');
  await until('the headlines', () => has('.headlines a'));
  await firefox.inReader(`document.querySelector('.headlines a').click()`);
  await until('the question', () => has('.slip'));
  await lookAtReader('headlines');
  await firefox.pressKey(ESCAPE);
  await until('no question', async () => !(await has('.slip')));
  await leaveReader();
});

it('the pages of the extension', { timeout: 120_000 }, async () => {
  for (const [path, part] of [
    ['options.html', 'h1'],
    ['welcome.html', 'article'],
    ['moving.html', 'h1'],
    ['library.html', 'a.row'],
    ['library.html#/article/1', 'article h1'],
  ] as const) {
    await firefox.open(firefox.url(path));
    await until(path, () => hasPage(part));
    await lookAtPage(path.replace(/\W+/gu, '-'));
  }
});

it('the popup, as a page of its own', async () => {
  await firefox.open(site.url('/article'));
  await firefox.clickToolbarButton();
  await until('the popup', () => firefox.inPopup<boolean>(`document.querySelector('article h1') !== null`));
  await firefox.closePopup();
  const tab = await firefox.inBrowser<number>(
    `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
     return ExtensionParent.apiManager.global.tabTracker.getId(window.gBrowser.selectedTab);`,
  );
  await firefox.openBeside(firefox.url(`popup.html?tab=${tab}`));
  await until('its article', () => hasPage('article h1'));
  await lookAtPage('popup');
});

it('the popup over a screen too low for it: its foot, with the button that saves, is in sight', async () => {
  const setDensity = (density: string) =>
    firefox.inBrowser(`Services.prefs.setStringPref('layout.css.devPixelsPerPx', args[0]);`, density);
  await setDensity('1.5');
  try {
    await firefox.open(site.url('/article'));
    await firefox.clickToolbarButton();
    await until('its article', () => firefox.inPopup<boolean>(`document.querySelector('article h1') !== null`));
    const seen = () =>
      firefox.inBrowser<number>(
        `const popup = [...window.document.querySelectorAll('browser.webextension-popup-browser')]
           .find((browser) => browser.currentURI?.spec.includes('popup.html'));
         return popup.closest('panel').getBoundingClientRect().bottom - popup.getBoundingClientRect().top;`,
      );
    const foot = () => firefox.inPopup<number>(`document.querySelector('.popup-foot').getBoundingClientRect().bottom`);
    expect(await seen()).toBeLessThan(500);
    await until('a foot in sight', async () => ((await foot()) ?? Number.POSITIVE_INFINITY) <= (await seen()));
    // What is below can be reached.
    const body = 'document.body';
    await firefox.inPopup(`${body}.scrollTo(0, ${body}.scrollHeight)`);
    expect(await firefox.inPopup<number>(`${body}.scrollTop`)).toBeGreaterThan(200);
    await firefox.closePopup();
  } finally {
    await setDensity('-1.0');
  }
});
