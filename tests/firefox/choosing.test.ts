/** What the reader chooses in Firefox: a headline of a list page, the value of a field, and 竖排 with its running line. */
import { expect, it } from 'vitest';
import { STORY } from '../e2e/pages';
import { until } from './extension-firefox';
import { ENTER, TAB } from './keys';
import { firefox, leaveReader, shot, site, startFirefox, textOf } from './with-pages';

startFirefox();

/** Presses the button of the reader whose name holds both, in whatever language the interface has. */
const press = (deed: RegExp, value: string) =>
  until(`a button ${deed} of ${value}`, () =>
    firefox.inReader<boolean>(
      `(() => { const button = [...document.querySelectorAll('.pr-deed')].find((one) => {
         const name = one.getAttribute('aria-label') ?? '';
         return ${deed}.test(name) && name.includes(${JSON.stringify(value)});
       }); button?.click(); return button !== undefined; })()`,
    ),
  );

it('uses another value of a field for the site, and reads it as before when that is taken back', async () => {
  await firefox.open(site.url('/relayed'));
  await firefox.pressShortcut('L');
  await until('the article', async () => (await textOf('article h1')) === STORY.title);
  expect(await textOf('.qy-byline')).toContain('江城晚报');
  await firefox.pressKey('x');
  await press(/改用|^Use/u, '江城日报');
  await until('the choice', async () => (await textOf('.pr-for-site')) !== '');
  await shot('proof-place');
  await firefox.pressKey('x');
  await until('the other source', async () => (await textOf('.qy-byline')).includes('江城日报'));
  await leaveReader();

  // The next article of the site has another source at that place.
  await firefox.open(site.url('/relayed-2'));
  await firefox.pressShortcut('L');
  await until('its source', async () => (await textOf('.qy-byline')).includes('江城发布'));
  await firefox.pressKey('x');
  await until('the margin', async () => (await textOf('.pr-for-site')) !== '');
  await firefox.inReader(`document.querySelector('.pr-for-site button').click()`);
  await until('the choice to be gone', async () => (await textOf('.pr-for-site')) === '');
  await firefox.pressKey('x');
  await until('the source as before', async () => (await textOf('.qy-byline')).includes('江城晚报'));
  await leaveReader();
});

it('takes a name out and puts it back', async () => {
  await firefox.open(site.url('/article'));
  await firefox.pressShortcut('L');
  await until('the article', async () => (await textOf('article h1')) === STORY.title);
  await firefox.pressKey('x');
  await press(/去掉|移除|拿掉|^(?:Drop|Remove|Leave|Take)/u, '陈默');
  await until('the name to be struck', async () => (await textOf('.pr-value.aside')).includes('陈默'));
  await press(/改用|^Use/u, '陈默');
  await until('the name again', async () => !(await textOf('.pr-value.aside')).includes('陈默'));
  await leaveReader();
});

it('sets 竖排 with the proof line in the margin and a date that stays whole', async () => {
  await firefox.open(site.url('/article'));
  await firefox.pressShortcut('L');
  await until('the article', async () => (await textOf('article h1')) === STORY.title);
  await firefox.pressKey('v');
  const box = (selector: string) =>
    firefox.inReader<number[]>(
      `(() => { const { width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [width, height]; })()`,
    );
  await until('竖排', async () => ((await box('.proof-line'))?.[0] ?? 999) < 40);
  // One column: no wider than one line of it.
  expect((await box('.qy-byline time'))?.[0]).toBeLessThan(30);
  // The ledger is a slip between the line and the article, no taller than the sheet.
  await firefox.inReader(`document.querySelectorAll('.proof-toggle')[1].click()`);
  await until('the ledger', async () => ((await box('.proof-panel'))?.[0] ?? 0) > 200);
  expect((await box('.proof-panel'))?.[1]).toBeLessThanOrEqual((await box('.sheet'))?.[1] ?? 0);
  await shot('vertical-ledger');
  await firefox.pressKey('v');
  await leaveReader();
});

it('offers the headlines of a list page by keyboard; the one that is chosen opens beside it, and the key reads it there', async () => {
  await firefox.open(site.url('/list'));
  await firefox.pressShortcut('L');
  await until('the headlines', async () => (await textOf('.headlines')).includes('江城第40届社区运动会'));
  expect(await firefox.inReader<number>(`document.querySelectorAll('.headlines a').length`)).toBe(40);
  expect(await textOf('.notice')).toContain('40');
  expect(await firefox.inReader<boolean>(`document.querySelector('article') !== null`)).toBe(false);
  await shot('reader-list');
  const focused = async () => (await firefox.inReader<string>(`document.activeElement?.getAttribute('href')`)) ?? '';
  for (let presses = 0; presses < 30 && (await focused()) === ''; presses++) await firefox.pressKey(TAB);
  expect(await focused()).toContain('/local/0.html');

  // Firefox takes its permission back with every page, on the same site too: the reader says so before anything is left.
  await firefox.pressKey(ENTER);
  await until('the question', async () => (await textOf('.slip')).includes('Alt+Shift+L'));
  await shot('reader-list-press');
  expect(await firefox.inPage<string>('return location.pathname')).toBe('/list');
  await firefox.pressKey(ENTER);
  await until('the tab beside it', () =>
    firefox.inBrowser<boolean>(
      `return window.gBrowser.currentURI.pathQueryRef === '/local/0.html' && window.gBrowser.selectedTab.openerTab !== undefined;`,
    ),
  );
  await until('the toolbar button to say it', async () =>
    (await firefox.titleOfToolbarButton()).includes('Alt+Shift+L'),
  );
  await firefox.pressShortcut('L');
  await until('its article', async () => (await textOf('article h1')).includes('江城第1届社区运动会'));
  await shot('reader-list-read');
  await firefox.inBrowser('window.gBrowser.removeTab(window.gBrowser.selectedTab);');
  await until('the list as it was', async () => (await textOf('.headlines')).includes('江城第40届社区运动会'));
  await leaveReader();
});

it('the popup that followed a headline asks for its site, and reads the page once that is given', async () => {
  // Firefox answers its question itself: no test can press it.
  await firefox.inBrowser(`Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`);
  await firefox.open(site.url('/list'));
  await firefox.clickToolbarButton();
  await until('the headlines', () => firefox.inPopup<boolean>(`document.querySelector('.headlines a') !== null`));
  await firefox.inPopup(`document.querySelector('.headlines a').click()`);
  await until('the offer', () => firefox.inPopup<boolean>(`document.querySelector('.permit button') !== null`));
  await firefox.inPopup(
    `(() => { const press = content.windowUtils.setHandlingUserInput(true);
      try { document.querySelector('.permit button').click(); } finally { press.destruct(); } })()`,
  );
  await until('its article', () =>
    firefox.inPopup<boolean>(`document.querySelector('article h1').textContent.includes('江城第1届社区运动会')`),
  );
  await firefox.closePopup();
  await firefox.inBrowser(`Services.prefs.clearUserPref('extensions.webextOptionalPermissionPrompts');`);
});

it('reads the headline in the same tab where the site was permitted', async () => {
  await firefox.grant({ origins: ['*://127.0.0.1/*'], permissions: [] });
  await firefox.open(site.url('/list'));
  await firefox.pressShortcut('L');
  await until('the headlines', async () => (await textOf('.headlines')) !== '');
  await firefox.inReader(`document.querySelector('.headlines a').click()`);
  await until('its article', async () => (await textOf('article h1')).includes('江城第1届社区运动会'));
  expect(await firefox.inPage<string>('return location.pathname')).toBe('/local/0.html');
  await leaveReader();
});
