/**
 * Where on the pages of a template a value of a field stands: what the reader chose on one article is read from the same place on
 * the next. Never a block number, which holds for one page only.
 */

import type { Block, Page } from '../../page/page';
import { placesIn } from '../../page/place-of';
import type { Article, Evidence, Extraction } from '../article';
import { cleanValue } from '../text/clean-value';
import { findMoments } from '../text/dates';
import { type Labelled, readLabelled } from '../text/labelled';
import { keyOf } from '../text/script';
import { fold } from '../text/width';
import { isChoosable, isSingle, toggleValue, valuesOf } from './choose-value';

export interface FieldPlace {
  /** Name of the field as in `Evidence.field`. */
  field: string;
  /** `Evidence.from` where that is the same on every page, `meta author`, `title`, `json-ld`; LINE for a line of the text. */
  from: string;
  /** Where the line stands in the template (page/place-of.ts): `div.main>div.info`. */
  box?: string;
  /** Names of the element around the value in its line: `source`. */
  name?: string;
  /** What the value is labelled with in its line: `来源`. */
  label?: string;
}

export const LINE = 'line';

/** A value that was read from a line of the page, with the place of that line. */
export interface PlacedValue {
  place: FieldPlace;
  value: string;
  /** `Evidence.from`: `block 5`. */
  from: string;
}

/** More values of one field in one place are a list, and no place to read it from. */
const MOST_NAMES = 8;

/** Labels stand in short lines, or where a long one begins: 本报讯（记者 陈默 通讯员 林小满）昨日，… */
const LONGEST = 240;

/** The places of all values that were read from lines; those that say nothing of another page are left out. */
export function placedValues(page: Page, { articles }: Pick<Extraction, 'articles'>): PlacedValue[] {
  const placeOf = placesIn(page);
  const lines = new Map<number, Line | null>();
  const lineAt = (at: number, isTraditional: boolean): Line | null => {
    const known = lines.get(at);
    if (known !== undefined) return known;
    const block = page.blocks[at - 1]?.at === at ? page.blocks[at - 1] : page.blocks.find((other) => other.at === at);
    const line = block
      ? { block, box: placeOf(at), fields: readLabelled(keyOf(block.text.slice(0, LONGEST), isTraditional)).fields }
      : null;
    lines.set(at, line);
    return line;
  };
  return articles.flatMap(({ evidence, script }) =>
    evidence.flatMap(({ field, value: written, from }) => {
      if (!isChoosable(field)) return [];
      const line = lineAt(Number(/^block (\d+)$/u.exec(from)?.[1] ?? 0), script === 'hant');
      const value = cleanValue(field, written);
      const place = line && linePlace(line, field, value);
      return place ? [{ place, value, from }] : [];
    }),
  );
}

interface Line {
  block: Block;
  box: string;
  fields: readonly Labelled[];
}

/** Whether a choice of the reader's is what a value of an article follows. */
export function isReadFrom(
  choice: FieldPlace,
  article: Article,
  field: string,
  value: string,
  placed: readonly PlacedValue[],
): boolean {
  return choice.field === field && valuesAt(choice, article.evidence, placed).includes(value);
}

/** The extraction with the values in place that stand where the reader wants them read. What stands nowhere changes nothing. */
export function readAsChosen(
  extraction: Extraction,
  choices: readonly FieldPlace[],
  placed: readonly PlacedValue[],
): Extraction {
  let read = extraction;
  for (const [story, { evidence }] of extraction.articles.entries())
    for (const choice of choices)
      for (const value of valuesAt(choice, evidence, placed)) {
        const article = read.articles[story] as Article;
        const open = valuesOf(article, choice.field).some((entry) => entry.value === value && !entry.taken);
        if (open) read = toggleValue(read, story, choice.field, value);
      }
  return read;
}

/**
 * What a site's choices become when the reader takes a value of a field out, or puts it there. A value that the pipeline itself had
 * chosen needs no choice; one from a place that is not sure to be the same on another page holds for its article only.
 */
export function choicesAfter(
  choices: readonly FieldPlace[],
  article: Article,
  field: string,
  value: string,
  placed: readonly PlacedValue[],
): FieldPlace[] {
  const entry = valuesOf(article, field).find((known) => known.value === value);
  if (!entry) return [...choices];
  const others = choices.filter((choice) => !isReadFrom(choice, article, field, value, placed));
  if (entry.taken) return others;
  const single = isSingle(field);
  if (entry.setAside) return single ? choices.filter((choice) => choice.field !== field) : [...choices];
  const place = article.evidence
    .flatMap((known) => (known.field === field ? (placeOfEvidence(known, placed) ?? []) : []))
    .find((candidate) => isReadFrom(candidate, article, field, value, placed));
  if (!place) return [...choices];
  return [...(single ? others.filter((choice) => choice.field !== field) : others), place];
}

function isSamePlace(one: FieldPlace, other: FieldPlace): boolean {
  return one.field === other.field && one.from === other.from && (one.from !== LINE || isSameLine(one, other));
}

function isSameLine(one: FieldPlace, other: FieldPlace): boolean {
  return one.box === other.box && one.name === other.name && one.label === other.label;
}

/** The values in a place: of the very line, else of the only other line with its label. None where it is not clear which. */
function valuesAt(wanted: FieldPlace, evidence: readonly Evidence[], placed: readonly PlacedValue[]): string[] {
  const found = evidence.flatMap((entry) => {
    const place = entry.field === wanted.field ? placeOfEvidence(entry, placed) : null;
    return place ? [{ place, value: cleanValue(entry.field, entry.value) }] : [];
  });
  const exact = found.filter(({ place }) => isSamePlace(place, wanted));
  const labelled = found.filter(({ place: { from, label } }) => from === LINE && label && label === wanted.label);
  const values = [...new Set((exact.length > 0 ? exact : labelled).map(({ value }) => value))];
  return values.length <= (isSingle(wanted.field) ? 1 : MOST_NAMES) ? values : [];
}

function placeOfEvidence({ field, value, from }: Evidence, placed: readonly PlacedValue[]): FieldPlace | null {
  if (!/^(?:block|page) \d+$/u.test(from)) return { field, from };
  const bare = cleanValue(field, value);
  const known = placed.find((entry) => entry.from === from && entry.place.field === field && entry.value === bare);
  return known?.place ?? null;
}

/** null where nothing tells the line from any other of the template. */
function linePlace(line: Line, field: string, value: string): FieldPlace | null {
  const { block, box } = line;
  const { start, label } = standIn(line, field, value);
  const name = start < 0 ? '' : nameAt(block, start);
  if (label === '' && name === '' && !/\.|>h\d$/u.test(box)) return null;
  return {
    field,
    from: LINE,
    ...(box !== '' && { box }),
    ...(name !== '' && { name }),
    ...(label !== '' && { label }),
  };
}

/** Where a value begins in its line, -1 where it does not stand there as it was read, and its label. */
function standIn({ block: { text }, fields }: Line, field: string, value: string): { start: number; label: string } {
  const starts = field === 'publishedAt' ? momentStarts(text, value) : occurrences(text, value);
  const labels = starts.map((start) => labelOf(text, fields, start));
  const place = Math.max(
    0,
    labels.findIndex((label) => label !== ''),
  );
  return { start: starts[place] ?? -1, label: labels[place] ?? '' };
}

function labelOf(text: string, fields: readonly Labelled[], start: number): string {
  const field = fields.findLast(({ valueStart, end }) => valueStart <= start && start < end);
  return field ? text.slice(field.start, field.valueStart).replace(/[\s:：|/丨︱]+$/u, '') : '';
}

function momentStarts(text: string, value: string): number[] {
  return findMoments(fold(text)).flatMap(({ iso, start }) => (cleanValue('publishedAt', iso) === value ? [start] : []));
}

function occurrences(text: string, value: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(value); at >= 0 && starts.length < MOST_NAMES; at = text.indexOf(value, at + 1))
    starts.push(at);
  return starts;
}

/** Names of the inline element at a place in its line, without those that hold digits: they are of one page. */
function nameAt({ runs }: Block, start: number): string {
  let end = 0;
  const run = runs.find(({ text }) => {
    end += text.length;
    return start < end;
  });
  const names = run?.hint?.split(/\s+/u).filter((name) => name !== '' && !/[\d:]/u.test(name)) ?? [];
  return names.join(' ');
}
