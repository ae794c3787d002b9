import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from './keeper';
import { keepPlace, placeIn } from './places';
import { changeSettings, readSettings, type Settings, USUAL, watchSettings } from './settings';
import { type ReadFile, readSettingsFile, writeSettingsFile } from './settings-file';

keepSettings();
beforeEach(() => fakeBrowser.reset());

test('nothing stored gives the usual settings', async () => {
  expect(await readSettings()).toEqual(USUAL);
});

test('a change is kept and leaves the other settings alone', async () => {
  await changeSettings({ theme: 'dark' });
  expect(await changeSettings({ view: 'hans' })).toEqual({ ...USUAL, theme: 'dark', view: 'hans' });
  expect(await readSettings()).toEqual({ ...USUAL, theme: 'dark', view: 'hans' });
});

test('of two changes at once neither is lost', async () => {
  const [, both] = await Promise.all([changeSettings({ theme: 'dark' }), changeSettings({ size: 24 })]);
  expect(both).toMatchObject({ theme: 'dark', size: 24 });
  expect(await readSettings()).toMatchObject({ theme: 'dark', size: 24 });
});

test('a change that could not be stored is told, and the next one goes on', async () => {
  const broken = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
  const refused = changeSettings({ theme: 'dark' });
  const next = changeSettings({ size: 24 });
  await expect(refused).rejects.toThrow('disk full');
  expect(await next).toMatchObject({ theme: USUAL.theme, size: 24 });
  broken.mockRestore();
});

test('places are forgotten when they are not to be remembered, by the switch and by a file', async () => {
  const address = 'http://news.example.cn/a.html';
  const file = readSettingsFile(
    writeSettingsFile({ settings: { ...USUAL, rememberPlace: false }, sites: {} }),
  ) as Extract<ReadFile, { is: 'read' }>;
  for (const change of [{ rememberPlace: false }, file.file.settings]) {
    await changeSettings({ rememberPlace: true });
    await keepPlace(address, 0, 7);
    await changeSettings({ theme: 'dark' });
    expect(await placeIn(address, 0)).toBe(7);
    await changeSettings(change);
    expect(await placeIn(address, 0)).toBeNull();
    await keepPlace(address, 0, 7);
    expect(await fakeBrowser.storage.local.get('places')).toEqual({});
  }
});

test('damaged and unknown values fall back one by one', async () => {
  await fakeBrowser.storage.local.set({
    settings: { theme: 'neon', view: 'hant', traditional: 7, size: 'large', left: 'over', indent: 'yes', keys: 3 },
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
  await changeSettings({ theme: 'sepia' });
  stop();
  await changeSettings({ theme: 'dark' });
  expect(heard).toEqual([{ ...USUAL, theme: 'sepia' }]);
});

test('the paper of version 0.1 goes by its new name', async () => {
  await fakeBrowser.storage.local.set({ settings: { theme: 'light' } });
  expect((await readSettings()).theme).toBe('paper');
});

test.each([
  [true, 'always'],
  [false, 'ask'],
  ['never', 'never'],
  ['sometimes', 'ask'],
])('pictures with a save: %j is kept as %s', async (given, kept) => {
  await fakeBrowser.storage.local.set({ settings: { keepPictures: given } });
  expect((await readSettings()).keepPictures).toBe(kept);
});

test('measures stay within their range and on their steps', async () => {
  const settings = await changeSettings({ measure: 90, leading: 1.777, gap: -3 });
  expect(settings).toMatchObject({ measure: 44, leading: 1.8, gap: 0 });
});

test.each([
  ['霞鹜文楷', '霞鹜文楷'],
  ['  LXGW WenKai ', 'LXGW WenKai'],
  ['Bad"; color: red; {', 'Bad color: red'],
  ['', 'song'],
])('a face named %j is kept as %j', async (name, kept) => {
  expect((await changeSettings({ face: name })).face).toBe(kept);
});
