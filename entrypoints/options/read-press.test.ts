import { expect, test } from 'vitest';
import { type Press, readPress } from './read-press';

const press = (key: string, also: Partial<Press> = {}): Press => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  isComposing: false,
  ...also,
});

test('a free key is taken, whichever case it is typed in', () => {
  expect(readPress(press('Q'), 'outline', {}, null)).toEqual({ is: 'key', key: 'q' });
  expect(readPress(press('o'), 'outline', {}, null)).toEqual({ is: 'key', key: 'o' });
});

test('a key of another deed is named first and taken at the second press', () => {
  const first = readPress(press('s'), 'outline', {}, null);
  expect(first).toMatchObject({ is: 'clash', key: 's', other: { deed: 'save' } });
  expect(readPress(press('s'), 'outline', {}, 's')).toEqual({ is: 'key', key: 's' });
  // Another key meanwhile is asked about anew.
  expect(readPress(press('p'), 'outline', {}, 's')).toMatchObject({ is: 'clash', other: { deed: 'print' } });
  expect(readPress(press('s'), 'outline', { save: [] }, null)).toEqual({ is: 'key', key: 's' });
});

test('what leads on, leads out and takes the key away', () => {
  for (const key of ['Shift', 'Control', 'Tab'])
    expect(readPress(press(key), 'find', {}, null)).toEqual({ is: 'nothing' });
  expect(readPress(press('Escape'), 'find', {}, null)).toEqual({ is: 'cancel' });
  expect(readPress(press('Backspace'), 'find', {}, null)).toEqual({ is: 'none' });
});

test('keys that the reader would not hear are refused', () => {
  for (const key of [' ', 'Enter', 'F5', 'ArrowDown', 'Process'])
    expect(readPress(press(key), 'find', {}, null)).toEqual({ is: 'refused' });
  expect(readPress(press('f', { ctrlKey: true }), 'find', {}, null)).toEqual({ is: 'refused' });
  expect(readPress(press('f', { isComposing: true }), 'find', {}, null)).toEqual({ is: 'refused' });
});
