/** What is left behind a `?` when the decoder took a sign for a trail byte: a reading, a tag, a character reference. */
import { pattern } from '../../rules/pattern';
import { plainLetters } from './annotations';
import { LETTERS, MARKED } from './suspicion';

/** `?` and a reading: `(` was swallowed. */
const SWALLOWED = new RegExp(`\\?([${LETTERS}]{1,6}) ?\\)`, 'y');
const ANNOTATION = new RegExp(`\\(([${LETTERS}]{1,7}) ?\\)`, 'y');
/** What is left of a tag without its `<`: `/p>`, `br />`, `span style="color:red">`, `!--end-->`. */
const TAG = pattern('iy')`
  (?:
    (?:
      \/?(?:p|div|br|li|ul|ol|dl|dt|dd|td|tr|th|table|tbody|h[1-6]|section|article|center|blockquote)
      |(?<inline>\/?(?:a|b|i|u|s|em|span|strong|font|img|sup|sub|small|big|label|figure|o:p))
    )(?:\s[^<>]{0,300})?\/?>
    |!--[^<>]{0,200}-->
  )`;
/** A character reference without its `&`. */
const REFERENCE = /(nbsp|quot|amp|lt|gt|ldquo|rdquo|lsquo|rsquo|hellip|mdash|middot);/y;
const REFERENCES: Record<string, string> = {
  nbsp: ' ',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  middot: '·',
};

export interface Reading {
  reading: string;
  /** One past its bracket. */
  to: number;
}

/** The reading behind `?` at a place where `(` may have been swallowed, and where the annotation ends. */
export function swallowedAt(text: string, at: number): Reading | undefined {
  return readingAt(SWALLOWED, text, at);
}

/** The reading in brackets at a place: (qū) */
export function annotationAt(text: string, at: number): Reading | undefined {
  return readingAt(ANNOTATION, text, at);
}

function readingAt(pattern: RegExp, text: string, at: number): Reading | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  const reading = plainLetters(match?.[1] ?? '');
  return match !== null && MARKED.test(reading) ? { reading, to: at + match[0].length } : undefined;
}

/** A tag of which `<` was swallowed; `closes`: it closed a paragraph or broke a line. */
export function tagAt(text: string, at: number): { to: number; closes: boolean } | undefined {
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  return tag === null ? undefined : { to: at + tag[0].length, closes: tag.groups?.inline === undefined };
}

/** The sign of a character reference of which `&` was swallowed. */
export function referenceAt(text: string, at: number): { to: number; sign: string } | undefined {
  REFERENCE.lastIndex = at;
  const reference = REFERENCE.exec(text);
  return reference === null ? undefined : { to: at + reference[0].length, sign: REFERENCES[reference[1] ?? ''] ?? '' };
}
