import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSite, hostOf, readSites, replaceSites, rulesFor, soundSites } from './sites';

beforeEach(() => fakeBrowser.reset());

const pick = { path: ['div#content'], at: '2026-01-02T03:04:05.000Z' };

test('rules of a site are found by the address of any of its pages', async () => {
  await changeSite('www.example.cn', (rules) => ({ ...rules, view: 'tw' }));
  expect(await rulesFor('https://www.example.cn/news/1.html')).toEqual({ view: 'tw' });
  expect(await rulesFor('https://paper.example.cn/')).toEqual({});
  expect(await rulesFor('about:blank')).toEqual({});
});

test('a change leaves the other rules and the other sites alone', async () => {
  await replaceSites({ 'a.cn': { auto: true, picks: [pick] }, 'b.cn': { view: 'hans' } });
  await changeSite('a.cn', ({ auto: _, ...rest }) => rest);
  expect(await readSites()).toEqual({ 'a.cn': { picks: [pick] }, 'b.cn': { view: 'hans' } });
});

test('a site without a rule is no site', async () => {
  await changeSite('a.cn', () => ({ view: 'hk' }));
  await changeSite('a.cn', () => ({ restored: [] }));
  expect(await readSites()).toEqual({});
});

test('what another version or a hand wrote falls away one by one', () => {
  expect(
    soundSites({
      'a.cn': { auto: 'yes', view: 'latin', restored: [{ rule: 'duplicate' }, { rule: 'links', text: '本报讯' }, 7] },
      'b.cn:8080': { picks: [{ path: [] }, { path: ['div#a', 3] }], later: 1 },
      'd.cn': {
        fields: [
          { field: 'source', from: 'meta source', at: 3 },
          { field: 'source', from: 'line', box: '', label: '来源', name: 7 },
          { field: 'source' },
          'source',
        ],
      },
      'not a host': { auto: true },
      'c.cn/path': { auto: true },
    }),
  ).toEqual({
    'a.cn': { restored: [{ rule: 'links', text: '本报讯' }] },
    'b.cn:8080': { picks: [{ path: ['div#a'], at: '' }] },
    'd.cn': {
      fields: [
        { field: 'source', from: 'meta source' },
        { field: 'source', from: 'line', label: '来源' },
      ],
    },
  });
  expect(soundSites(null)).toEqual({});
  expect(soundSites([1])).toEqual({});
});

test.each([
  ['http://example.cn:8080/a', 'example.cn:8080'],
  ['https://example.cn:443/a', 'example.cn'],
  ['file:///a.html', ''],
  ['', ''],
])('%s is of %j', (url, host) => {
  expect(hostOf(url)).toBe(host);
});

test('of two changes at once neither is lost, of one site or of two', async () => {
  await Promise.all([
    changeSite('a.cn', (rules) => ({ ...rules, auto: true })),
    changeSite('a.cn', (rules) => ({ ...rules, view: 'tw' })),
    changeSite('b.cn', () => ({ view: 'hans' })),
  ]);
  expect(await readSites()).toEqual({ 'a.cn': { auto: true, view: 'tw' }, 'b.cn': { view: 'hans' } });
});

test('sites that cannot be read are not written over', async () => {
  await changeSite('a.cn', () => ({ auto: true }));
  const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('damaged'));
  await expect(changeSite('b.cn', () => ({ auto: true }))).rejects.toThrow('damaged');
  broken.mockRestore();
  expect(await readSites()).toEqual({ 'a.cn': { auto: true } });
});
