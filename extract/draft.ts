/** The state that the stages pass along: lines with their measures and marks, and what was read so far. */
import type { Block, Box, Page } from '../page/page';
import type { PhraseId } from '../rules/boilerplate';
import type { FieldName } from '../rules/field-name';
import type { Where } from '../rules/rule';
import type { FieldRole, Repair } from './article';
import { type Origin, originOfBlock } from './origin';
import type { Reading } from './text/labelled';

/** What may take a line out: a phrase rule, or what a stage sees of the line's place. */
export type RemovalRule = PhraseId | 'duplicate' | 'hidden' | 'inset' | 'links' | 'side-box';

/** What a stage says of a line. Stages mark, they never delete. */
export type Mark =
  | { is: 'removed'; rule: RemovalRule }
  | { is: 'field'; role: FieldRole; rule: FieldRule }
  | { is: 'body'; as: 'paragraph' | 'heading' | 'caption' | 'byline' };

/** How a line was known as a field's; shown by `npm run explain`. */
export type FieldRule =
  | 'headline'
  | 'headline-group'
  | 'summary'
  | 'repeated-lead'
  | 'breadcrumb'
  | 'index-table'
  | 'info-line'
  | 'vague-time'
  | 'unlabelled'
  | 'named'
  | 'speech-head'
  | 'opening-names'
  | 'credit-line'
  | 'signature'
  | 'edition'
  | 'pager';

export interface Line {
  /** Position in `Draft.lines`. */
  index: number;
  block: Block;
  /** The box that it stands in. */
  box: Box;
  /** Folded, Simplified text for patterns only (width.ts, script.ts): same length as `block.text`, so offsets hold for both. */
  key: string;
  /** Characters other than white space. */
  length: number;
  /** Characters inside links. */
  linked: number;
  /** Sentence punctuation outside links. */
  stops: number;
  /** How much it reads like running text, in characters; below zero for navigation. */
  prose: number;
  /** In a box that its template names as comments, sidebar, survey…, or a button (body/side-boxes.ts). */
  aside: boolean;
  /** The box of its column: the lowest one that holds other lines too. Lines of one column share it. */
  column: number;
  mark: Mark | null;
  /** A phrase rule that takes the line out only where it stands at an edge of the article. */
  suspect: { rule: PhraseId; where: Where } | null;
  /** Dates and labelled fields of a line that holds little else: `2021-03-05 07:58 来源:驻马店网`. */
  info: Reading | null;
  /** Story on the page, from 0; -1 outside of all. */
  story: number;
}

/** All of it is set in bold. */
export function isStrong({ block: { runs } }: Line): boolean {
  return runs.length > 0 && runs.every((run) => run.strong);
}

/** More of it is links than text. */
export function isMostlyLink({ linked, length }: Line): boolean {
  return linked * 2 > length;
}

/** A link in it says so, and nothing else. */
export function hasLink({ block }: Line, words: string): boolean {
  return block.runs.some(({ href, text }) => href !== undefined && text.trim() === words);
}

/** A reader of the page sees words in it. */
export function isSeen({ length, block }: Line): boolean {
  return length > 0 && !block.hidden;
}

/** The headline as the page prints it; '' where no line is known for it. */
export function headlineOf({ lines, titleLine }: Draft): string {
  return lines[titleLine]?.block.text ?? '';
}

/** How a line is set: its element, and the id and class of the box that it stands in. Lines of one mould are set alike. */
export function settingOf({ block, box }: Line): string {
  return `${block.tag} ${box.hint}`;
}

/** Sums over everything below a box. */
export interface BoxMeasure {
  first: number;
  last: number;
  lines: number;
  prose: number;
  linked: number;
  length: number;
}

/** A value that some place of the page offers for a field. */
export interface Candidate {
  value: string;
  from: Origin;
  /** Line it stands in, or -1 for a meta, a comment, the address. */
  line: number;
  /** Higher wins. */
  weight: number;
}

export interface Draft {
  page: Page;
  /** The page has labels or text in Traditional characters: keys are made Simplified. */
  traditional: boolean;
  lines: Line[];
  boxes: BoxMeasure[];
  candidates: Map<FieldName, Candidate[]>;
  repairs: Repair[];
  /** Stories on the page, 0 for a page with a single article. */
  stories: number;
  /** Boxes that the reader chose as the text on pages of this site: steps from the outside in (page/box-step.ts). */
  picks: readonly (readonly string[])[];
  /** Where a fingerprint of the page's system says that the text stands. */
  template?: Template;
  lists: Lists;
  /** Null when nothing reads like a text. */
  body: Body | null;
  /** Score of the next best run of prose against the body's, 0 to 1. */
  rival: number;
  /** Line of the headline, or -1. */
  titleLine: number;
}

/** Entries of one make, three or more of them one after the other (stages/find-lists.ts). */
export interface Lists {
  /** What readers posted, under their names with a time. */
  posts: Line[];
  /** Excerpts of other stories under their linked headlines. */
  excerpts: Line[];
  /** Entries that name each where and when they appeared, the lines of each. */
  sourced: Line[][];
}

/** Where the article's text stands. */
export interface Body {
  /** First and last line, inclusive. */
  first: number;
  last: number;
  /** The box that holds the text, 0 for none of its own. */
  box: number;
  /** Name of the columns that hold the prose (body/body-column.ts), null where several kinds of boxes do. */
  columnName: string | null;
}

/** The system that made the page, as far as its fingerprint tells where the text is. */
export interface Template {
  /** Name in rules/fingerprints, or `picked` where the reader said. */
  family: string;
  /** First and last line of the text, its decoration included. */
  first: number;
  last: number;
  box: number;
  /** The text is hidden until a script has run. */
  isRevealed: boolean;
}

/** Offers a value for a field; '' is none. */
export function offer(draft: Draft, field: FieldName, candidate: Candidate): void {
  if (candidate.value === '') return;
  const list = draft.candidates.get(field);
  if (list) list.push(candidate);
  else draft.candidates.set(field, [candidate]);
}

/** Offers what a line of the page says. */
export function offerFrom(draft: Draft, line: Line, field: FieldName, value: string, weight: number): void {
  offer(draft, field, { value, from: originOfBlock(line.block.at), line: line.index, weight });
}

/** Candidates for a field, best first; equal weights keep document order. */
export function candidatesFor(draft: Draft, field: FieldName): Candidate[] {
  return [...(draft.candidates.get(field) ?? [])].sort((a, b) => b.weight - a.weight);
}

export function isTakenBy({ mark }: Line, rule: RemovalRule): boolean {
  return mark?.is === 'removed' && mark.rule === rule;
}

export function remove(line: Line, rule: RemovalRule): void {
  line.mark = { is: 'removed', rule };
}

export function takeAs(line: Line, role: FieldRole, rule: FieldRule): void {
  line.mark = { is: 'field', role, rule };
}
