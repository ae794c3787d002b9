/** The facts of an article as text that the reader can correct, and back. */
import type { Article, Author, Edition, Part } from '../../../extract/article';
import type { EditableField, FieldValues } from '../../../library/editable-fields';

export const ROLES = [
  'reporter',
  'correspondent',
  'photographer',
  'author',
] as const satisfies readonly Author['role'][];
const EDITION_PARTS = ['paper', 'page', 'pageName', 'date'] as const satisfies readonly (keyof Edition)[];
const TEXTS = ['title', 'kicker', 'subtitle', 'source', 'siteName', 'summary', 'dateline', 'rights'] as const;

/** A box of the form: a field, or a part of one. */
export type Box =
  | (typeof TEXTS)[number]
  | 'publishedAt'
  | 'editors'
  | 'section'
  | 'part'
  | (typeof ROLES)[number]
  | `edition.${(typeof EDITION_PARTS)[number]}`;
export type Boxes = Record<Box, string>;

/** Which field of the library a box belongs to. */
export function fieldOf(box: Box): EditableField {
  if (box.startsWith('edition.')) return 'edition';
  return (ROLES as readonly string[]).includes(box) ? 'authors' : (box as EditableField);
}

export function boxesOf(article: Pick<Article, EditableField>): Boxes {
  const texts = Object.fromEntries(TEXTS.map((field) => [field, article[field] ?? '']));
  const names = ROLES.map((role) => [
    role,
    article.authors.flatMap((author) => (author.role === role ? [author.name] : [])).join('、'),
  ]);
  const edition = EDITION_PARTS.map((part) => [`edition.${part}`, article.edition?.[part] ?? '']);
  return {
    ...texts,
    publishedAt: shownDate(article.publishedAt),
    editors: article.editors.join('、'),
    section: article.section.join(' › '),
    part: [article.part?.index, article.part?.total].filter(Boolean).join('/'),
    ...Object.fromEntries(names),
    ...Object.fromEntries(edition),
  } as Boxes;
}

/** The boxes that say nothing that can be kept: dates that are none, a part that is no number. */
export function wrongIn(boxes: Boxes): Box[] {
  const day = readDate(boxes['edition.date']);
  return [
    ...(readDate(boxes.publishedAt) === undefined ? (['publishedAt'] as const) : []),
    ...(day === undefined || (day !== null && day.length !== 10) ? (['edition.date'] as const) : []),
    ...(readPart(boxes.part) === undefined ? (['part'] as const) : []),
  ];
}

/** The fields that a form says; null where something in it is wrong. */
export function valuesOf(boxes: Boxes): Required<FieldValues> | null {
  const publishedAt = readDate(boxes.publishedAt);
  const part = readPart(boxes.part);
  if (publishedAt === undefined || part === undefined || wrongIn(boxes).length > 0) return null;
  const texts = Object.fromEntries(TEXTS.map((field) => [field, boxes[field].trim() || null])) as Pick<
    Required<FieldValues>,
    (typeof TEXTS)[number]
  >;
  const day = readDate(boxes['edition.date']) ?? null;
  const parts = EDITION_PARTS.map(
    (name) => [name, name === 'date' ? day : boxes[`edition.${name}`].trim() || null] as const,
  );
  return {
    ...texts,
    publishedAt,
    part,
    editors: namesOf(boxes.editors),
    section: boxes.section
      .split(/[›>]/u)
      .map((name) => name.trim())
      .filter(Boolean),
    authors: ROLES.flatMap((role) => namesOf(boxes[role]).map((name) => ({ name, role }))),
    edition: parts.some(([, value]) => value !== null) ? (Object.fromEntries(parts) as unknown as Edition) : null,
  };
}

/** What is to be written: fields that differ from now, and those that became as extracted again. */
export function changesOf(
  wanted: Required<FieldValues>,
  now: Pick<Article, EditableField>,
  extracted: FieldValues,
): { set: FieldValues; reset: EditableField[] } {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const set: FieldValues = {};
  const reset: EditableField[] = [];
  for (const field of Object.keys(wanted) as EditableField[]) {
    // What the boxes cannot say (seconds, a time zone) is no change.
    const before = valuesOf(boxesOf(now))?.[field];
    if (same(wanted[field], before)) continue;
    if (field in extracted && same(wanted[field], extracted[field])) reset.push(field);
    else Object.assign(set, { [field]: wanted[field] });
  }
  return { set, reset };
}

/** 陈默、林小满 or 陈默 林小满; a name of several words keeps them where 、 parts the names. */
function namesOf(text: string): string[] {
  const by = /[、，,；;]/u.test(text) ? /[、，,；;]/u : /\s+/u;
  return text
    .split(by)
    .map((name) => name.trim())
    .filter(Boolean);
}

// 2017 · 2017-09 · 2017-09-12 · 2021-03-05 07:58 · 2021-03-05 07:58:30
const DATE =
  /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/u;

/** Undefined for what is no date. A time is China's, as everywhere on Chinese pages. */
function readDate(text: string): string | null | undefined {
  const wanted = text.trim().replaceAll('/', '-');
  if (wanted === '') return null;
  const [, day, hour, minute, second = '00'] = DATE.exec(wanted) ?? [];
  if (!day || (hour && day.length < 10)) return undefined;
  return hour ? `${day}T${hour}:${minute}:${second}+08:00` : day;
}

/** `4/5`, `4`; undefined for what is neither. */
function readPart(text: string): Part | null | undefined {
  if (text.trim() === '') return null;
  const [, index, total] = /^([1-9]\d{0,3})(?:\s*[/／]\s*([1-9]\d{0,3}))?$/u.exec(text.trim()) ?? [];
  return index ? { index: Number(index), total: total ? Number(total) : null } : undefined;
}

function shownDate(iso: string | null): string {
  return (iso ?? '')
    .replace('T', ' ')
    .replace(/(\d{2}:\d{2})(?::00)?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/u, '$1')
    .replace(/(:\d{2})(?:Z|[+-]\d{2}:?\d{2})$/u, '$1');
}
