/** Where a selected word can be looked up: `%s` stands for it. Nothing is sent before the link is pressed. */
const DICTIONARIES = {
  zdic: 'https://www.zdic.net/hans/%s',
  moedict: 'https://www.moedict.tw/%s',
  wiktionary: 'https://zh.wiktionary.org/wiki/%s',
} as const;

export type Dictionary = keyof typeof DICTIONARIES | 'off';

export const DICTIONARY_NAMES = ['off', 'zdic', 'moedict', 'wiktionary'] as const satisfies readonly Dictionary[];

export function lookUpAddress(dictionary: Dictionary, word: string): string | null {
  return dictionary === 'off' ? null : DICTIONARIES[dictionary].replace('%s', encodeURIComponent(word));
}
