import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, type Settings, USUAL, watchSettings } from './settings';

beforeEach(() => fakeBrowser.reset());

test('nothing stored gives the usual settings', async () => {
  expect(await readSettings()).toEqual(USUAL);
});

test('a change is kept and leaves the other settings alone', async () => {
  await changeSettings({ theme: 'dark' });
  expect(await changeSettings({ view: 'hans' })).toEqual({ ...USUAL, theme: 'dark', view: 'hans' });
  expect(await readSettings()).toEqual({ ...USUAL, theme: 'dark', view: 'hans' });
});

test('damaged and unknown values fall back one by one', async () => {
  await fakeBrowser.storage.local.set({
    settings: { theme: 'neon', view: 'hant', traditional: 7, size: 'large', left: 'over' },
  });
  expect(await readSettings()).toEqual({ ...USUAL, view: 'hant' });
});

test.each([
  [2, 14],
  [99, 34],
  [20.4, 20],
  [0, USUAL.size],
])('a type size of %s is kept as %s', async (size, kept) => {
  expect((await changeSettings({ size })).size).toBe(kept);
});

test('a change is told to whoever watches, until they stop', async () => {
  const heard: Settings[] = [];
  const stop = watchSettings((settings) => heard.push(settings));
  await changeSettings({ theme: 'light' });
  stop();
  await changeSettings({ theme: 'dark' });
  expect(heard).toEqual([{ ...USUAL, theme: 'light' }]);
});
