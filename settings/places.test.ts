import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from './keeper';
import { keepPlace, placeIn } from './places';

keepSettings();
beforeEach(() => fakeBrowser.reset());

const ADDRESS = 'http://news.example.cn/2023/0418/a.html';

test('an article opens where it was left, story by story, whatever the fragment', async () => {
  await keepPlace(ADDRESS, 0, 7);
  expect(await placeIn(`${ADDRESS}#top`, 0)).toBe(7);
  expect(await placeIn(ADDRESS, 1)).toBeNull();
  await keepPlace(ADDRESS, 0, null);
  expect(await placeIn(ADDRESS, 0)).toBeNull();
});

test('what is stored names no address, and the oldest are forgotten', async () => {
  for (let page = 0; page < 305; page++) await keepPlace(`http://news.example.cn/${page}`, 0, 3);
  const stored = await fakeBrowser.storage.local.get('places');
  expect(JSON.stringify(stored)).not.toContain('example');
  expect(Object.keys(stored.places as object)).toHaveLength(300);
  expect(await placeIn('http://news.example.cn/0', 0)).toBeNull();
  expect(await placeIn('http://news.example.cn/304', 0)).toBe(3);
});

test('two places at once are both kept', async () => {
  await Promise.all([keepPlace(ADDRESS, 0, 7), keepPlace(ADDRESS, 1, 9)]);
  expect([await placeIn(ADDRESS, 0), await placeIn(ADDRESS, 1)]).toEqual([7, 9]);
});
