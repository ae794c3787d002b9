import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { keepSettings } from '../settings/keeper';
import { changeSettings } from '../settings/settings';
import { giveBack } from './give-back';

const remove = vi.fn(async () => true);

keepSettings();
beforeEach(() => {
  fakeBrowser.reset();
  remove.mockClear();
  Object.assign(browser.permissions ?? {}, { remove });
  if (!browser.permissions) Object.assign(browser, { permissions: { remove } });
});

test('the permission for a site that nothing uses any more is given back', async () => {
  await giveBack(['*://www.example.cn/*']);
  expect(remove).toHaveBeenCalledWith({ origins: ['*://www.example.cn/*'] });
});

test('where pictures are kept with every save, it is still used', async () => {
  await changeSettings({ keepPictures: 'always' });
  await giveBack(['*://www.example.cn/*']);
  expect(remove).not.toHaveBeenCalled();
});

test('nothing is asked of the browser where there is nothing to give back', async () => {
  await giveBack([]);
  expect(remove).not.toHaveBeenCalled();
});
