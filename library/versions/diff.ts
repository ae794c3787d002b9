/**
 * What has changed from one version of an article to another, as one would mark it on a proof: by field, by paragraph, and
 * within a paragraph by characters. Pure: it may run wherever both versions are.
 */
import { diffArrays } from 'diff';
import type { Article, ArticleBlock, BlockType } from '../../extract/article';
import { EDITABLE_FIELDS, type EditableField, type FieldValues } from '../editable-fields';
import { type DiffPart, diffText } from './diff-text';
import { resemblance } from './same-text';

export type { DiffPart };

export interface ArticleDiff {
  /** Fields that differ. */
  fields: FieldDiff[];
  /** The whole text in order, changed or not. */
  paragraphs: ParagraphDiff[];
  /** Addresses of pictures that only one of them has. */
  pictures: { removed: string[]; added: string[] };
  /** Nothing differs. */
  same: boolean;
}

export interface FieldDiff {
  field: EditableField;
  /** As it is shown; '' for none. */
  before: string;
  after: string;
  parts: DiffPart[];
}

export interface ParagraphDiff {
  kind: 'same' | 'removed' | 'added' | 'changed';
  type: BlockType;
  /** What it was before, where a paragraph became a heading or the like. */
  typeBefore?: BlockType;
  parts: DiffPart[];
}

/** What of a saved article is compared. */
interface Version {
  article: Article;
  extracted: FieldValues;
}

/** Two versions as they were extracted, whatever the reader corrected since. */
export function diffVersions(before: Version, after: Version): ArticleDiff {
  return diffArticles({ ...before.article, ...before.extracted }, { ...after.article, ...after.extracted });
}

export function diffArticles(before: Article, after: Article): ArticleDiff {
  const fields = EDITABLE_FIELDS.flatMap((field) => diffField(field, before, after));
  const paragraphs = diffBlocks(linesOf(before.blocks), linesOf(after.blocks));
  const [shownBefore, shownAfter] = [picturesOf(before), picturesOf(after)];
  const pictures = {
    removed: shownBefore.filter((src) => !shownAfter.includes(src)),
    added: shownAfter.filter((src) => !shownBefore.includes(src)),
  };
  const differ = paragraphs.some(({ kind }) => kind !== 'same') || pictures.removed.length + pictures.added.length > 0;
  return { fields, paragraphs, pictures, same: fields.length === 0 && !differ };
}

function diffField(field: EditableField, before: Article, after: Article): FieldDiff[] {
  const [one, other] = [shown(before[field]), shown(after[field])];
  return one === other ? [] : [{ field, before: one, after: other, parts: diffText(one, other) }];
}

/** A field as text: names joined by 、, sections by ›, `焦作日报 2017-09-12 04 焦作/山阳区`, a part as `4/5`. */
function shown(value: Article[EditableField]): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if ('index' in value) return [value.index, value.total].filter((number) => number !== null).join('/');
  if (!Array.isArray(value)) return [value.paper, value.date, value.page, value.pageName].filter(Boolean).join(' ');
  return value.map((one) => (typeof one === 'string' ? one : one.name)).join('、');
}

function picturesOf({ blocks }: Article): string[] {
  return blocks.flatMap((block) => (block.picture ? [block.picture.src] : []));
}

interface Line {
  type: BlockType;
  text: string;
}

/** Items of a list and rows of a table are lines of their own; pictures are compared by themselves. */
function linesOf(blocks: readonly ArticleBlock[]): Line[] {
  return blocks
    .filter((block) => block.type !== 'image')
    .flatMap(({ type, text }) => text.split('\n').map((line) => ({ type, text: line })));
}

function diffBlocks(before: Line[], after: Line[]): ParagraphDiff[] {
  const paragraphs: ParagraphDiff[] = [];
  let removed: Line[] = [];
  const changes = diffArrays(before, after, {
    comparator: (one, other) => one.text === other.text && one.type === other.type,
  });
  for (const [at, change] of changes.entries()) {
    if (change.removed && changes[at + 1]?.added) removed = change.value;
    else if (change.added) {
      paragraphs.push(...diffGroup(removed, change.value));
      removed = [];
    } else paragraphs.push(...change.value.map((line) => whole(line, change.removed ? 'removed' : 'same')));
  }
  return paragraphs;
}

function whole({ type, text }: Line, kind: DiffPart['kind']): ParagraphDiff {
  return { kind, type, parts: [{ kind, text }] };
}

function changed(before: Line, after: Line): ParagraphDiff {
  const { type } = after;
  const paragraph: ParagraphDiff = { kind: 'changed', type, parts: diffText(before.text, after.text) };
  return before.type === type ? paragraph : { ...paragraph, typeBefore: before.type };
}

/** Two paragraphs with less in common are not one that was changed. */
const ALIKE = 0.5;
/** So many pairs of paragraphs are compared; in larger groups none is taken for a changed one. */
const MOST_PAIRS = 2500;

/** Paragraphs in place of others: those that are much alike are the same ones, changed, in the pairing with the most likeness. */
function diffGroup(before: readonly Line[], after: readonly Line[]): ParagraphDiff[] {
  const pairs = before.length * after.length <= MOST_PAIRS ? pair(before, after) : [];
  const result: ParagraphDiff[] = [];
  let [one, other] = [0, 0];
  for (const [nextOne, nextOther] of [...pairs, [before.length, after.length] as const]) {
    result.push(...before.slice(one, nextOne).map((line) => whole(line, 'removed')));
    result.push(...after.slice(other, nextOther).map((line) => whole(line, 'added')));
    const [from, to] = [before[nextOne], after[nextOther]];
    if (from && to) result.push(changed(from, to));
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return result;
}

/** Places of paragraphs that belong together, in order in both. */
function pair(before: readonly Line[], after: readonly Line[]): [number, number][] {
  const likeness = before.map((one) => after.map((other) => likenessOf(one.text, other.text)));
  // best[i][j]: the most likeness that pairing before[i…] with after[j…] can give.
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number) => likeness[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const paired = gain(i, j) > 0 ? gain(i, j) + at(i + 1, j + 1) : 0;
      (best[i] as Float64Array)[j] = Math.max(at(i + 1, j), at(i, j + 1), paired);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (at(i, j) === at(i + 1, j)) i++;
    else if (at(i, j) === at(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** 0 where they are too different to be one paragraph. */
function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // A part of a paragraph that was parted or joined counts, as long as it is not a scrap of it.
  const likeness = short.length * 5 < long.length ? 0 : resemblance(one, other);
  return likeness >= ALIKE ? likeness : 0;
}
