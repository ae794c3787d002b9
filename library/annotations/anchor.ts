/**
 * Highlights find their place again. A highlight keeps where it stood in one version and the words themselves with some of what
 * stands around them; in another version, or after a better extraction, the words decide.
 */

import type { TextPoint, TextRange } from './annotation';
import { closestTo } from './closest';

/** The words of a highlight and what stands around them. */
export interface Quote {
  /** Lines of several blocks are joined by \n. */
  quote: string;
  before: string;
  after: string;
}

/** Characters kept on either side. */
const AROUND = 32;
/** Fewer characters are found only as they are: with one of four changed, it could be any place. */
const SHORTEST_CHANGED = 8;
/** Share of the characters that may have changed. */
const TOLERANCE = 0.25;

/** What stands in a range; null when the range is empty or no place in these texts. */
export function quoteOf(texts: readonly string[], range: TextRange): Quote | null {
  const start = flatten(texts, range.start);
  const end = flatten(texts, range.end);
  if (start === null || end === null || start >= end) return null;
  const whole = texts.join('\n');
  return {
    quote: whole.slice(start, end),
    before: whole.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/, ''),
    after: whole.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/**
 * Where a quote stands in the texts of the blocks: where it stood if it is still there, else the place of the same words that
 * has most of the same around it, else the place of words that differ in a quarter of their characters at most. Where paragraphs
 * begin and which spaces are set makes no difference.
 */
export function findQuote(texts: readonly string[], quote: Quote, stood: TextRange): TextRange | null {
  const there = quoteOf(texts, stood);
  if (there?.quote === quote.quote) return stood;
  const whole = texts.join('\n');
  const text = withoutSpaces(whole);
  const words = withoutSpaces(quote.quote).text;
  if (words === '') return null;
  const from = bestPlace(text.text, words, quote) ?? changedPlace(text.text, words);
  if (!from) return null;
  const [start, end] = from;
  const first = text.places[start] as number;
  const last = text.places[end - 1] as number;
  return { start: unflatten(texts, first), end: unflatten(texts, last + 1) };
}

/** In the order of the text; what has no place in it comes last. */
export function byPlace(a: TextRange | null, b: TextRange | null): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.start.block - b.start.block || a.start.offset - b.start.offset;
}

/** Of all places of the same words, the one with most of the same around it. */
function bestPlace(text: string, words: string, quote: Quote): [number, number] | null {
  const before = withoutSpaces(quote.before).text;
  const after = withoutSpaces(quote.after).text;
  let best: number | null = null;
  let most = -1;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const shared = sharedEnd(text.slice(0, at), before) + sharedStart(text.slice(at + words.length), after);
    if (shared > most) [best, most] = [at, shared];
  }
  return best === null ? null : [best, best + words.length];
}

function changedPlace(text: string, words: string): [number, number] | null {
  if (words.length < SHORTEST_CHANGED) return null;
  const found = closestTo(text, words, Math.floor(words.length * TOLERANCE));
  return found && [found.start, found.end];
}

function sharedStart(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one[shared] === other[shared]) shared++;
  return shared;
}

function sharedEnd(one: string, other: string): number {
  const limit = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < limit && one[one.length - 1 - shared] === other[other.length - 1 - shared]) shared++;
  return shared;
}

/** The text without white space, and for each of its units where it stood. */
function withoutSpaces(whole: string): { text: string; places: number[] } {
  const places: number[] = [];
  for (let at = 0; at < whole.length; at++) if (!/\s/.test(whole.charAt(at))) places.push(at);
  return { text: places.map((at) => whole.charAt(at)).join(''), places };
}

/** Place in the texts joined by \n; null when there is no such place. */
function flatten(texts: readonly string[], { block, offset }: TextPoint): number | null {
  const text = texts[block];
  if (text === undefined || offset < 0 || offset > text.length) return null;
  return texts.slice(0, block).reduce((sum, one) => sum + one.length + 1, offset);
}

function unflatten(texts: readonly string[], place: number): TextPoint {
  let offset = place;
  for (const [block, text] of texts.entries()) {
    if (offset <= text.length) return { block, offset };
    offset -= text.length + 1;
  }
  const last = texts.length - 1;
  return { block: last, offset: texts[last]?.length ?? 0 };
}
