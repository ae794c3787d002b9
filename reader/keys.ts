/** What a key does inside the reader. Keys with Ctrl, Alt or Meta stay the browser's. */
export type KeyDeed = 'close' | 'save' | 'larger' | 'smaller';

const DEEDS = new Map<string, KeyDeed>([
  ['Escape', 'close'],
  ['s', 'save'],
  ['S', 'save'],
  ['+', 'larger'],
  // The key of + without Shift, and of - with it.
  ['=', 'larger'],
  ['-', 'smaller'],
  ['_', 'smaller'],
]);

export function deedOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isTrusted'>,
): KeyDeed | null {
  if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return null;
  return DEEDS.get(event.key) ?? null;
}
