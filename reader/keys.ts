/** Which deed a pressed key means inside the reader. Keys with Ctrl, Alt or Meta stay the browser's. */
import { KEY_TABLE, type KeyChoice, type KeyDeed, keyName, keysOf } from '../settings/keys';

export type { KeyDeed };

export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isTrusted' | 'isComposing' | 'repeat'
>;

/** Kinds of `<input>` that a letter is not typed into. */
const KEYLESS_INPUTS = new Set(['radio', 'checkbox', 'range', 'button', 'submit', 'color']);

export function deedOf(event: PressedKey, choice: KeyChoice = {}): KeyDeed | null {
  if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return null;
  const name = keyName(event.key);
  const row = KEY_TABLE.find((entry) => keysOf(entry, choice).includes(name));
  return row && (!event.repeat || row.repeats) ? row.deed : null;
}

/** Is this where the user types? Then letters are letters. */
export function isTyping(target: Element | null): boolean {
  if (!target) return false;
  const { tagName } = target;
  if (tagName === 'INPUT') return !KEYLESS_INPUTS.has((target as HTMLInputElement).type);
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || (target as HTMLElement).isContentEditable;
}
