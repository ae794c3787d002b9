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
// Anything that folding changes: white space (with NBSP and U+3000), format characters (zero-width), control characters.
const UNFOLDED = /[\s\p{Cf}\p{Cc}]/u;
// The joiner of 👨‍👩‍👧 stays; everything else without a width goes.
const NO_WIDTH = /(?!\u200d)[\p{Cf}]|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d/gu;
const NOT_BLANK = /[^\s\p{Cf}]/u;
const SPACES = /\s+/g;
const CONTROLS = /\p{Cc}+/gu;

/** White space folded to single spaces, zero-width and control characters taken out; not trimmed. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(NO_WIDTH, '').replace(SPACES, ' ').replace(CONTROLS, '') : text;
}

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

  get empty(): boolean {
    return this.runs.length === 0;
  }

  /** A line is set in from one whole Chinese character on: 　 or two no-break spaces. */
  get indented(): boolean {
    return this.indent >= 2;
  }

  add(written: string, format: Format, pre = false): void {
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
    const folded = fold(trimmed);
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
