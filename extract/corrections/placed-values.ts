/**
 * Where on the pages of a template the values of an article stand, so that the next article's can be read from there. Never a block
 * number, which holds for one page only.
 */
import type { Block, Page } from '../../page/page';
import { placesIn } from '../../page/place-of';
import type { Extraction } from '../article';
import { blockOfOrigin } from '../origin';
import { cleanValue } from '../text/clean-value';
import { findMoments } from '../text/dates';
import { type Labelled, readLabelled } from '../text/labelled';
import { keyOf } from '../text/script';
import { fold } from '../text/width';
import { isChoosable } from './choose-value';
import { type FieldPlace, LINE, type PlacedValue } from './field-place';

/** Places of one value in a line that are looked at. */
const MOST_PLACES = 8;

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
      const line = lineAt(blockOfOrigin(from) ?? 0, script === 'hant');
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
  for (let at = text.indexOf(value); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(value, at + 1))
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
