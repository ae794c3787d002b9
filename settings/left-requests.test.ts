import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChangeRequest } from './changes';
import { leaveRequest, takeRequests } from './left-requests';

const request: ChangeRequest = { id: 'a', change: { of: 'settings', settings: { theme: 'dark' } } };
const at = (href: string) => vi.stubGlobal('location', { href });

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://me/${path}`);
});

test('what a page of the extension left is taken up, before and after the background starts', async () => {
  at('chrome-extension://me/options.html');
  leaveRequest(request);
  const keep = vi.fn(async (_: ChangeRequest) => undefined);
  takeRequests(keep);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
  leaveRequest({ ...request, id: 'b' });
  await vi.waitFor(() => expect(keep).toHaveBeenLastCalledWith({ ...request, id: 'b' }));
  expect(keep).toHaveBeenCalledWith(request);
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

test('one that could not be kept is gone all the same', async () => {
  at('chrome-extension://me/options.html');
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  takeRequests(() => Promise.reject(new Error('disk full')));
  leaveRequest(request);
  await vi.waitFor(() => expect(said).toHaveBeenCalledWith('settings', new Error('disk full')));
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get()).toEqual({}));
});

test('the reader over a page of the web leaves a place, and nothing else', async () => {
  at('https://www.example.cn/');
  const place: ChangeRequest = {
    id: 'c',
    change: { of: 'place', address: 'https://www.example.cn/1', story: 0, place: 4 },
  };
  leaveRequest(request);
  leaveRequest(place);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await fakeBrowser.storage.local.get()).toEqual({ 'left-change c': place });
  const keep = vi.fn(async (_: ChangeRequest) => undefined);
  takeRequests(keep);
  // What a page could write there by itself is thrown away.
  await fakeBrowser.storage.local.set({ 'left-change d': request, 'left-change e': 'no request' });
  await vi.waitFor(async () => expect(await fakeBrowser.storage.local.get()).toEqual({}));
  expect(keep.mock.calls).toEqual([[place]]);
});
