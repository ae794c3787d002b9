import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Wish } from './changes';
import { leaveWish, takeWishes } from './left-wishes';

const wish: Wish = { id: 'a', change: { of: 'settings', settings: { theme: 'dark' } } };
const at = (href: string) => vi.stubGlobal('location', { href });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://me/${path}`);
});

test('what a page of the extension left is taken up, before and after the background starts', async () => {
  at('chrome-extension://me/options.html');
  leaveWish(wish);
  const keep = vi.fn(async (_: Wish) => undefined);
  takeWishes(keep);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  leaveWish({ ...wish, id: 'b' });
  await vi.waitFor(() => expect(keep).toHaveBeenLastCalledWith({ ...wish, id: 'b' }));
  expect(keep).toHaveBeenCalledWith(wish);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

test('one that could not be kept is gone all the same', async () => {
  at('chrome-extension://me/options.html');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  takeWishes(() => Promise.reject(new Error('disk full')));
  leaveWish(wish);
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('settings', new Error('disk full')));
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

test('the reader over a page of the web leaves nothing', async () => {
  at('https://www.example.cn/');
  leaveWish(wish);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});
