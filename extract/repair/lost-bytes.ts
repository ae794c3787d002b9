import type { GbkCodec } from './gbk';
import { readingTable } from './readings';
import { commonWords } from './words';

/**
 * Characters of which the page keeps one byte of two. What is said here is inferred, never proven: the other byte is gone.
 * The judges are how often two characters make a word in a general word list, and whether the page itself has them side by
 * side elsewhere. Where no candidate stands out, the character stays unknown: □.
 */
export const UNKNOWN = '□';

export interface Surroundings {
  gbk: GbkCodec;
  /** Simplified text of the page, for words that it uses elsewhere. */
  pageText: () => string;
}

/** A word that the page has elsewhere counts like one that is used 1,600 times in the word list. */
const ON_PAGE = 16;
/** How far the best candidate must be ahead of the next: 实施 (10713) of 实事 (572) and 实数 (204). */
const AHEAD = 4;

interface Candidate {
  char: string;
  score: number;
}

/**
 * The Simplified character whose lead byte is known. `before` is the Simplified character in front of it.
 * 实 and CA, as in 實施 8C8D CAA9 with A9 lost: 施, by 实施. `fits` sorts out what other evidence rules out.
 */
export function completeTrail(
  lead: number,
  before: string,
  around: Surroundings,
  fits: (code: number) => boolean = () => true,
): string | undefined {
  const hasLead = (char: string): boolean => formsOf(char, around.gbk).some((code) => code >> 8 === lead && fits(code));
  return best(following(before, around).filter(({ char }) => hasLead(char)));
}

/** The Simplified character whose trail byte is known, between its neighbours: 年 and 口 with A3 in between are 年海口. */
export function completeLead(trail: number, before: string, after: string, around: Surroundings): string | undefined {
  const hasTrail = (char: string): boolean => formsOf(char, around.gbk).some((code) => (code & 0xff) === trail);
  const scores = new Map<string, number>();
  const add = ({ char, score }: Candidate): void => {
    scores.set(char, (scores.get(char) ?? 0) + score);
  };
  for (const candidate of [...following(before, around), ...preceding(after, around)]) {
    if (hasTrail(candidate.char)) add(candidate);
  }
  return best([...scores].map(([char, score]) => ({ char, score })));
}

function best(candidates: readonly Candidate[]): string | undefined {
  const [first, second] = candidates.toSorted((a, b) => b.score - a.score);
  return first !== undefined && first.score >= AHEAD * (second?.score ?? 0) ? first.char : undefined;
}

function following(char: string, { gbk, pageText }: Surroundings): Candidate[] {
  if (!isHan(char)) return [];
  const scores = neighbours(pageText(), char, 1);
  for (const [tail, weight] of commonWords(gbk).after.get(char) ?? [])
    scores.set(tail, (scores.get(tail) ?? 0) + 2 ** weight);
  return [...scores].map(([tail, score]) => ({ char: tail, score }));
}

function preceding(char: string, { gbk, pageText }: Surroundings): Candidate[] {
  if (!isHan(char)) return [];
  const scores = neighbours(pageText(), char, -1);
  for (const [head, tails] of commonWords(gbk).after) {
    const weight = tails.get(char);
    if (weight !== undefined) scores.set(head, (scores.get(head) ?? 0) + 2 ** weight);
  }
  return [...scores].map(([head, score]) => ({ char: head, score }));
}

/** What stands beside a character on the page, scored by how often. */
function neighbours(text: string, char: string, side: 1 | -1): Map<string, number> {
  const scores = new Map<string, number>();
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) {
    const neighbour = text.charAt(at + side);
    if (isHan(neighbour)) scores.set(neighbour, (scores.get(neighbour) ?? 0) + ON_PAGE);
  }
  return scores;
}

function isHan(char: string): boolean {
  return char >= '一' && char <= '龥';
}

/** The codes that a Simplified character may have had on the page: its own and those of its Traditional forms. */
function formsOf(char: string, gbk: GbkCodec): number[] {
  const forms = [char, ...(readingTable().traditional.get(char) ?? [])];
  return forms.map((form) => gbk.encode(form) ?? 0);
}

/** How much of a text is in daily use: punctuation, ASCII, GB 2312's level 1 and its Traditional forms. 0 to 1. */
export function everydayShare(chars: readonly string[], gbk: GbkCodec): number {
  const everyday = chars.filter((char) => isEveryday(char, gbk)).length;
  return chars.length === 0 ? 1 : everyday / chars.length;
}

const PUNCTUATION = new Set('　、。·—～…‘’“”〈〉《》【】！（），：；？％＋－／＝');

function isEveryday(char: string, gbk: GbkCodec): boolean {
  if (char <= '~' || char === UNKNOWN || PUNCTUATION.has(char)) return true;
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(char)) return true;
  const code = gbk.encode(readingTable().simplified.get(char) ?? char) ?? 0;
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}
