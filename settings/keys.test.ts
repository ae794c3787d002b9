import { expect, test } from 'vitest';
import { assignKeys, isFreeKey, KEY_TABLE, keysOf, soundKeys } from './keys';

const keysFor = (deed: string, choice: Parameters<typeof keysOf>[1]) => {
  const row = KEY_TABLE.find((entry) => entry.deed === deed);
  if (!row) throw new Error(`no deed ${deed}`);
  return keysOf(row, choice);
};

test('no key does two things, and every usual key can be given', () => {
  const all = KEY_TABLE.flatMap(({ keys }) => keys);
  expect(new Set(all).size).toBe(all.length);
  expect(KEY_TABLE.filter(({ fixed }) => !fixed).flatMap(({ keys }) => keys.filter((key) => !isFreeKey(key)))).toEqual(
    [],
  );
});

test('a key that is given to one deed is taken from the other', () => {
  const choice = assignKeys({}, 'proof', ['S']);
  expect(keysFor('proof', choice)).toEqual(['s']);
  expect(keysFor('save', choice)).toEqual([]);
});

test('a deed may be left without a key, and go back to its own', () => {
  const none = assignKeys({}, 'print', []);
  expect(keysFor('print', none)).toEqual([]);
  expect(assignKeys(none, 'print', ['p'])).toEqual({});
});

test('Escape stays the way out; Space, Tab and Enter stay the browser’s', () => {
  expect(assignKeys({}, 'close', ['q'])).toEqual({});
  expect(assignKeys({}, 'find', [' ', 'Tab', 'Enter', 'f'])).toEqual({ find: ['f'] });
});

test('damaged choices fall away one by one', () => {
  expect(soundKeys({ find: 'f', save: ['w', 7, 'Enter'], nothing: ['x'], proof: ['x'] })).toEqual({ save: ['w'] });
  expect(soundKeys(null)).toEqual({});
});
