import type { Run } from './page';

/** Inline formatting; runs of one format are joined. */
export interface Format {
  /** '' outside links. */
  href: string;
  strong: boolean;
  em: boolean;
  hint: string;
}

export const PLAIN: Format = { href: '', strong: false, em: false, hint: '' };

// White space that sets a line in: NBSP, en and em space, 　.
const WIDE_SPACE = /[\u00a0\u2000-\u2003\u3000]/;
// What folding changes: white space other than single spaces, format and control characters, halves of a surrogate pair.
// Written as ranges: \p{…} takes a browser longer to compile than a page takes to read.
const UNFOLDED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  / {2}|[^\S ]|[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff]/;
// The joiner of 👨‍👩‍👧 stays; everything else without a width goes.
const NO_WIDTH =
  /[\xad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]|(?<![\ufe0f\udc00-\udfff])\u200d/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\x00-\x1f\x7f-\x9f]+/g;
const SPACES = /\s+/g;
// The first character that is neither white space nor without a width.
const NOT_BLANK = /[^\s\xad\u200b-\u200f\u2060]/;

/** White space folded to single spaces, zero-width and control characters taken out; not trimmed. */
export function foldSpaces(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.toWellFormed().replace(NO_WIDTH, '').replace(SPACES, ' ').replace(CONTROLS, '');
}

/** One space at an edge; others are to be folded anyway. */
function isEdged(text: string): boolean {
  return text.charCodeAt(0) === SPACE || text.charCodeAt(text.length - 1) === SPACE;
}

const SPACE = 0x20;

/** How far a leading character sets a line in, in halves of a Chinese character: 　 and em space 2, NBSP and en space 1. */
function indentOf(code: number): number {
  if (code === 0x3000 || code === 0x2003 || code === 0x2001) return 2;
  return code === 0xa0 || code === 0x2002 || code === 0x2000 ? 1 : 0;
}

/** Gathers one visual line from text nodes: folds white space across them and joins runs of one format. */
export class Line {
  runs: Run[] = [];
  /** Leading indentation in halves of a Chinese character. */
  private indent = 0;
  private space = false;
  private format = PLAIN;
  /** Where one element ended and the next began with nothing between them: a run, and how much of it stands before. */
  private seams: { run: Run; at: number }[] = [];

  get empty(): boolean {
    return this.runs.length === 0;
  }

  /** A line is set in from one whole Chinese character on: 　 or two no-break spaces. */
  get indented(): boolean {
    return this.indent >= 2;
  }

  add(written: string, format: Format, pre = false): void {
    // Most text has nothing to fold.
    if (written !== '' && !pre && !isEdged(written) && !UNFOLDED.test(written)) {
      this.append(written, format);
      this.space = false;
    } else this.addFolded(written, format, pre);
  }

  private addFolded(written: string, format: Format, pre: boolean): void {
    // Editors fill empty elements with U+FEFF; trim() takes it for white space.
    const value = written.includes('\ufeff') ? written.replaceAll('\ufeff', '') : written;
    // Built-in functions do the work on all characters: this runs for every text node, mostly once and not yet compiled.
    const trimmed = value.trim();
    const begun = this.runs.length > 0;
    if (trimmed === '') {
      if (begun) this.space ||= value !== '';
      else if (pre || WIDE_SPACE.test(value)) this.setIn(value, pre);
      return;
    }
    if (trimmed.length !== value.length) {
      const first = value.length - value.trimStart().length;
      if (begun) this.space ||= first > 0;
      else if (first > 0) this.setIn(value.slice(0, first), pre);
    }
    const folded = foldSpaces(trimmed);
    // Zero-width characters at its ends may have kept white space from being trimmed.
    const text = folded.trim();
    if (text === '') return;
    if (folded.startsWith(' ')) {
      if (begun) this.space = true;
      else this.setIn(value.slice(0, value.search(NOT_BLANK)), pre);
    }
    this.append(text, format);
    this.space = value.trimEnd().length !== value.length || folded.endsWith(' ');
  }

  /** An inline element has ended, and the next begins right behind it. */
  seam(): void {
    const run = this.runs[this.runs.length - 1];
    if (run !== undefined && !this.space) this.seams.push({ run, at: run.text.length });
  }

  get hasSeams(): boolean {
    return this.seams.length > 0;
  }

  /** Sets a space at each seam, as style sheets do with space around the elements. */
  openSeams(): void {
    for (const { run, at } of this.seams.reverse()) {
      const next = this.runs[this.runs.indexOf(run) + 1];
      const behind = at < run.text.length ? run.text[at] : next?.text[0];
      if (behind === undefined || behind === ' ' || run.text[at - 1] === ' ') continue;
      if (at < run.text.length) run.text = `${run.text.slice(0, at)} ${run.text.slice(at)}`;
      else if (next !== undefined) this.openBetween(run, next);
    }
    this.seams = [];
  }

  /** As in `append`: no link begins or ends with the space. */
  private openBetween(run: Run, next: Run): void {
    if (run.href === undefined) run.text += ' ';
    else if (next.href === undefined) next.text = ` ${next.text}`;
    else this.runs.splice(this.runs.indexOf(next), 0, { text: ' ' });
  }

  private setIn(lead: string, pre: boolean): void {
    for (let at = 0; at < lead.length; at++) {
      const code = lead.charCodeAt(at);
      this.indent += pre && code === 0x20 ? 1 : indentOf(code);
    }
  }

  private append(text: string, format: Format): void {
    const last = this.runs[this.runs.length - 1];
    if (last === undefined) {
      this.push(text, format);
    } else if (sameFormat(this.format, format)) {
      last.text += this.space ? ` ${text}` : text;
    } else {
      // The space between two runs belongs to the plainer one, so that no link or emphasis begins or ends with it.
      const before = this.space && isPlain(this.format);
      const after = this.space && !before && isPlain(format);
      if (before) last.text += ' ';
      else if (this.space && !after) this.push(' ', PLAIN);
      this.push(after ? ` ${text}` : text, format);
    }
    this.space = false;
  }

  private push(text: string, format: Format): void {
    const run: Run = { text };
    if (format.href !== '') run.href = format.href;
    if (format.strong) run.strong = true;
    if (format.em) run.em = true;
    if (format.hint !== '') run.hint = format.hint;
    this.runs.push(run);
    this.format = format;
  }

  /** Starts the next line; the runs that were gathered stay with whoever took them. */
  clear(): void {
    if (this.runs.length > 0) this.runs = [];
    if (this.seams.length > 0) this.seams = [];
    this.indent = 0;
    this.space = false;
  }
}

function sameFormat(a: Format, b: Format): boolean {
  return a === b || (a.href === b.href && a.hint === b.hint && a.strong === b.strong && a.em === b.em);
}

function isPlain(format: Format): boolean {
  return format.href === '' && !format.strong && !format.em;
}

/** Text of runs. */
export function textOf(runs: Run[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
