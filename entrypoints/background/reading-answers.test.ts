import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../messages';
import { readingAnswers } from './reading-answers';

const executeScript = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  Object.assign(browser, { scripting: { executeScript } });
});

const page: Sender = { id: browser.runtime.id, url: 'https://www.example.cn/1.html', tab: { id: 7 } as never };
const popup: Sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
const tabsAsked = () => new Set(executeScript.mock.calls.map(([{ target }]) => target.tabId));

test('a page of the web has further pages fetched in its own tab, whichever it names', async () => {
  await readingAnswers['background.readFurther']({ url: 'https://www.example.cn/2.html', tabId: 8 }, page);
  expect(tabsAsked()).toEqual(new Set([7]));
});

test('the popup has them fetched in the tab under it', async () => {
  await readingAnswers['background.readFurther']({ url: 'https://www.example.cn/2.html', tabId: 8 }, popup);
  expect(tabsAsked()).toEqual(new Set([8]));
});

test('a tab into which no extension is let is told apart from what went wrong', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
  expect(await readingAnswers['background.readTab']({ tabId: 8 }, popup)).toEqual({ closed: 'browser' });
});
