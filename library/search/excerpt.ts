/** Showing where a search hit: the place in the original text, whatever its width, case or script. */
import { fold, foldWithOffsets } from './fold';

/** Characters of an excerpt, and how many of them stand before the first hit. */
const LENGTH = 120;
const BEFORE = 30;

/** From `start` to before `end`, in UTF-16 units of the original text. */
export interface Hit {
  start: number;
  end: number;
}

/** Where the folded words occur, in order, overlapping ones joined. */
export function hitsOf(text: string, words: readonly string[]): Hit[] {
  if (words.length === 0) return [];
  const folded = foldWithOffsets(text);
  const hits: Hit[] = [];
  for (const word of words) {
    for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
      hits.push({ start: folded.starts[at] ?? 0, end: folded.ends[at + word.length - 1] ?? text.length });
    }
  }
  return joined(hits);
}

/** The text with `[[` and `]]` around every hit. Brackets of its own are parted, so that none can be taken for a mark. */
export function withMarks(text: string, hits: readonly Hit[]): string {
  let marked = '';
  let done = 0;
  for (const { start, end } of hits) {
    const before = parted(text.slice(done, start)).replace(/\[$/, '[ ');
    const hit = parted(text.slice(start, end)).replace(/\]$/, '] ');
    marked += `${before}[[${hit}]]`;
    done = end;
  }
  return marked + parted(text.slice(done));
}

/** About 120 characters around the first hit, or the start of the text when there is none; on one line, cut ends marked by …. */
export function excerptOf(text: string, words: readonly string[]): string {
  const first = firstHit(text, words);
  const from = first <= BEFORE ? 0 : wholeCharacter(text, first - BEFORE);
  const to = from + LENGTH >= text.length ? text.length : wholeCharacter(text, from + LENGTH);
  const inside = hitsAround(text, words, from, to)
    .filter((hit) => hit.start < to && hit.end > from)
    .map((hit) => ({ start: Math.max(hit.start - from, 0), end: Math.min(hit.end, to) - from }));
  const shown = withMarks(text.slice(from, to), inside).replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${shown}${to < text.length ? '…' : ''}`;
}

/** Where the first hit starts, 0 where there is none. No word holds a space: line by line, and only one with accounts kept. */
function firstHit(text: string, words: readonly string[]): number {
  if (words.length === 0) return 0;
  let start = 0;
  for (const line of text.split('\n')) {
    const folded = fold(line);
    if (words.some((word) => folded.includes(word))) return start + (hitsOf(line, words)[0]?.start ?? 0);
    start += line.length + 1;
  }
  return 0;
}

/** The hits of the lines that a part of the text is of. */
function hitsAround(text: string, words: readonly string[], from: number, to: number): Hit[] {
  const begin = from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1;
  const lineEnd = text.indexOf('\n', to);
  const lines = text.slice(begin, lineEnd < 0 ? text.length : lineEnd);
  return hitsOf(lines, words).map(({ start, end }) => ({ start: start + begin, end: end + begin }));
}

function joined(hits: Hit[]): Hit[] {
  const result: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else result.push({ ...hit });
  }
  return result;
}

function parted(text: string): string {
  return text.replace(/\[(?=\[)|\](?=\])/g, '$& ');
}

/** Not between the halves of a character beyond the Basic Multilingual Plane. */
function wholeCharacter(text: string, at: number): number {
  const isLowSurrogate = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return isLowSurrogate ? at + 1 : at;
}
