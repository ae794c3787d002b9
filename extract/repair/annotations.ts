/** The readings that a mirror put behind characters, 區(qū), and how they are taken out again. */
import type { Edit } from './edits';
import type { GbkCodec } from './gbk';
import { readingTable, withoutTone } from './readings';
import { LETTERS, MARKED } from './suspicion';

/**
 * One syllable in ASCII parentheses behind a character: 區(qū), 網絡(luò ). Full-width parentheses, several syllables
 * (朱鎔基(zhū róng jī)) and words (癥(cancer)) are an author's.
 */
const ANNOTATED = new RegExp(`([一-龥])\\(([${LETTERS}]{1,7}) ?\\)`, 'g');

/**
 * A key that fired across the last byte of a character and a letter: 情_ C7E9 5F holds 開 E95F, so 情_股票 reads 情_(kāi)股票.
 */
const ACROSS_LETTER = new RegExp(`([^\\0-\\x7f])([@-~])\\(([${LETTERS}]{1,7}) ?\\)`, 'g');

/** An annotation that the end of its text or an ellipsis cuts: 鄉(xiā, 網(wǎng)絡(l… */
const CUT = new RegExp(`([一-龥])\\(([${LETTERS}]{0,6})(?=$|…|\\.{3})`, 'g');

export interface Annotation {
  at: number;
  char: string;
  /** Syllable as written, ɑ and ɡ as a and g. */
  reading: string;
  /** One past the closing parenthesis. */
  to: number;
}

/** Every character with one tone-marked syllable behind it, whoever put it there. */
export function annotationsIn(text: string): Annotation[] {
  if (!text.includes('(')) return [];
  const found: Annotation[] = [];
  for (const match of text.matchAll(ANNOTATED)) {
    const [whole, char = '', written = ''] = match;
    const reading = plainLetters(written);
    if (MARKED.test(reading)) found.push({ at: match.index, char, reading, to: match.index + whole.length });
  }
  return found;
}

export function plainLetters(written: string): string {
  return written.replace(/ɑ/g, 'a').replace(/ɡ/g, 'g');
}

/** Whether the syllable reads the character: exactly, up to the tone (the mirrors' 績(jī) is an old reading), or not at all. */
export function readsAs(char: string, reading: string): 'exactly' | 'but for the tone' | 'not' {
  const readings = readingTable().readings.get(char);
  if (readings === undefined) return 'not';
  if (readings.includes(reading)) return 'exactly';
  const letters = withoutTone(reading);
  return readings.some((known) => withoutTone(known) === letters) ? 'but for the tone' : 'not';
}

export interface Strip extends Edit {
  /** The character that was annotated, or what stands in front of the annotation. */
  char: string;
  /** The reading is not one we know for the character. */
  unsure: boolean;
}

/**
 * Edits that take the annotations out of a text, the cut ones too. `ends` are the offsets where a piece of text ends (runs
 * of a line: a headline that the site cut, then its date); `annotated` says which characters the page annotates.
 */
export function stripAnnotations(
  text: string,
  ends: readonly number[],
  annotated: ReadonlySet<string>,
  gbk?: GbkCodec,
): Strip[] {
  if (!text.includes('(')) return [];
  const strips: Strip[] = [];
  const taken = new Set<number>();
  for (const { at, char, reading, to } of annotationsIn(text)) {
    const match = readsAs(char, reading);
    if (match === 'not') continue;
    strips.push({ from: at + 1, to, text: '', char, unsure: match !== 'exactly' });
    taken.add(at + 1);
  }
  // An annotation that goes on behind an end is whole.
  strips.push(...stripCut(text, ends, annotated).filter(({ from }) => !taken.has(from)));
  if (gbk !== undefined) strips.push(...stripAcrossLetters(text, gbk));
  return strips.sort((a, b) => a.from - b.from);
}

/** Annotations of which the end of a piece cut off the rest: …防范風(fē */
function stripCut(text: string, ends: readonly number[], annotated: ReadonlySet<string>): Strip[] {
  const strips: Strip[] = [];
  let start = 0;
  for (const end of ends) {
    for (const match of text.slice(start, end).matchAll(CUT)) {
      const [whole, char = '', written = ''] = match;
      const from = start + match.index + 1;
      const to = start + match.index + whole.length;
      const letters = plainLetters(written);
      const begins = readingTable()
        .readings.get(char)
        ?.some((reading) => reading.startsWith(letters));
      if (begins && (letters !== '' || (to === end && annotated.has(char))))
        strips.push({ from, to, text: '', char, unsure: false });
    }
    start = end;
  }
  return strips;
}

function stripAcrossLetters(text: string, gbk: GbkCodec): Strip[] {
  const strips: Strip[] = [];
  for (const match of text.matchAll(ACROSS_LETTER)) {
    const [whole, char = '', letter = '', written = ''] = match;
    const key = gbk.decode((((gbk.encode(char) ?? 0) & 0xff) << 8) | letter.charCodeAt(0)) ?? '';
    if (readsAs(key, plainLetters(written)) !== 'exactly') continue;
    strips.push({
      from: match.index + 2,
      to: match.index + whole.length,
      text: '',
      char: char + letter,
      unsure: false,
    });
  }
  return strips;
}
