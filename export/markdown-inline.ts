/** Inline text as CommonMark with GFM: what was text stays text, what was a link or emphasis stays that. */
import type { Run } from '../page/page';

/** Emphasis is written with asterisks where CommonMark reads them as such, with tags where it would not. */
type Emphasis = { asterisks: string; open: string; close: string };

const STRONG: Emphasis = { asterisks: '**', open: '<strong>', close: '</strong>' };
const EM: Emphasis = { asterisks: '*', open: '<em>', close: '</em>' };
const BOTH: Emphasis = { asterisks: '***', open: '<strong><em>', close: '</em></strong>' };

/** Runs as one or more Markdown lines; a newline in the text becomes a hard break. Safe at the start of a block. */
export function inlineMarkdown(runs: readonly Run[]): string {
  const merged = mergeAlike(runs);
  let out = '';
  for (let from = 0; from < merged.length; ) {
    const href = merged[from]?.href;
    let to = from + 1;
    while (to < merged.length && merged[to]?.href === href) to++;
    const group = merged.slice(from, to);
    const next = merged[to];
    if (href !== undefined && group.some((run) => run.text.trim() !== '')) {
      // 好!https://… would read as a picture
      out = `${out.replace(/!$/u, '\\!')}[${emphasised(group, '[', ']')}](${href})`;
    } else {
      out += emphasised(group, out, next === undefined ? '' : '[');
    }
    from = to;
  }
  return guardLines(out);
}

/** Plain text as Markdown that reads as that text and nothing else. */
export function escapeText(text: string): string {
  return inlineMarkdown([{ text }]);
}

/**
 * An address for `](…)`, or undefined for one that is not worth linking (javascript:, relative, blob:).
 * Percent-encoded where Markdown would end the address early.
 */
export function linkAddress(href: string, schemes: RegExp = /^(?:https?:|mailto:)/iu): string | undefined {
  if (!schemes.test(href)) return undefined;
  return href.replace(/[\s<>()\\`"|]/gu, percentEncoded).replace(/&(?=#?\w+;)/gu, '&amp;');
}

function percentEncoded(char: string): string {
  const code = char.charCodeAt(0);
  // encodeURIComponent leaves ( and ) alone
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(char);
}

/** Neighbours of one formatting become one run, and runs whose link is not kept lose it. */
function mergeAlike(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    if (run.text === '') continue;
    const href = run.href === undefined ? undefined : linkAddress(run.href);
    const clean: Run = { text: run.text.replace(/\r\n?/gu, '\n') };
    if (href !== undefined) clean.href = href;
    // emphasis on white space alone shows nothing and cannot be written
    const blank = run.text.trim() === '';
    if (run.strong && !blank) clean.strong = true;
    if (run.em && !blank) clean.em = true;
    const last = merged.at(-1);
    if (last && last.href === clean.href && last.strong === clean.strong && last.em === clean.em) {
      last.text += clean.text;
    } else merged.push(clean);
  }
  return merged;
}

/** Runs of one link (or of none) with their emphasis. `before` and `after` are what stands beside them. */
function emphasised(runs: readonly Run[], before: string, after: string): string {
  let out = '';
  let ownAsterisks = false;
  runs.forEach((run, index) => {
    const mark = run.strong && run.em ? BOTH : run.strong ? STRONG : run.em ? EM : undefined;
    const next = runs[index + 1];
    const { lead, core, trail } = split(run.text, next ? startOf(next) : after);
    if (!mark || core === '') {
      out += escapeChars(run.text, before + out);
      ownAsterisks = false;
      return;
    }
    const text = escapeChars(core, before + out + lead);
    out += escapeChars(lead, '');
    const follows = trail + (next ? startOf(next) : after);
    const clear = !(ownAsterisks && lead === '') && opens(before + out, text) && closes(text, follows);
    out += clear ? mark.asterisks + text + mark.asterisks : mark.open + text + mark.close;
    out += escapeChars(trail, text);
    ownAsterisks = clear && trail === '';
  });
  return out;
}

/**
 * What of a run can stand between asterisks: white space cannot be at the ends, and the full stop of 宣传带动。 cannot be
 * where a letter follows; it looks the same outside.
 */
function split(text: string, after: string): { lead: string; core: string; trail: string } {
  const [, lead = '', core = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  const stop = /\s*[，。：；、！？,.:;!?]+$/u.exec(core)?.[0] ?? '';
  if (stop === '' || stop === core || closes(core, trail + after)) return { lead, core, trail };
  return { lead, core: core.slice(0, -stop.length), trail: stop + trail };
}

/** What the first character of a run will be once written: emphasis right at its start is punctuation. */
function startOf(run: Run): string {
  return (run.strong || run.em) && !/^\s/u.test(run.text) ? '<' : run.text;
}

/**
 * CommonMark's flanking rules. In Chinese they bite: in 他说**“好”**了 the closing asterisks stand between a quotation
 * mark and a letter and are read as text. Symbols count as punctuation since 0.31 and did not before: both must agree.
 */
function opens(before: string, text: string): boolean {
  return !/^[\p{P}\p{S}]/u.test(text) || before === '' || /[\s\p{P}]$/u.test(before);
}

function closes(text: string, after: string): boolean {
  return !/[\p{P}\p{S}]$/u.test(text) || after === '' || /^[\s\p{P}]/u.test(after);
}

function escapeChars(text: string, before: string): string {
  return (
    text
      .replace(/[\\`*_[\]<~$]/gu, '\\$&')
      // AT&amp;T as printed
      .replace(/&(?=#?\w+;)/gu, '\\&')
      // #焦作# is a tag in note programs, and a heading at the start of a line
      .replace(/(^|\s)#/gu, (hit, space: string, at: number) =>
        at > 0 || space || /(^|\s)$/u.test(before) ? `${space}\\#` : hit,
      )
      // ==marked== and %%hidden%% in note programs
      .replace(/==|%%/gu, (pair) => `\\${pair[0]}\\${pair[1]}`)
      // http://, www. and name@host become links by themselves in GFM
      .replace(/:(?=\/\/)/gu, '\\:')
      .replace(/(www)\./giu, '$1\\.')
      .replace(/@/gu, '\\@')
      .replace(/\n/gu, '\\\n')
  );
}

/** What only means something at the start of a line: lists, quotes, rules, underlined headings, tables. Empty lines go. */
function guardLines(markdown: string): string {
  return markdown
    .split('\\\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(?=[-+=:|>])/u, '\\')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/u, '$1\\$2'),
    )
    .filter((line) => line !== '')
    .join('\\\n');
}
