/**
 * Characters of which the page keeps one byte of two. What is said here is inferred, never proven: the other byte is gone.
 * The judges are how often two characters make a word in a general word list, and whether the page itself has them side by
 * side elsewhere. Where no candidate stands out, the character stays unknown: □.
 */
import type { GbkCodec } from './gbk';
import { readingTable } from './readings';
import { isHan } from './suspicion';
import { commonWords } from './words';

/** Stands for a character that nobody can tell. */
export const UNKNOWN = '□';

export interface Surroundings {
  gbk: GbkCodec;
  /** Which characters stand beside which on the page, for words that it uses elsewhere. */
  neighbours: () => Neighbours;
}

/** How often each character follows or precedes each other one, in Simplified. */
export interface Neighbours {
  after: ReadonlyMap<string, ReadonlyMap<string, number>>;
  before: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export function countNeighbours(simplifiedText: string): Neighbours {
  const after = new Map<string, Map<string, number>>();
  const before = new Map<string, Map<string, number>>();
  for (let i = 1; i < simplifiedText.length; i++) {
    const first = simplifiedText.charAt(i - 1);
    const second = simplifiedText.charAt(i);
    if (!isHan(first.charCodeAt(0)) || !isHan(second.charCodeAt(0))) continue;
    count(after, first, second);
    count(before, second, first);
  }
  return { after, before };
}

function count(counts: Map<string, Map<string, number>>, char: string, beside: string): void {
  const row = counts.get(char) ?? new Map<string, number>();
  row.set(beside, (row.get(beside) ?? 0) + 1);
  counts.set(char, row);
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

/**
 * The Simplified character whose trail byte is known, between its neighbours: 年 and 口 with A3 in between are 年海口. That
 * the page has it behind `before` elsewhere says little, because a sentence ends behind every character.
 */
export function completeLead(trail: number, before: string, after: string, around: Surroundings): string | undefined {
  const hasTrail = (char: string): boolean => formsOf(char, around.gbk).some((code) => (code & 0xff) === trail);
  const scores = new Map<string, number>();
  for (const [char, weight] of commonWords(around.gbk).after.get(before) ?? []) {
    if (hasTrail(char)) add(scores, char, 2 ** weight);
  }
  for (const { char, score } of preceding(after, around)) if (hasTrail(char)) add(scores, char, score);
  return best([...scores].map(([char, score]) => ({ char, score })));
}

/**
 * The word of which the first character's lead byte and the second one's trail byte are left, where the two bytes in between
 * were read as one character and dropped. 精神 BEAB C9F1 out of step: ABC9 is a private-use pair, and BEF1 reads 抉.
 */
export function completeWord(code: number, least: number, { gbk }: Surroundings): string | undefined {
  splitWords ??= indexSplitWords(gbk);
  return best((splitWords.get(code) ?? []).filter(({ score }) => score >= least));
}

/** Words whose inner bytes are a private-use pair, by their outer bytes. */
let splitWords: Map<number, Candidate[]> | undefined;

function indexSplitWords(gbk: GbkCodec): Map<number, Candidate[]> {
  const index = new Map<number, Candidate[]>();
  for (const [head, tails] of commonWords(gbk).after) {
    for (const [tail, weight] of tails) {
      for (const first of formsOf(head, gbk)) {
        for (const second of formsOf(tail, gbk)) {
          if (!isPrivate(gbk.decode(((first & 0xff) << 8) | (second >> 8)))) continue;
          const outer = (first & 0xff00) | (second & 0xff);
          index.set(outer, [...(index.get(outer) ?? []), { char: head + tail, score: 2 ** weight }]);
        }
      }
    }
  }
  return index;
}

/** What a decoder shows for a pair that the standard leaves to its users. */
export function isPrivate(char: string | undefined): boolean {
  return char === undefined || (char >= '\ue000' && char <= '\uf8ff');
}

/** How many pairs of neighbours in a Simplified text are common words, or stand side by side elsewhere on the page. */
export function countWords(simplified: string, { gbk, neighbours }: Surroundings): number {
  let known = 0;
  for (let i = 1; i < simplified.length; i++) {
    const first = simplified.charAt(i - 1);
    const second = simplified.charAt(i);
    const common = commonWords(gbk).after.get(first)?.has(second) === true;
    if (common || (neighbours().after.get(first)?.get(second) ?? 0) > 1) known++;
  }
  return known;
}

function best(candidates: readonly Candidate[]): string | undefined {
  const [first, second] = candidates.toSorted((a, b) => b.score - a.score);
  return first !== undefined && first.score >= AHEAD * (second?.score ?? 0) ? first.char : undefined;
}

function following(char: string, { gbk, neighbours }: Surroundings): Candidate[] {
  if (!isHan(char.charCodeAt(0))) return [];
  const scores = onPage(neighbours().after.get(char));
  for (const [tail, weight] of commonWords(gbk).after.get(char) ?? []) add(scores, tail, 2 ** weight);
  return [...scores].map(([tail, score]) => ({ char: tail, score }));
}

function preceding(char: string, { gbk, neighbours }: Surroundings): Candidate[] {
  if (!isHan(char.charCodeAt(0))) return [];
  const scores = onPage(neighbours().before.get(char));
  for (const [head, weight] of commonWords(gbk).before.get(char) ?? []) add(scores, head, 2 ** weight);
  return [...scores].map(([head, score]) => ({ char: head, score }));
}

function onPage(counts: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  return new Map([...counts].map(([char, times]) => [char, times * ON_PAGE]));
}

function add(scores: Map<string, number>, char: string, score: number): void {
  scores.set(char, (scores.get(char) ?? 0) + score);
}

/** The codes that a Simplified character may have had on the page: its own and those of its Traditional forms. */
function formsOf(char: string, gbk: GbkCodec): number[] {
  const forms = [char, ...(readingTable().traditional.get(char) ?? [])];
  return forms.map((form) => gbk.encode(form) ?? 0);
}
