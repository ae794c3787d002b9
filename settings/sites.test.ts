import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSettings } from './keeper';
import { changeSite, hostOf, listChange, putSites, readSites, rulesFor, soundSites } from './sites';

keepSettings();
beforeEach(() => fakeBrowser.reset());

const pick = { path: ['div#content'], at: '2026-01-02T03:04:05.000Z' };

test('rules of a site are found by the address of any of its pages', async () => {
  await changeSite('www.example.cn', { set: { view: 'tw' } });
  expect(await rulesFor('https://www.example.cn/news/1.html')).toEqual({ view: 'tw' });
  expect(await rulesFor('https://paper.example.cn/')).toEqual({});
  expect(await rulesFor('about:blank')).toEqual({});
});

test('a change leaves the other rules and the other sites alone', async () => {
  await putSites({ 'a.cn': { auto: true, picks: [pick] }, 'b.cn': { view: 'hans' } });
  await changeSite('a.cn', { set: { auto: null } });
  expect(await readSites()).toEqual({ 'a.cn': { picks: [pick] }, 'b.cn': { view: 'hans' } });
});

test('a site without a rule is no site', async () => {
  await changeSite('a.cn', { set: { view: 'hk' } });
  await changeSite('a.cn', { set: { view: null }, drop: { restored: [] } });
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
    changeSite('a.cn', { set: { auto: true } }),
    changeSite('a.cn', { set: { view: 'tw' } }),
    changeSite('b.cn', { set: { view: 'hans' } }),
  ]);
  expect(await readSites()).toEqual({ 'a.cn': { auto: true, view: 'tw' }, 'b.cn': { view: 'hans' } });
});

test('sites that cannot be read are not written over', async () => {
  await changeSite('a.cn', { set: { auto: true } });
  const broken = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('damaged'));
  await expect(changeSite('b.cn', { set: { auto: true } })).rejects.toThrow('damaged');
  broken.mockRestore();
  expect(await readSites()).toEqual({ 'a.cn': { auto: true } });
});

const line = (text: string, place?: string) => ({ rule: 'links', text, ...(place && { place }) });

test('an entry that comes again takes the place of the one that says the same, and the oldest are forgotten', async () => {
  for (let n = 1; n <= 40; n++) await changeSite('a.cn', { add: { restored: [line(`第${n}行`)] } });
  await changeSite('a.cn', { add: { restored: [line('第1行', 'div#foot')] } });
  const { restored } = await rulesFor('http://a.cn/');
  expect(restored).toHaveLength(40);
  expect(restored?.at(-1)).toEqual(line('第1行', 'div#foot'));
  await changeSite('a.cn', { add: { restored: [line('第41行')] } });
  expect((await rulesFor('http://a.cn/')).restored?.[0]).toEqual(line('第3行'));
});

test('a list becomes another one by what goes and what comes', async () => {
  const [one, two, three] = [line('一'), line('二'), line('三')];
  await changeSite('a.cn', { add: { restored: [one, two] } });
  await changeSite('a.cn', listChange('restored', [one, two], [two, three]));
  expect(await readSites()).toEqual({ 'a.cn': { restored: [two, three] } });
});

test('records of sites come and go, and the others stay', async () => {
  await putSites({ 'a.cn': { auto: true }, 'b.cn': { view: 'hans' } });
  await putSites({ 'a.cn': null, 'c.cn': { pages: true } });
  expect(await readSites()).toEqual({ 'b.cn': { view: 'hans' }, 'c.cn': { pages: true } });
});
