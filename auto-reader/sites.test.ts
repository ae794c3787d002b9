import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { keepSettings } from '../settings/keeper';
import { readSites } from '../settings/sites';
import { keepOn, turnOn } from './sites';

const request = vi.fn<() => Promise<boolean>>();
const HOST = 'www.example.cn';

keepSettings();
beforeEach(() => {
  fakeBrowser.reset();
  request.mockReset();
  Object.assign(browser, { permissions: { request } });
});

test('it is on when the permission is there', async () => {
  request.mockResolvedValue(true);
  expect(await turnOn(HOST)).toBe(true);
  expect(await readSites()).toEqual({ [HOST]: { auto: true } });
});

test('while the browser asks nothing is kept: who asks may be closed by the question, and nobody hears the answer', async () => {
  request.mockReturnValue(new Promise(() => {}));
  void turnOn(HOST);
  await new Promise((later) => setTimeout(later, 20));
  expect(await readSites()).toEqual({});
});

test('a refusal leaves all as it was, a wish that was there before too', async () => {
  request.mockResolvedValue(false);
  expect(await turnOn(HOST)).toBe(false);
  expect(await readSites()).toEqual({});
  await keepOn(HOST);
  expect(await turnOn(HOST)).toBe(false);
  expect(await readSites()).toEqual({ [HOST]: { auto: true } });
});
