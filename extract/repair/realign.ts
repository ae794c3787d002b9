import type { Edit } from './edits';
import {
  completeLead,
  completeTrail,
  completeWord,
  countWords,
  everydayShare,
  isEveryday,
  isPrivate,
  type Surroundings,
  UNKNOWN,
} from './lost-bytes';
import { type End, keysFor, type Lost, type Piece, readShifted, type Shift, swallowedAt } from './shift';
import { simplify } from './simplify';

/** What realignment has to know of the page. */
export interface PageFacts extends Surroundings {
  /** The page has annotations: the damage is certain. Without, only long and unmistakable runs are touched. */
  annotated: boolean;
  /** Full-width punctuation was folded to ASCII before the text came to us: `？` reads `?`. */
  folded: boolean;
  /** The page shows no private-use characters: whoever passed the text on may have dropped them. */
  privateLost: boolean;
}

export interface Realignment extends Edit {
  /** Annotations taken out with it. */
  annotations: number;
  /** A character in it is inferred or unknown. */
  flagged: boolean;
}

/** A place that looks like lost step and could not be read. */
export interface Unread {
  from: number;
  to: number;
}

/** Half-width forms are what folding made of them. A3A1, A3BB and A3BF are what lone lead bytes were seen in front of. */
const LONE_LEAD: Record<string, number> = { '！': 0xa1, '；': 0xbb, '？': 0xbf };
const FOLDED_LONE_LEAD: Record<string, number> = { '!': 0xa1, ';': 0xbb, '?': 0xbf };
const LONE_TRAIL = 0xa3;

/** Characters in daily use are all but a few of any text, and under half of bytes out of step. */
const SHARE = {
  /** Reading and lead byte of a key agree: little more proof is needed. */
  keyed: 0.6,
  lone: 0.8,
  /** On a page without annotations. */
  loneUnannotated: 0.9,
  /** How much better the repaired text must read than the damaged one. */
  better: 0.25,
};
const LONE_UNANNOTATED_LENGTH = 5;

/** How far back an opening quotation mark is looked for. */
const SENTENCE = 400;

/** Finds the places where the decoder of the mirror lost step and reads them right, from left to right. */
export function realign(text: string, page: PageFacts): { edits: Realignment[]; unread: Unread[] } {
  const edits: Realignment[] = [];
  const unread: Unread[] = [];
  let before = '';
  let done = 0;
  for (let at = text.indexOf('?'); at !== -1; ) {
    before = (before + text.slice(done, at)).slice(-SENTENCE);
    done = at;
    const swallowed = swallowedAt(text, at);
    let edit: Realignment | undefined;
    if (swallowed !== undefined && page.annotated) {
      edit = afterKey(text, at, before, swallowed, page);
      if (edit === undefined) unread.push({ from: at, to: swallowed.to });
    } else {
      edit = afterLoneLead(text, at, before, page);
      const suspicious = page.annotated && LONE_LEAD[text.charAt(at + 1)] !== undefined;
      if (edit === undefined && suspicious) unread.push({ from: at, to: at + 2 });
    }
    if (edit !== undefined) {
      edits.push(edit);
      before += edit.text;
      done = edit.to;
    }
    at = text.indexOf('?', edit?.to ?? at + 1);
  }
  return { edits, unread };
}

/** A key that fired across two characters: the second byte of the last one is its lead, `?` stands for its trail and `(`. */
function afterKey(
  text: string,
  at: number,
  before: string,
  swallowed: { reading: string; to: number },
  page: PageFacts,
): Realignment | undefined {
  const neighbour = lastOf(before);
  const code = page.gbk.encode(neighbour) ?? (page.folded ? page.gbk.encode(widen(neighbour)) : undefined);
  if (code === undefined) return undefined;
  const ways: Way[] = [];
  for (const key of keysFor(code & 0xff, swallowed.reading, page.gbk)) {
    for (const shift of readShifted(text, swallowed.to, key & 0xff, page.gbk, page.folded)) {
      if (shareOf(shift.pieces, page) < SHARE.keyed) continue;
      const { text: repaired, guesses, sure } = complete(shift.pieces, before, text, page);
      const annotations = shift.annotations + 1;
      const doubts = guesses + shift.wideMarks;
      ways.push({ from: at, to: shift.to, text: repaired, annotations, flagged: !sure, doubts });
    }
  }
  return best(ways, text, before, page);
}

interface Way extends Realignment {
  /** Characters guessed, and signs read as what they rarely are. */
  doubts: number;
}

/** How many words it takes to outweigh a doubt. */
const DOUBT = 2;

/** The way to read a shift that gives the most words and the fewest rare characters, over the stretch that the longest one takes up; the first of equals. */
function best(ways: readonly Way[], text: string, before: string, page: PageFacts): Way | undefined {
  if (ways.length < 2) return ways[0];
  const end = Math.max(...ways.map((way) => way.to));
  const score = (way: Way): number => {
    const whole = simplify(lastOf(before) + way.text + text.slice(way.to, end + 1));
    const rare = [...way.text].filter((char) => !isEveryday(char, page.gbk)).length;
    return countWords(whole, page) - rare - DOUBT * way.doubts;
  };
  const counted = ways.map((way) => ({ way, count: score(way) }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).way;
}

/**
 * `?` and ！, ； or ？: a lead byte stands alone, its trail byte A3 was taken for the lead of a sign. 。”主 A1A3 A1B1 D6F7
 * reads ?！敝. The lone byte is gone for good, so its character is always inferred.
 */
function afterLoneLead(text: string, at: number, before: string, page: PageFacts): Realignment | undefined {
  const sign = text.charAt(at + 1);
  const trail = LONE_LEAD[sign] ?? (page.folded && page.annotated ? FOLDED_LONE_LEAD[sign] : undefined);
  if (trail === undefined) return undefined;
  const ways = readShifted(text, at + 2, trail, page.gbk, page.folded)
    .filter((shift) => isCredible(shift, text.slice(at, shift.to), page))
    .map((shift): Way => {
      const first = firstOf(shift.pieces, before, page);
      const rest = complete(shift.pieces, before + first, text, page);
      const { annotations, to } = shift;
      const doubts = rest.guesses + shift.wideMarks;
      return { from: at, to, text: first + rest.text, annotations, flagged: true, doubts };
    });
  return best(ways, text, before, page);
}

function isCredible(shift: Shift, damaged: string, page: PageFacts): boolean {
  const chars = shift.pieces.filter((piece) => typeof piece === 'string');
  // 。” at the end of a paragraph: A1A3 A1B1 3C reads ?！?/p>.
  if (shift.end === 'tag' && shift.pieces.length === 1 && chars.length === 0) return true;
  const shown = [...damaged.slice(2)].filter((char) => char > '~');
  if (shown.length === 0 || !settles(shift.end, damaged, page)) return false;
  const share = shareOf(shift.pieces, page);
  const gain = share - everydayShare(shown, page.gbk);
  if (page.annotated) {
    // 。“這 A1A3 A1B0 DF40 reads ?！斑@: too short to weigh, but nothing else makes a quotation mark of 斑.
    // 柯達聲 BFC2 DF5F reads ？逻_聲: no author puts such a sign between characters.
    const odd = /[“”]/.test(chars[0] ?? '') || (chars.length > 1 && /[一-龥][@[\\\]^_`{|}~]$/.test(damaged));
    return share > SHARE.lone && (gain >= SHARE.better || odd || chars.length >= LONE_UNANNOTATED_LENGTH);
  }
  return chars.length >= LONE_UNANNOTATED_LENGTH && share >= SHARE.loneUnannotated && gain >= SHARE.better;
}

/** Whether the end speaks for a shift: `??` of a folded text and `?!` are common, so there the last byte must fit too. */
function settles(end: End, damaged: string, page: PageFacts): boolean {
  const firm: End[] = ['ascii', 'key', 'tag'];
  if (firm.includes(end)) return true;
  if (!page.annotated) return end === 'sign';
  return end !== 'unreadable' && LONE_LEAD[damaged.charAt(1)] !== undefined;
}

/** The character of the lone lead byte: a word with its neighbours, else the full stop, A1A3, which ends every sentence. */
function firstOf(pieces: readonly Piece[], before: string, page: PageFacts): string {
  const next = typeof pieces[0] === 'string' ? simplify(pieces[0]) : '';
  const previous = simplify(lastOf(before));
  if (next === '“' || next === '”') return '。';
  const word = completeLead(LONE_TRAIL, previous, next, page);
  if (word !== undefined) return word;
  // At the end of a paragraph the next sign is ” or 。 itself, and only after a quotation it is ”.
  if (next === '' && !opened(before, '“', '”')) return UNKNOWN;
  return previous === '' ? UNKNOWN : '。';
}

interface Completed {
  text: string;
  /** Characters that were inferred. */
  guesses: number;
  /** Every character is proven by its bytes. */
  sure: boolean;
}

/** Fills in what was lost. */
function complete(pieces: readonly Piece[], before: string, block: string, page: PageFacts): Completed {
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
  if (page.privateLost && pieces.length > 1 && countWords(simplify(lastOf(before) + text), page) === 0) sure = false;
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
  return countWords(simplify(lastOf(before) + piece + (typeof next === 'string' ? next : '')), page) > 0;
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
    const char = completeTrail(code >> 8, simplify(lastOf(before)), page, isDroppedBefore(second, page));
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
  const previous = simplify(lastOf(before));
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

function opened(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}

/** The last character in front of a place; where it was annotated too, its annotation stands in between: 發(fā)?qū). */
function lastOf(text: string): string {
  return /([^()])(?:\([^()]{1,8}\))?$/.exec(text.slice(-12))?.[1] ?? '';
}

function shareOf(pieces: readonly Piece[], page: PageFacts): number {
  return everydayShare(
    pieces.filter((piece) => typeof piece === 'string'),
    page.gbk,
  );
}

function widen(char: string): string {
  return char > ' ' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char;
}

function narrow(text: string): string {
  return text.replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
