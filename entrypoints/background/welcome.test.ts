import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from './welcome';

const create = vi.fn();
const URL_OF_PAGE = browser.runtime.getURL('/welcome.html');

beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset().mockResolvedValue({ id: 1 });
  browser.tabs.create = create;
  welcomeOnce();
});

const installed = () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false });
const windowOpens = () => fakeBrowser.windows.onCreated.trigger({ id: 1 } as never);

test('the first page opens once', async () => {
  await installed();
  await vi.waitFor(() => expect(create).toHaveBeenCalledWith({ url: URL_OF_PAGE }));
  await windowOpens();
  await installed();
  await windowOpens();
  expect(create).toHaveBeenCalledTimes(1);
});

test('a browser that has no window yet shows it in the first that it opens', async () => {
  create.mockRejectedValueOnce(new Error('No current window'));
  await installed();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(1));
  await windowOpens();
  await vi.waitFor(() => expect(create).toHaveBeenCalledTimes(2));
  await vi.waitFor(() => expect(browser.windows.onCreated.hasListeners()).toBe(false));
  await windowOpens();
  expect(create).toHaveBeenCalledTimes(2);
});
