import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '../../messages';
import type { SettingsChange } from '../../settings/changes';
import { placeIn } from '../../settings/places';
import { readSettings } from '../../settings/settings';
import { readSites } from '../../settings/sites';
import { settingsAnswers } from './settings-answers';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => `chrome-extension://me/${path}`);
});

const HERE = 'https://www.example.cn/1.html';
const page: Sender = { id: browser.runtime.id, url: HERE, tab: { id: 7 } as Sender['tab'] };
const options: Sender = { id: browser.runtime.id, url: 'chrome-extension://me/options.html' };
let lastId = 0;
const change = async (wanted: SettingsChange, sender: Sender, id = `${++lastId}`) =>
  settingsAnswers['background.changeSettings']({ id, change: wanted }, sender);

test('the reader over a page and the options change different settings at once, and both stay', async () => {
  await Promise.all([
    change({ of: 'settings', settings: { size: 24 } }, page),
    change({ of: 'settings', settings: { autoBackup: 'weekly' } }, options),
    change({ of: 'site', host: 'www.example.cn', change: { set: { view: 'tw' } } }, page),
    change({ of: 'site', host: 'www.example.cn', change: { set: { auto: true } } }, options),
    change({ of: 'place', address: HERE, story: 0, place: 7 }, page),
  ]);
  expect(await readSettings()).toMatchObject({ size: 24, autoBackup: 'weekly' });
  expect(await readSites()).toEqual({ 'www.example.cn': { auto: true, view: 'tw' } });
  expect(await placeIn(HERE, 0)).toBe(7);
});

test('a request that arrives again does not undo a later one', async () => {
  await change({ of: 'settings', settings: { theme: 'dark' } }, page, 'first');
  await change({ of: 'settings', settings: { theme: 'sepia' } }, options);
  await change({ of: 'settings', settings: { theme: 'dark' } }, page, 'first');
  expect((await readSettings()).theme).toBe('sepia');
});

test.each<SettingsChange>([
  { of: 'settings', settings: { keepPictures: 'always' } },
  { of: 'settings', settings: { theme: 'dark', autoSync: 'hourly' as never } },
  { of: 'site', host: 'www.example.cn', change: { set: { auto: true } } },
  { of: 'site', host: 'other.example.cn', change: { set: { view: 'tw' } } },
  { of: 'sites', sites: { 'www.example.cn': null } },
  { of: 'place', address: 'https://other.example.cn/1.html', story: 0, place: 7 },
])('a page may not ask for %j', async (wanted) => {
  await expect(change(wanted, page)).rejects.toThrow('a page may not change this');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
