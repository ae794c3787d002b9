/** Fills in the characters of shifted text of which a byte is gone; lost-bytes.ts says which they can be. */
import { lastOf, opened } from './before';
import { isEveryday } from './everyday';
import { completeTrail, completeWord, countWords, isPrivate, UNKNOWN } from './lost-bytes';
import type { PageFacts } from './page-facts';
import type { Lost, Piece } from './shift';
import { simplifiedOriginal } from './simplified-original';
import { narrow } from './wide';

interface Completed {
  text: string;
  /** Characters that were inferred. */
  guesses: number;
  /** Every character is proven by its bytes. */
  sure: boolean;
}

/** Fills in what was lost. */
export function complete(pieces: readonly Piece[], before: string, block: string, page: PageFacts): Completed {
  let text = '';
  let guesses = 0;
  let sure = true;
  for (const [i, piece] of pieces.entries()) {
    if (typeof piece !== 'string') {
      text += completed(piece, before + text, block, page);
      guesses++;
      continue;
    }
    const word = page.privateLost ? wordFor(piece, before + text, pieces[i + 1], page) : undefined;
    text += page.folded ? narrow(word ?? piece) : (word ?? piece);
    if (word !== undefined) guesses++;
    else if (piece === UNKNOWN) sure = false;
    else if (page.privateLost && !isUsual(piece, page)) sure = false;
  }
  // Where private-use characters may have been dropped, a run without one common word is not proven by its bytes alone.
  if (page.privateLost && pieces.length > 1 && countWords(simplifiedOriginal(lastOf(before) + text), page) === 0)
    sure = false;
  return { text, guesses, sure: sure && guesses === 0 };
}

/** How common a word must be to stand for an everyday character that makes no word with its neighbours. */
const OBVIOUS = 64;

/** The two characters that one hides, where a private-use character between their bytes was dropped: a word, or a sign behind one. */
function wordFor(piece: string, before: string, next: Piece | undefined, page: PageFacts): string | undefined {
  const code = page.gbk.encode(piece);
  if (code === undefined || isSupported(piece, before, next, page)) return undefined;
  const least = isEveryday(piece, page.gbk) ? OBVIOUS : 0;
  return completeWord(code, least, page) ?? completeBeforeSign(code, before, page);
}

/** Whether a character makes a word with a neighbour: if not, it may be halves of two with a dropped pair in between. */
function isSupported(piece: string, before: string, next: Piece | undefined, page: PageFacts): boolean {
  if (!isUsual(piece, page) || piece < '一') return isUsual(piece, page);
  return countWords(simplifiedOriginal(lastOf(before) + piece + (typeof next === 'string' ? next : '')), page) > 0;
}

/** In daily use between Chinese characters: no rare one, and no full-width letter or figure. */
function isUsual(piece: string, page: PageFacts): boolean {
  return isEveryday(piece, page.gbk) && !/[０-９Ａ-Ｚａ-ｚ]/.test(piece);
}

const SIGNS_BEHIND_WORDS = ['。', '，', '、', '；', '：', '”', '）'];

/** 实施。 CAA9 A1A3 with A9A1 dropped reads 剩 CAA3: behind 实 that is 施 and 。 */
function completeBeforeSign(code: number, before: string, page: PageFacts): string | undefined {
  for (const sign of SIGNS_BEHIND_WORDS) {
    const second = page.gbk.encode(sign) ?? 0;
    if ((second & 0xff) !== (code & 0xff)) continue;
    const char = completeTrail(code >> 8, simplifiedOriginal(lastOf(before)), page, isDroppedBefore(second, page));
    if (char !== undefined) return char + sign;
  }
  return undefined;
}

/** Whether the pair between a character and the next one is left to private use, so that nothing shows of it. */
function isDroppedBefore(next: number, page: PageFacts): (code: number) => boolean {
  return (code) => isPrivate(page.gbk.decode(((code & 0xff) << 8) | (next >> 8)));
}

/** The row of 。、“”《》 and …: A1. The row of ，！？： and （）: A3. */
const SIGNS = 0xa1;

const WIDE_SIGNS = 0xa3;

const FULL_STOP = 0xa1a3;

function completed(lost: Lost, before: string, block: string, page: PageFacts): string {
  const previous = simplifiedOriginal(lastOf(before));
  const ends = lost.closes || lost.end === 'line';
  if (lost.lead === SIGNS) return ends ? closingSign(before) : UNKNOWN;
  // A sign in mid-sentence is mostly the comma, as in ，2020年 with AC and 2 swallowed.
  if (lost.lead === WIDE_SIGNS) return ends ? (opened(before, '（', '）') ? '）' : UNKNOWN) : '，';
  if (ends && page.privateLost && /[，,；;]/.test(block)) {
    // A sentence that fills its paragraph ends with 。 (A1A3). Then the lost character's trail byte and A1 were read as one
    // pair, and nothing shows of it: so the pair is one of those that GBK leaves to private use, and those were dropped.
    // 實施。 8C8D CAA9 A1A3 3C: A9A1 is such a pair, so 施 and 。 fit together.
    const char = completeTrail(lost.lead, previous, page, isDroppedBefore(FULL_STOP, page));
    if (char !== undefined) return `${char}。`;
  }
  return completeTrail(lost.lead, previous, page) ?? UNKNOWN;
}

function closingSign(before: string): string {
  if (opened(before, '《', '》')) return '》';
  return opened(before, '“', '”') ? '”' : '。';
}
