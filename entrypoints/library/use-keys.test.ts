import { describe, expect, test } from 'vitest';
import { deedOf } from './use-keys';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

test.each([
  ['/', 'search'],
  ['j', 'next'],
  ['K', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Enter', 'open'],
  ['Delete', 'delete'],
  ['Escape', 'close'],
  ['x', 'choose'],
  ['s', 'star'],
  ['u', 'unread'],
  ['e', 'archive'],
  ['#', 'delete'],
  ['?', 'help'],
  ['f', 'filter'],
  ['z', 'undo'],
  ['q', null],
])('%s outside of everything', (key, deed) => {
  expect(deedOf(press(key), false, false)).toBe(deed);
});

describe('while the reader writes', () => {
  test.each(['j', '/', 'Delete', 'Enter'])('%s is a letter', (key) => {
    expect(deedOf(press(key), true, false)).toBeNull();
  });
  test('Escape still closes, the arrow goes into the list', () => {
    expect(deedOf(press('Escape'), true, false)).toBe('close');
    expect(deedOf(press('ArrowDown'), true, false)).toBe('next');
  });
  test('a key of an input method is the input method’s', () => {
    expect(deedOf(press('Escape', { isComposing: true }), true, false)).toBeNull();
  });
});

test('Enter on a link or a button is that link’s', () => {
  expect(deedOf(press('Enter'), false, true)).toBeNull();
});

test('Shift+X is a range, also with CapsLock the other way round', () => {
  expect(deedOf(press('X', { shiftKey: true }), false, false)).toBe('chooseTo');
  expect(deedOf(press('x', { shiftKey: true }), false, false)).toBe('chooseTo');
  expect(deedOf(press('X'), false, false)).toBe('choose');
});

test('Ctrl+P is asked for, whatever has the focus', () => {
  expect(deedOf(press('p', { ctrlKey: true }), true, false)).toBe('print');
  expect(deedOf(press('p', { ctrlKey: true, shiftKey: true }), false, false)).toBeNull();
});

test('Ctrl+A and Cmd+A choose all, but not while the reader writes', () => {
  expect(deedOf(press('a', { ctrlKey: true }), false, false)).toBe('chooseAll');
  expect(deedOf(press('a', { metaKey: true }), false, false)).toBe('chooseAll');
  expect(deedOf(press('a', { ctrlKey: true }), true, false)).toBeNull();
  expect(deedOf(press('A', { ctrlKey: true, shiftKey: true }), false, false)).toBeNull();
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s a key is the browser’s', (modifier) => {
  expect(deedOf(press('j', { [modifier]: true }), false, false)).toBeNull();
});
