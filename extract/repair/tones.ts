/** Vowels by tone, 1 to 4, then without a tone mark. */
export const TONES = ['āēīōūǖ', 'áéíóúǘ', 'ǎěǐǒǔǚ', 'àèìòùǜ', 'aeiouü'];
