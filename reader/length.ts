/** Characters that a grown reader takes in a minute: research on silent reading of Chinese gives 300 to 500. */
const A_MINUTE = 400;

/** Characters of a text without the white space. */
export function countCharacters(text: string): number {
  return [...text.replaceAll(/\s/gu, '')].length;
}

/** Whole minutes for so many characters, at least one. */
export function minutesFor(characters: number): number {
  return Math.max(1, Math.round(characters / A_MINUTE));
}
