import { expect, test } from 'vitest';
import { USUAL } from './settings';
import { countChanges, readSettingsFile, writeSettingsFile } from './settings-file';

const sites = { 'www.example.cn': { view: 'tw', restored: [{ rule: 'links', text: '本报讯' }] } } as const;
const file = { settings: { ...USUAL, theme: 'dark' as const }, sites: structuredClone(sites) as never };

test('what was written is read again', () => {
  expect(readSettingsFile(writeSettingsFile(file))).toEqual({ is: 'read', file, left: [] });
});

test.each([
  ['{"format":', 'not-json'],
  ['{"theme":"dark"}', 'other-file'],
  ['[]', 'other-file'],
  ['{"format":"qingyang-settings","version":2,"settings":{}}', 'newer-version'],
  [' '.repeat(2_000_001), 'too-large'],
])('%.60s is refused: %s', (text, fault) => {
  expect(readSettingsFile(text)).toEqual({ is: 'faulty', fault });
});

test('values that are not known are named and left out, the others taken', () => {
  const text = JSON.stringify({
    format: 'qingyang-settings',
    version: 1,
    settings: { theme: 'neon', view: 'hant', size: 900, constructor: 1 },
    sites: { 'a.cn': { auto: true }, 'b c': { auto: true } },
  });
  expect(readSettingsFile(text)).toEqual({
    is: 'read',
    file: { settings: { view: 'hant' }, sites: { 'a.cn': { auto: true } } },
    left: ['theme', 'size', 'constructor', 'b c'],
  });
});

test('only differences count as changes', () => {
  expect(countChanges({ settings: USUAL, sites: {} }, file)).toEqual({ settings: 1, sites: 1 });
  expect(countChanges(file, file)).toEqual({ settings: 0, sites: 0 });
});
