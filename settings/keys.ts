/**
 * The one-key shortcuts of the reader: what each does, its usual keys, and what the user changed. Used by the reader, by its
 * sheet of shortcuts and by the options.
 */
import type { MessageKey } from '../components/page/translate';

export type KeyDeed =
  | 'close'
  | 'save'
  | 'larger'
  | 'smaller'
  | 'proof'
  | 'outline'
  | 'typography'
  | 'theme'
  | 'vertical'
  | 'script'
  | 'companion'
  | 'find'
  | 'print'
  | 'aloud'
  | 'pinyin'
  | 'nextSentence'
  | 'previousSentence'
  | 'shortcuts'
  | 'readOn'
  | 'nextParagraph'
  | 'previousParagraph'
  | 'nextStory'
  | 'previousStory';

export type KeyGroup = 'reading' | 'look' | 'page';

/** The groups in the order of the sheet, with their names. */
export const KEY_GROUPS: readonly { group: KeyGroup; name: MessageKey }[] = [
  { group: 'reading', name: 'keys.groupReading' },
  { group: 'look', name: 'keys.groupLook' },
  { group: 'page', name: 'keys.groupPage' },
];

export interface KeyRow {
  deed: KeyDeed;
  group: KeyGroup;
  /** What it does, in the words of the sheet. */
  name: MessageKey;
  /** Usual keys as `KeyboardEvent.key` names them, letters in lower case. */
  keys: readonly string[];
  /** Cannot be changed: Escape always leads out. */
  fixed?: true;
  /** Goes on while the key is held. */
  repeats?: true;
}

/** Every deed once, in the order of the sheet. A new one is a line here, a text in `locales/` and a case in `reader/deeds.ts`. */
export const KEY_TABLE: readonly KeyRow[] = [
  { deed: 'nextParagraph', group: 'reading', name: 'keys.nextParagraph', keys: ['j'], repeats: true },
  { deed: 'previousParagraph', group: 'reading', name: 'keys.previousParagraph', keys: ['k'], repeats: true },
  { deed: 'nextStory', group: 'reading', name: 'keys.nextStory', keys: [']'] },
  { deed: 'previousStory', group: 'reading', name: 'keys.previousStory', keys: ['['] },
  { deed: 'readOn', group: 'reading', name: 'keys.readOn', keys: ['n'] },
  { deed: 'outline', group: 'reading', name: 'keys.outline', keys: ['o'] },
  { deed: 'find', group: 'reading', name: 'keys.find', keys: ['/'] },
  { deed: 'aloud', group: 'reading', name: 'keys.aloud', keys: ['a'] },
  { deed: 'nextSentence', group: 'reading', name: 'aloud.nextSentence', keys: ['.'] },
  { deed: 'previousSentence', group: 'reading', name: 'aloud.previousSentence', keys: [','] },
  { deed: 'proof', group: 'look', name: 'keys.proof', keys: ['x'] },
  { deed: 'script', group: 'look', name: 'keys.script', keys: ['c'] },
  { deed: 'companion', group: 'look', name: 'keys.companion', keys: ['b'] },
  { deed: 'pinyin', group: 'look', name: 'help.pinyinKey', keys: ['y'] },
  { deed: 'typography', group: 'look', name: 'keys.typography', keys: ['t'] },
  { deed: 'theme', group: 'look', name: 'keys.theme', keys: ['d'] },
  { deed: 'vertical', group: 'look', name: 'keys.vertical', keys: ['v'] },
  // = is the key of + without Shift, _ that of - with it.
  { deed: 'larger', group: 'look', name: 'keys.larger', keys: ['+', '='], repeats: true },
  { deed: 'smaller', group: 'look', name: 'keys.smaller', keys: ['-', '_'], repeats: true },
  { deed: 'save', group: 'page', name: 'keys.save', keys: ['s'] },
  { deed: 'print', group: 'page', name: 'keys.print', keys: ['p'] },
  { deed: 'shortcuts', group: 'page', name: 'keys.shortcuts', keys: ['?'] },
  { deed: 'close', group: 'page', name: 'keys.close', keys: ['Escape'], fixed: true },
];

/** What the user changed: keys by deed; an empty list means that no key does it. */
export type KeyChoice = Partial<Record<KeyDeed, string[]>>;

/** Keys that do a deed, with what the user changed. */
export function keysOf(row: KeyRow, choice: KeyChoice): readonly string[] {
  return (row.fixed ? undefined : choice[row.deed]) ?? row.keys;
}

/** A key as the table names it: letters in lower case, everything else as the browser says. */
export function keyName(key: string): string {
  return [...key].length === 1 ? key.toLowerCase() : key;
}

/** May this key be given to a deed? Keys that scroll, move the focus, type or belong to the browser may not. */
export function isFreeKey(key: string): boolean {
  return [...key].length === 1 && key.trim() !== '';
}

/** The other deed that a key does now: giving the key to `deed` takes it from there. */
export function otherDeedOf(key: string, deed: KeyDeed, choice: KeyChoice): KeyRow | undefined {
  return KEY_TABLE.find((row) => row.deed !== deed && keysOf(row, choice).includes(keyName(key)));
}

/** What stands for a key in print: Esc for Escape. */
export function keyLabel(key: string): string {
  if (key === 'Escape') return 'Esc';
  return [...key].length === 1 ? key.toUpperCase() : key;
}

/**
 * Gives a deed its keys, and takes them from whichever deed had them.
 * @returns the whole new choice, for `changeSettings({ keys })`. Keys that may not be given are left out.
 */
export function assignKeys(choice: KeyChoice, deed: KeyDeed, keys: readonly string[]): KeyChoice {
  const wanted = [...new Set(keys.map(keyName))].filter(isFreeKey);
  const next: KeyChoice = { ...choice, [deed]: wanted };
  for (const row of KEY_TABLE) {
    if (row.deed === deed || row.fixed) continue;
    const left = keysOf(row, next).filter((key) => !wanted.includes(key));
    if (left.length !== keysOf(row, next).length) next[row.deed] = left;
  }
  return soundKeys(next);
}

/** Only deeds and keys that this version knows; what is as usual is not kept. */
export function soundKeys(stored: unknown): KeyChoice {
  const choice: KeyChoice = {};
  if (typeof stored !== 'object' || stored === null) return choice;
  for (const row of KEY_TABLE) {
    const keys: unknown = (stored as Record<string, unknown>)[row.deed];
    if (row.fixed || !Array.isArray(keys)) continue;
    const known = keys.filter((key): key is string => typeof key === 'string').map(keyName);
    const free = known.filter(isFreeKey).slice(0, 4);
    if (free.join(' ') !== row.keys.join(' ')) choice[row.deed] = free;
  }
  return choice;
}
