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

// Anything that folding changes: white space (with NBSP and U+3000), format characters (zero-width), control characters.
const UNFOLDED = /[\s\p{Cf}\p{Cc}]/u;
// The joiner of 👨‍👩‍👧 stays; everything else without a width goes.
const NO_WIDTH = /(?!\u200d)[\p{Cf}]|(?<!\p{Extended_Pictographic}|\ufe0f)\u200d/gu;
const SPACES = /\s+/g;
const CONTROLS = /\p{Cc}+/gu;

/** White space folded to single spaces, zero-width and control characters taken out; not trimmed. */
export function fold(text: string): string {
  return UNFOLDED.test(text) ? text.replace(NO_WIDTH, '').replace(SPACES, ' ').replace(CONTROLS, '') : text;
}

/** 0 no space, 1 space, 2 zero width; the characters that may be cut off at the ends of a text. */
function spaceKind(code: number): 0 | 1 | 2 {
  if (code > 0x20 && code < 0x7f) return 0;
  if (code <= 0x20 || code === 0xa0 || code === 0x3000) return 1;
  if (code >= 0x2000 && code <= 0x200a) return 1;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x1680) return 1;
  if ((code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0xad) return 2;
  return 0;
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

  add(value: string, format: Format, pre = false): void {
    const length = value.length;
    let from = 0;
    let kind: number = 1;
    let code = 0;
    while (from < length) {
      code = value.charCodeAt(from);
      kind = spaceKind(code);
      if (kind === 0) break;
      if (this.runs.length > 0) this.space ||= kind === 1;
      else this.indent += pre && code === 0x20 ? 1 : indentOf(code);
      from++;
    }
    if (from === length) return;
    let to = length;
    let trailing = false;
    for (;;) {
      kind = spaceKind(value.charCodeAt(to - 1));
      if (kind === 0) break;
      trailing ||= kind === 1;
      to--;
    }
    const text = fold(from === 0 && to === length ? value : value.slice(from, to));
    if (text !== '') this.append(text, format);
    this.space ||= trailing;
  }

  private append(text: string, format: Format): void {
    const last = this.runs[this.runs.length - 1];
    if (last === undefined) {
      this.push(text, format);
    } else if (sameFormat(this.format, format)) {
      last.text += this.space ? ` ${text}` : text;
    } else {
      // The space between two runs belongs to the one that is no link.
      const after = this.space && format.href === '';
      if (this.space && !after) {
        if (last.href === undefined) last.text += ' ';
        else this.runs.push({ text: ' ' });
      }
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

/** Text of runs. */
export function textOf(runs: Run[]): string {
  if (runs.length === 1) return runs[0]?.text ?? '';
  let text = '';
  for (const run of runs) text += run.text;
  return text;
}
