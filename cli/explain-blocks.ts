import { type Draft, isMostlyLink, type Line } from '../extract/draft';
import { cell, clip, widthOf } from './columns';
import type { Ink, Look, Paint } from './paint';

const COLUMNS = { at: 5, mark: 10, prose: 6, flags: 4, rule: 25, box: 24 } as const;

/** A row for each block: number, mark, prose, flags, rule, box and text; below it what was read from an info line. */
export function blockLines(draft: Draft, look: Look, paint: Paint): string[] {
  const head =
    cell('at', COLUMNS.at, 'right') +
    `  ${cell('mark', COLUMNS.mark)}${cell('prose', COLUMNS.prose, 'right')} ${cell('', COLUMNS.flags)} ` +
    `${cell('rule', COLUMNS.rule)} ${cell('box', COLUMNS.box)} text`;
  const out = [paint('dim', head)];
  const shown = draft.lines.filter((line) => line.length > 0 || line.block.kind !== 'text');
  for (let i = 0; i < shown.length; i++) {
    const far = look.all ? 0 : farRun(draft, shown, i);
    if (far >= 3) {
      const first = shown[i]!.block.at;
      const last = shown[i + far - 1]!.block.at;
      out.push(
        paint('dim', `${cell('⋮', COLUMNS.at, 'right')}  ${far} blocks outside the article, ${first} to ${last}`),
      );
      i += far - 1;
    } else out.push(...blockLine(draft, shown[i]!, look, paint));
  }
  return out;
}

/** Blocks from here on that no stage wanted and that stand far from the article. */
function farRun(draft: Draft, shown: readonly Line[], start: number): number {
  if (!draft.body) return 0;
  const { body, titleLine } = draft;
  const first = (titleLine < 0 ? body.first : Math.min(titleLine, body.first)) - 3;
  let count = 0;
  for (const line of shown.slice(start)) {
    const wanted = line.mark?.is === 'field' || line.mark?.is === 'body';
    if (wanted || (line.index >= first && line.index <= body.last + 6)) break;
    count++;
  }
  return count;
}

function blockLine(draft: Draft, line: Line, look: Look, paint: Paint): string[] {
  const fixed =
    cell(String(line.block.at), COLUMNS.at, 'right') +
    `  ${cell(markOf(line, draft.stories), COLUMNS.mark)}${cell(proseOf(line), COLUMNS.prose, 'right')} ` +
    `${cell(flagsOf(draft, line), COLUMNS.flags)} ${cell(ruleOf(line), COLUMNS.rule)} ` +
    `${cell(boxOf(draft, line), COLUMNS.box)} `;
  const room = Math.max(20, look.width - widthOf(fixed));
  const ink = inkOf(line);
  const row = fixed + clip(textOf(line), room);
  const out = [ink ? paint(ink, row) : row];
  const info = infoOf(line);
  if (info !== '') out.push(paint('cyan', ' '.repeat(widthOf(fixed)) + clip(info, room)));
  return out;
}

/** The field's role, `body`, `cut`, or `·` for what no stage wanted; the story where there are several. */
function markOf({ mark, story }: Line, stories: number): string {
  if (!mark) return '·';
  const of = stories > 0 && story >= 0 ? ` ${story + 1}` : '';
  if (mark.is === 'removed') return 'cut';
  if (mark.is === 'field') return mark.role + of;
  return (mark.as === 'paragraph' ? 'body' : mark.as) + of;
}

function proseOf(line: Line): string {
  return line.block.kind === 'text' || line.block.kind === 'table' ? String(Math.round(line.prose)) : '';
}

/** h hidden · a aside, by the name of its box · l mostly links · e in a list of entries */
function flagsOf({ lists: { posts, excerpts, sourced } }: Draft, line: Line): string {
  const isListed = [posts, excerpts, ...sourced].some((lines) => lines.includes(line));
  return (
    (line.block.hidden ? 'h' : '') + (line.aside ? 'a' : '') + (isMostlyLink(line) ? 'l' : '') + (isListed ? 'e' : '')
  );
}

/** The rule behind the mark; with a question mark the rule that suspects a line that stays. */
function ruleOf({ mark, suspect }: Line): string {
  if (mark && mark.is !== 'body') return mark.rule;
  return suspect ? `${suspect.rule}?` : '';
}

/** The block's own box with the nearest id or class around it: `p div(content)`. */
function boxOf(draft: Draft, line: Line): string {
  const { boxes } = draft.page;
  for (let at = line.block.box; at > 0; at = boxes[at]?.parent ?? -1) {
    const { tag, hint } = boxes[at]!;
    if (hint !== '') return `${at === line.block.box ? '' : `${line.block.tag} `}${tag}(${hint})`;
  }
  return line.block.tag;
}

function textOf({ block }: Line): string {
  if (block.picture) return `[${block.kind}] ${block.picture.alt} ${block.picture.src}`;
  if (block.video !== undefined) return `[video] ${block.video}`;
  if (block.rows) return `[table ${block.rows.length}×${block.rows[0]?.length ?? 0}] ${block.text}`;
  return block.text;
}

/** Dates and labelled values of an info line, as they were read. */
function infoOf({ info, block }: Line): string {
  if (!info) return '';
  const moments = info.moments.map((moment) => moment.iso);
  const fields = info.fields
    .filter((field) => field.kind !== 'noise' && field.kind !== 'time')
    .map((field) => `${field.kind} ${clip(block.text.slice(field.valueStart, field.end).trim(), 24)}`);
  return [...moments, ...fields].map((fact) => `↳ ${fact}`).join('  ');
}

function inkOf({ mark }: Line): Ink | null {
  if (!mark) return 'dim';
  if (mark.is === 'removed') return 'red';
  if (mark.is === 'field') return mark.role === 'title' ? 'bold' : 'green';
  return mark.as === 'heading' ? 'bold' : null;
}
