import { isFreeKey, type KeyChoice, type KeyDeed, type KeyRow, keyName, otherDeedOf } from '../../settings/keys';

export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'>;

/** What a key means that is pressed while a new one is waited for. */
export type PressMeaning =
  /** Shift and its like alone, and Tab, which leads on: more is to come. */
  | { is: 'nothing' }
  | { is: 'cancel' }
  /** The deed is to have no key. */
  | { is: 'none' }
  | { is: 'refused' }
  /** It belongs to another deed; the same press again takes it from there. */
  | { is: 'clash'; key: string; other: KeyRow }
  | { is: 'key'; key: string };

const ALONE = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Fn', 'Tab']);

/** @param warned the key of which the user was told that it belongs to another deed, null where none was. */
export function readPress(press: Press, deed: KeyDeed, choice: KeyChoice, warned: string | null): PressMeaning {
  if (ALONE.has(press.key)) return { is: 'nothing' };
  if (press.key === 'Escape') return { is: 'cancel' };
  if (press.key === 'Backspace' || press.key === 'Delete') return { is: 'none' };
  // Many keyboards of Europe write [ and ] with AltGr, which Windows reports as Ctrl and Alt: the reader would not hear them.
  const combined = press.ctrlKey || press.altKey || press.metaKey;
  const key = keyName(press.key);
  if (combined || press.isComposing || !isFreeKey(key)) return { is: 'refused' };
  const other = otherDeedOf(key, deed, choice);
  if (other && warned !== key) return { is: 'clash', key, other };
  return { is: 'key', key };
}
