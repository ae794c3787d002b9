import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { library } from '../library/client';
import { LibraryError } from '../library/failure';
import type { Capture } from './capture';
import { PageClosed } from './run-in-tab';
import { readAndSave } from './save-tab';

let logged: MockInstance<typeof console.error>;
beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  Object.assign(browser, { scripting: { executeScript: vi.fn(async () => [{ result: '' }]) } });
});
afterEach(() => void vi.restoreAllMocks());

const capture = {
  url: 'https://www.example.cn/1.html',
  canonicalUrl: '',
  charset: 'UTF-8',
  title: '',
  headlines: [],
  extraction: {
    url: 'https://www.example.cn/1.html',
    kind: 'article',
    confidence: 1,
    articles: [{ title: '头条' }],
    removed: [],
    repairs: [],
  },
} as unknown as Capture;

const failing = (error: unknown) => readAndSave(7, () => Promise.reject(error));

test('what the library refuses is said in its words', async () => {
  vi.spyOn(library, 'save').mockRejectedValue(new LibraryError('disk-full', 'no room'));
  expect(await readAndSave(7, async () => capture)).toEqual({ state: 'failed', failure: 'disk-full' });
  expect(await failing(new PageClosed('chrome://'))).toEqual({
    state: 'failed',
    failure: 'page-closed',
    why: 'unknown',
  });
  expect(logged).not.toHaveBeenCalled();
});

test('an error of our own is no fault of the library, and is logged', async () => {
  const error = new TypeError('undefined is not a function');
  expect(await failing(error)).toEqual({ state: 'failed', failure: 'failed' });
  vi.spyOn(library, 'save').mockRejectedValue(error);
  expect(await readAndSave(7, async () => capture)).toEqual({ state: 'failed', failure: 'failed' });
  expect(logged.mock.calls).toEqual([
    ['save', error],
    ['save', error],
  ]);
});
