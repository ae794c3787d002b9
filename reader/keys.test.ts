import { expect, test } from 'vitest';
import { deedOf } from './keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey' | 'isTrusted', boolean>> = {}) =>
  deedOf({ key, ctrlKey: false, altKey: false, metaKey: false, isTrusted: true, ...held });

test.each([
  ['Escape', 'close'],
  ['s', 'save'],
  ['S', 'save'],
  ['+', 'larger'],
  // The key of + without Shift.
  ['=', 'larger'],
  ['-', 'smaller'],
])('%s means %s', (key, deed) => {
  expect(press(key)).toBe(deed);
});

test.each(['j', ' ', 'Enter', 'PageDown', 'constructor'])('%s stays the browser’s', (key) => {
  expect(press(key)).toBeNull();
});

test('keys with Ctrl, Alt or Meta stay the browser’s: Ctrl+S saves the page, Ctrl++ zooms', () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('+', { metaKey: true })).toBeNull();
  expect(press('-', { altKey: true })).toBeNull();
});

test('a key that a script made up does nothing', () => {
  expect(press('s', { isTrusted: false })).toBeNull();
});
