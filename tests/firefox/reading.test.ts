/** Reading in Firefox: further pages, typography, scripts, search, proof, pinyin, print and reading aloud. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PAGED, type PagedSite, servePagedArticle } from '../e2e/paged-site';
import { STORY } from '../e2e/pages';
import { until } from './extension-firefox';
import { ESCAPE } from './keys';
import { firefox, has, leaveReader, shot, site, startFirefox, textOf } from './with-pages';

startFirefox();

let paged: PagedSite;
beforeAll(async () => {
  paged = await servePagedArticle();
});
afterAll(() => paged?.close());

async function openReader(url: string): Promise<void> {
  await firefox.open(url);
  await firefox.pressShortcut('L');
  await until('the article', async () => (await textOf('article h1')) !== '');
}

it('reads on over the pages of a GBK site, and asks for nothing before', async () => {
  await openReader(paged.url(1));
  expect(paged.asked.filter((path) => path.includes('qiao_'))).toEqual([]);
  await firefox.pressKey('n');
  await until('all pages', async () => (await textOf('.qy-article')).includes('桥梁步道'));
  const text = await textOf('.qy-article');
  for (const paragraph of PAGED.paragraphs.flat().slice(1)) expect(text).toContain(paragraph.trim());
  expect(paged.asked.filter((path) => path.includes('qiao_'))).toEqual(['/2021/qiao_2.html', '/2021/qiao_3.html']);
  await shot('pages');
  await leaveReader();
});

it('typography: the panel opens and each choice is seen at once', async () => {
  await openReader(site.url('/article'));
  await firefox.pressKey('t');
  await until('the panel', () => has('.panel'));
  await shot('typography');
  const dark = `(() => { const input = [...document.querySelectorAll('.panel input')].find((one) => one.value === 'dark'); input.click(); })()`;
  await firefox.inReader(dark);
  await until('the dark paper', () =>
    firefox.inReader<boolean>(
      `getComputedStyle(document.querySelector('.sheet')).backgroundColor !== 'rgb(251, 248, 241)'`,
    ),
  );
  await firefox.pressKey(ESCAPE);
  await until('the panel to close', async () => !(await has('.panel')));
  await firefox.pressKey('v');
  await until('竖排', () =>
    firefox.inReader<boolean>(`getComputedStyle(document.querySelector('.qy-article')).writingMode === 'vertical-rl'`),
  );
  await shot('vertical');
  await firefox.pressKey('v');
  await leaveReader();
});

it('scripts: converted by the library’s side, with the original beside it', async () => {
  await openReader(site.url('/article'));
  await firefox.pressKey('c');
  await firefox.pressKey('c');
  await until('繁體', async () => (await textOf('article h1')).includes('運營'));
  await firefox.pressKey('b');
  await firefox.pressKey('b');
  await until('side by side', () => has('.qy-pair'));
  await shot('beside');
  await firefox.pressKey('b');
  await firefox.pressKey('c');
  await until('the original', async () => (await textOf('article h1')) === STORY.title);
  await leaveReader();
});

it('search paints what it finds', async () => {
  await openReader(site.url('/article'));
  await firefox.pressKey('/');
  await until('the field', () => has('.find-bar input'));
  for (const key of '延长') await firefox.pressKey(key);
  await until('the count', async () => /^1 \/ \d/u.test(await textOf('.find-count')));
  const painted = await firefox.inReader<number>(`window.CSS.highlights.get('qy-found')?.size ?? 0`);
  expect(painted).toBeGreaterThan(0);
  await shot('find');
  await firefox.pressKey(ESCAPE);
  await leaveReader();
});

it('the proof stands with its margin, and pinyin above the characters', async () => {
  await openReader(site.url('/article'));
  await firefox.pressKey('x');
  await until('the proof', () => has('.qy-proof .pr-margin'));
  expect(await has('.qy-proof del')).toBe(true);
  await shot('proof');
  await firefox.pressKey('x');
  await firefox.pressKey('y');
  await firefox.pressKey('y');
  await until('readings', () => has('.qy-article ruby rt'));
  await shot('pinyin');
  await firefox.pressKey('y');
  await leaveReader();
});

it('prints the article alone: a copy is laid out on paper, and gone again afterwards', async () => {
  await openReader(site.url('/article'));
  const room = `(() => { const hosts = [...document.defaultView.top.document.documentElement.children];
    return hosts.some((host) => host.openOrClosedShadowRoot?.querySelector('.print-room .qy-article')); })()`;
  // What Ctrl+P would do, without its dialog: the browser's own events come to the page's window.
  const printed = await firefox.inBrowser<{ bytes: number; text: boolean }>(
    `const settings = Cc['@mozilla.org/gfx/printsettings-service;1'].getService(Ci.nsIPrintSettingsService).createNewPrintSettings();
     settings.printerName = 'Mozilla Save to PDF'; settings.isInitializedFromPrinter = true; settings.isInitializedFromPrefs = true;
     settings.printSilent = true; settings.outputFormat = Ci.nsIPrintSettings.kOutputFormatPDF;
     const file = args[0]; settings.outputDestination = Ci.nsIPrintSettings.kOutputDestinationFile; settings.toFileName = file;
     await window.gBrowser.selectedBrowser.browsingContext.print(settings);
     const bytes = await IOUtils.read(file);
     return { bytes: bytes.length, text: new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-' };`,
    resolve('.e2e-results/shots/firefox-print.pdf'),
  );
  expect(printed.text).toBe(true);
  expect(printed.bytes).toBeGreaterThan(5_000);
  await until('the copy to be gone', async () => (await firefox.inReader<boolean>(room)) !== true);
  await leaveReader();
});

it('opens by itself on the articles of a site that was permitted, and on no list', async () => {
  await firefox.grant({ origins: ['*://127.0.0.1/*'], permissions: [] });
  await firefox.open(firefox.url('options.html'));
  const host = new URL(site.url('/article')).host;
  await firefox.inPage(`await browser.storage.local.set({ sites: { [args[0]]: { auto: true } } });`, host);
  await until('the script to be registered', () =>
    firefox.inPage<boolean>(`return (await browser.scripting.getRegisteredContentScripts()).length > 0;`),
  );
  await firefox.open(site.url('/article'));
  await until('the reader', async () => (await textOf('article h1')) === STORY.title);
  await leaveReader();
  await firefox.open(site.url('/list'));
  // An article that was opened after it has its reader: by then the list has been looked at too.
  await firefox.openBeside(site.url('/article'));
  await until('the reader', async () => (await textOf('article h1')) === STORY.title);
  const framesOfList = await firefox.inBrowser<number[]>(
    `return window.gBrowser.browsers.filter(({ currentURI }) => currentURI.spec === args[0])
       .map(({ browsingContext }) => browsingContext.children.length);`,
    site.url('/list'),
  );
  expect(framesOfList).toEqual([0]);
  await leaveReader();
  await firefox.open(firefox.url('options.html'));
  await firefox.inPage(`await browser.storage.local.set({ sites: {} });`);
});

it('a change in the options stays, though the page is left with the press', async () => {
  await firefox.open(firefox.url('options.html'));
  const press = `const [hant] = document.querySelectorAll('input[type=radio][value=hant]');
    if (!hant) return false;
    hant.click();
    window.location.href = 'about:blank';
    return true;`;
  await until('the choice of the script', () => firefox.inPage<boolean>(press));
  await firefox.open(firefox.url('welcome.html'));
  const stored = `return (await browser.storage.local.get('settings')).settings?.view ?? '';`;
  await until('the change', async () => (await firefox.inPage<string>(stored)) === 'hant');
  await firefox.inPage(`await browser.storage.local.set({ settings: {} });`);
});

it('reading aloud says so where the machine has no voice, and reads where it has one', async () => {
  await openReader(site.url('/article'));
  await firefox.pressKey('a');
  await until('the bar', () => has('.aloud'));
  await until('an answer', async () => (await has('.aloud [role=alert]')) || (await has('.aloud select')));
  await shot('aloud');
  await firefox.pressKey(ESCAPE);
  await until('the bar to close', async () => !(await has('.aloud')));
  await leaveReader();
});
