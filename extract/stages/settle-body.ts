/** From the core of the body to its exact ends: the column's first and last short lines come in, credits and promotions stay out. */
import { captionHint } from '../../rules/box-hints';
import { captionEnd, captionLead, captionMark, pictureName } from '../../rules/captions';
import { expander } from '../../rules/pager';
import { inBodyColumn, isNamedBody } from '../body/body-column';
import { isInside } from '../body/columns';
import { type Draft, type Line, remove } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { skeleton } from '../text/width';

export function settleBody(draft: Draft): void {
  const { body } = draft;
  if (!body) return;
  acquitBelow(draft, body);
  acquitCounting(draft, body);
  extendUp(draft, body);
  extendDown(draft, body);
  trimEnds(draft, body);
  revealRest(draft, body);
  markInside(draft, body);
}

type Body = NonNullable<Draft['body']>;

/** From the core on, what is only suspect above it belongs to the article: the 联系电话 of a notice. */
function acquitBelow(draft: Draft, body: Body): void {
  for (const line of draft.lines) if (line.index > body.first && line.suspect?.where === 'above') line.suspect = null;
}

/** Lines above the core in which the first number of a text may stand. */
const ABOVE_CORE = 6;

/** 01, 02, 03 between the paragraphs, each in a line of its own: numbers that count up from one are the parts of the text. */
function acquitCounting(draft: Draft, body: Body): void {
  const parts: Line[] = [];
  for (const line of draft.lines.slice(Math.max(draft.titleLine + 1, body.first - ABOVE_CORE), body.last + 1))
    if (line.suspect?.rule === 'more/lone-number' && !line.aside && Number(line.key) === parts.length + 1)
      parts.push(line);
  if (parts.length > 1) for (const line of parts) line.suspect = null;
}

/** Lines of the same column between the headline (or the info line) and the core. */
function extendUp(draft: Draft, body: Body): void {
  const floor = Math.max(lastInfoAbove(draft, body), draft.titleLine);
  if (body.host === 0 && floor < 0) return;
  const { top, gaps } = reachOf(draft, body);
  // The lead may stand in the box around the column of the others (besideColumn): what is above it there is the text's too.
  const lead = draft.lines[body.first]!;
  const leadHost = !inBodyColumn(draft, body, lead) && isNamedBody(draft, lead.host) ? lead.host : -1;
  let first = body.first;
  let gap = 0;
  for (let i = body.first - 1; i > floor; i--) {
    const line = draft.lines[i]!;
    if (i < top || !(inBodyColumn(draft, body, line) || line.host === leadHost)) {
      // The picture of a digital newspaper stands above its <founder-content>, in the box around it.
      if (line.block.kind !== 'image' || !isInside(draft.page, body.host, line.block.box)) break;
    }
    if (line.mark?.is === 'field') break;
    if (stopsBody(line)) {
      // A list of links that floats between the first paragraph and the others is no end of the column.
      const floats = floor >= 0 && isLinkLine(line) && line.host !== body.host;
      if (line.length > 0 && !floats && ++gap > gaps) break;
    } else if (line.length > 0 || line.block.kind !== 'text') first = i;
  }
  body.first = first;
}

function lastInfoAbove(draft: Draft, body: Body): number {
  for (let i = body.first - 1; i >= 0 && i > body.first - 25; i--) {
    const line = draft.lines[i]!;
    if (line.info && line.mark?.is === 'field') return i;
  }
  return -1;
}

function extendDown(draft: Draft, body: Body): void {
  const { bottom, gaps } = reachOf(draft, body);
  // Text that stands in <body> without a box of its own
  const isBare = draft.lines[body.last]!.block.box === 0 && draft.lines[body.first]!.block.box === 0;
  let gap = 0;
  for (let i = body.last + 1; i <= bottom; i++) {
    const line = draft.lines[i]!;
    if (body.host === 0 ? !isBare || line.block.box !== 0 : !inBodyColumn(draft, body, line)) break;
    if (line.suspect?.where === 'end' || line.mark?.is === 'field') break;
    if (stopsBody(line)) {
      if (++gap > gaps) break;
    } else if (line.length > 0) body.last = i;
  }
}

/** How far the text can reach, and over how many lines that are not its own: further in a box that its system names. */
function reachOf(draft: Draft, body: Body): { top: number; bottom: number; gaps: number } {
  const { template } = draft;
  if (!template || body.host !== template.box || body.column !== null)
    return { top: 0, bottom: draft.lines.length - 1, gaps: 2 };
  return { top: template.first, bottom: template.last, gaps: 6 };
}

/** Hidden text above the button that shows it is the body's, unless the body says it already. */
function revealRest(draft: Draft, body: Body): void {
  for (let at = body.first + 1; at <= body.last; at++) if (isExpander(draft.lines[at]!)) reveal(draft, body, at);
  let below = body.last + 1;
  while (below < draft.lines.length && (draft.lines[below]!.block.hidden || draft.lines[below]!.length === 0)) below++;
  const button = draft.lines[below];
  if (button && isExpander(button)) reveal(draft, body, below);
}

function isExpander(line: Line): boolean {
  return line.length > 0 && line.length <= 14 && line.mark?.is !== 'body' && expander.test(line.key);
}

/** The run of hidden lines that ends right above a button. */
function reveal(draft: Draft, body: Body, button: number): void {
  let first = button;
  while (first > body.first && (draft.lines[first - 1]!.block.hidden || draft.lines[first - 1]!.length === 0)) first--;
  const rest = draft.lines.slice(first, button);
  const spoken = rest.filter((line) => line.length > 0 && line.mark === null);
  if (spoken.length === 0) return;
  const said = new Set(
    draft.lines
      .slice(body.first, body.last + 1)
      .filter((line) => !spoken.includes(line))
      .map((line) => skeleton(line.block.text)),
  );
  if (spoken.some((line) => said.has(skeleton(line.block.text)))) return;
  for (const line of rest) if (line.mark === null) line.mark = { is: 'body', as: kindOf(draft, line, line.index) };
  body.last = Math.max(body.last, spoken.at(-1)!.index);
}

/** Navigation, links, hidden text. */
function stopsBody(line: Line): boolean {
  if (line.mark?.is === 'removed' || line.suspect) return true;
  if (line.block.hidden || (line.aside && line.length > 0)) return true;
  return isLinkLine(line);
}

/** Suspects at either end are taken out, one after the other. */
function trimEnds(draft: Draft, body: Body): void {
  const at = (i: number) => draft.lines[i]!;
  while (body.first < body.last && isTrimmable(at(body.first))) body.first++;
  while (body.last > body.first && isTrimmable(at(body.last))) body.last--;
}

function isTrimmable(line: Line): boolean {
  return line.length === 0
    ? line.block.kind === 'text'
    : line.mark !== null || line.suspect !== null || line.aside || isLinkLine(line);
}

/** What stays inside is the body's unless something speaks against it. */
function markInside(draft: Draft, body: Body): void {
  const headline = draft.titleLine >= 0 ? skeleton(draft.lines[draft.titleLine]!.block.text) : '';
  const shownHidden = draft.lines
    .slice(body.first, body.last + 1)
    .every((line) => line.block.hidden || line.prose <= 0);
  for (let i = body.first; i <= body.last; i++) {
    const line = draft.lines[i]!;
    if (line.mark) continue;
    if (line.block.hidden && !shownHidden) remove(line, 'hidden');
    else if (line.suspect && !isSentence(line)) remove(line, line.suspect.rule);
    else if (line.aside && line.length > 0) remove(line, 'side-box');
    else if (isLinkLine(line)) remove(line, 'links');
    else if (headline !== '' && i < body.first + 6 && skeleton(line.block.text) === headline) remove(line, 'duplicate');
    else line.mark = { is: 'body', as: kindOf(draft, line, i) };
  }
  speakCaptions(draft.lines.slice(body.first, body.last + 1));
}

/**
 * The text of a picture story, of which paragraphs end as captions do: …今年登记216个，比去年多出四成。卖得最快的是自行车和吉他。通讯员
 * 覃雨桐 摄. Where little else is said, they are what the story says.
 */
function speakCaptions(lines: readonly Line[]): void {
  const marked = (as: string) => lines.filter(({ mark }) => mark?.is === 'body' && mark.as === as);
  const reports = marked('caption').filter(({ length, key }) => length >= 80 && (key.match(/。/gu)?.length ?? 0) >= 2);
  const lengthOf = (some: readonly Line[]) => some.reduce((sum, { length }) => sum + length, 0);
  if (lengthOf(marked('paragraph')) > 2 * lengthOf(reports)) return;
  for (const line of reports) line.mark = { is: 'body', as: 'paragraph' };
}

/** A suspect between paragraphs of the column may be a sentence that says the same: 小区居民登录手机APP，就可实时… */
function isSentence(line: Line): boolean {
  return line.length >= 40 && /[。!?;][”"」』]?$/u.test(line.key) && line.suspect?.where !== 'end';
}

function isLinkLine(line: Line): boolean {
  // 广告通知：英国留学生注意了，…: an advertisement set as a sentence
  if (line.linked >= line.length && line.key.startsWith('广告')) return true;
  return line.prose < 0 && line.block.kind === 'text' && line.linked * 2 > line.length;
}

function kindOf(draft: Draft, line: Line, at: number): 'paragraph' | 'heading' | 'caption' {
  if (line.block.kind !== 'text') return 'paragraph';
  if (isCaption(draft, line)) return 'caption';
  return isHeading(draft, line, at) ? 'heading' : 'paragraph';
}

/** In a figcaption or a box with a caption's class, or a line that reads as one: 图为…, 重建社区航拍图. */
function isCaption(draft: Draft, line: Line): boolean {
  const box = draft.page.boxes[line.block.box]!;
  if (line.block.tag === 'figcaption' || isNamed(box.hint, captionHint)) return true;
  if (captionLead.test(line.key) && line.length < 120) return true;
  if (captionMark.test(line.key) && line.length < 80) return true;
  if (captionEnd.test(line.key) && line.length < 140) return true;
  return pictureName.test(line.key);
}

/** A short line without a sentence end between paragraphs, or a real heading. */
function isHeading(draft: Draft, line: Line, at: number): boolean {
  if (/^h[2-6]$/u.test(line.block.tag) && line.length < 60) return true;
  if (line.length > 34 || line.length < 4) return false;
  if (/[。;!?,、:…]$/u.test(line.key) || /[。!?][”"]$/u.test(line.key) || /^[(（\d]*[)）]?$/u.test(line.key))
    return false;
  const next = draft.lines.slice(at + 1, at + 40).find((other) => other.length > 0 && !other.mark);
  const strong = line.block.runs.every((run) => run.strong || run.text.trim() === '');
  if (strong) return true;
  return (
    line.stops <= 1 && next !== undefined && next.prose > 20 && line.block.kind === 'text' && draft.titleLine !== at
  );
}
