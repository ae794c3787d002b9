/** The reader in Firefox: nothing of the page gets in, nothing of it is left behind. */
import { expect, it } from 'vitest';
import { type Site, STORY } from '../e2e/pages';
import { until } from './extension-firefox';
import { firefox, leaveReader, site, startFirefox } from './with-pages';

startFirefox();

/** What a page's own script can find out about its document. */
const TRACES = `return [scrollY, document.documentElement.getAttribute('style'), document.documentElement.children.length, window.length];`;

const titleIn = `document.querySelector('article h1')?.textContent`;

async function openReader(page: Parameters<Site['url']>[0], scroll: number): Promise<unknown> {
  await firefox.open(site.url(page));
  await firefox.inPage(`window.scrollTo(0, args[0]);`, scroll);
  const traces = await firefox.inPage(TRACES);
  await firefox.pressShortcut('L');
  await until('the article', async () => (await firefox.inReader(titleIn)) === STORY.title);
  return traces;
}

it.each(['/article', '/strict-csp'] as const)('opens over %s with its own styles and leaves no trace', async (path) => {
  const before = await openReader(path, 350);
  const look = await firefox.inReader<string[]>(
    `(() => { const style = getComputedStyle(document.querySelector('.sheet'));
      return [document.compatMode, style.backgroundColor, getComputedStyle(document.querySelector('article')).fontSize]; })()`,
  );
  expect(look).toEqual(['CSS1Compat', 'rgb(251, 248, 241)', '18px']);
  await firefox.screenshot(`.e2e-results/shots/firefox-reader${path.replace('/', '-')}.png`);
  await leaveReader();
  expect(await firefox.inPage(TRACES)).toEqual(before);
});

it('lets no style of the page in', async () => {
  await openReader('/hostile-css', 0);
  const look = await firefox.inReader<unknown[]>(
    `(() => { const paragraph = document.querySelector('.qy-paragraph'); const style = getComputedStyle(paragraph);
      return [style.fontSize, style.display, style.writingMode, style.direction, paragraph.getBoundingClientRect().width > 500]; })()`,
  );
  expect(look).toEqual(['18px', 'block', 'horizontal-tb', 'ltr', true]);
  await firefox.screenshot('.e2e-results/shots/firefox-reader-hostile-css.png');
  await leaveReader();
});

it('lets no key through to a page that listens on window and takes the focus all the time', async () => {
  await openReader('/hostile-keys', 0);
  await firefox.inPage(`window.heard.length = 0;`);
  const size = () => firefox.inReader<string>(`getComputedStyle(document.querySelector('article')).fontSize`);
  await firefox.pressKey('+');
  await until('a larger type', async () => (await size()) === '19px');
  for (const key of ['-', 'j', ' ']) await firefox.pressKey(key);
  await until('the usual type', async () => (await size()) === '18px');
  await leaveReader();
  expect(await firefox.inPage(`return [...window.heard];`)).toEqual([]);
});

it('stays on a page that takes out every element that it does not know', async () => {
  await openReader('/hostile-remover', 200);
  expect(await firefox.inPage(`return window.removals;`)).toBe(1);
  await leaveReader();
  expect(await firefox.inPage('return scrollY')).toBe(200);
});

it('saves with S and says so, also in the library', async () => {
  await openReader('/strict-csp', 0);
  await firefox.pressKey('s');
  const saved = /✓ (?:已保存|已儲存|Saved)/;
  await until('the save', async () => saved.test((await firefox.inReader<string>('document.body.textContent')) ?? ''));
  await leaveReader();
  await firefox.open(firefox.url('library.html'));
  await until('the list', () =>
    firefox.inPage<boolean>(`return document.body.innerText.includes(args[0]);`, STORY.title),
  );
});

it('the shortcut saves and says so over the page', async () => {
  await firefox.open(site.url('/hostile-css'));
  await firefox.pressShortcut('K');
  await until('the notice', async () => /已保存|已儲存|[Ss]aved/.test((await firefox.inNotice()) ?? ''));
  await until('the notice to stand still', () =>
    firefox.inPage<boolean>('return document.getAnimations().length === 0;'),
  );
  await firefox.screenshot('.e2e-results/shots/firefox-notice.png');
});

it('is drawn without a frame where the page is sandboxed', async () => {
  await firefox.open(site.url('/sandboxed'));
  await firefox.pressShortcut('L');
  await until('the article', async () => (await firefox.inReader(titleIn)) === STORY.title);
  await firefox.screenshot('.e2e-results/shots/firefox-reader-sandboxed.png');
});
