import { expect, test } from 'vitest';
import { deedOf, type PressedKey } from './keys';

const press = (key: string, held: Partial<PressedKey> = {}, choice = {}) =>
  deedOf(
    { key, ctrlKey: false, altKey: false, metaKey: false, isTrusted: true, isComposing: false, repeat: false, ...held },
    choice,
  );

test.each([
  ['Escape', 'close'],
  ['s', 'save'],
  ['S', 'save'],
  ['+', 'larger'],
  // The key of + without Shift.
  ['=', 'larger'],
  ['-', 'smaller'],
  ['x', 'proof'],
  ['y', 'pinyin'],
  ['?', 'shortcuts'],
])('%s means %s', (key, deed) => {
  expect(press(key)).toBe(deed);
});

test.each(['q', ' ', 'Enter', 'PageDown', 'ArrowDown', 'constructor'])('%s stays the browser’s', (key) => {
  expect(press(key)).toBeNull();
});

test('keys with Ctrl, Alt or Meta stay the browser’s: Ctrl+S saves the page, Ctrl++ zooms', () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('+', { metaKey: true })).toBeNull();
  expect(press('-', { altKey: true })).toBeNull();
});

test('a key that a script made up does nothing, nor one of an input method', () => {
  expect(press('s', { isTrusted: false })).toBeNull();
  expect(press('s', { isComposing: true })).toBeNull();
});

test('a key that is held changes the size on and on, and opens nothing twice', () => {
  expect(press('+', { repeat: true })).toBe('larger');
  expect(press('x', { repeat: true })).toBeNull();
});

test('the user’s own keys hold instead of the usual ones', () => {
  const choice = { proof: ['q'], print: [] };
  expect(press('q', {}, choice)).toBe('proof');
  expect(press('x', {}, choice)).toBeNull();
  expect(press('p', {}, choice)).toBeNull();
});
