/** Reads what stands around the headline besides the info line: 引题, 副题, 摘要. */
import { entryAt } from '../../page/entry-at';
import { founderDeck, founderHeadline, kickerHint, subtitleHint, titleHint } from '../../rules/box-hints';
import { crumbSite } from '../../rules/breadcrumb';
import { scriptMark, summaryLead } from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { longDash, seriesLabel } from '../../rules/title-tag';
import { WEIGHT } from '../../rules/weights/fields';
import type { FieldRole } from '../article';
import { ownHint } from '../body/own-hint';
import { boxAt } from '../boxes';
import { type Body, type Draft, headlineOf, isSeen, isStrong, type Line, offerFrom, takeAs } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { skeleton } from '../text/width';
import { rowsOf } from '../title/bold-row';
import { isRowAbove, isSecondRow } from '../title/second-row';

/** Characters of what stands around the headline. */
const LONGEST = { kicker: 40, subtitle: 70 };
/** Of a line alone above the headline, of a heading beside it, of a deck, of a lower heading, of a summary with its label, of a lead that the first paragraph repeats. */
const SHORTEST = { alone: 5, heading: 3, deck: 4, lower: 5, labelled: 12, lead: 14 };
/** Lines above and below the headline that are looked at. */
const BESIDE = 4;
/** Lines of the text among which a summary may stand. */
const OPENING = 4;

export function readHead(draft: Draft): void {
  readSummary(draft);
  if (draft.titleLine < 0) return;
  const below = neighbour(draft, draft.titleLine, 1);
  if (below && isSubtitle(draft, below)) take(draft, below, 'subtitle');
  const above = neighbour(draft, draft.titleLine, -1);
  if (above && isKicker(draft, above)) take(draft, above, 'kicker');
}

function isKicker(draft: Draft, line: Line): boolean {
  if (line.length > LONGEST.kicker) return false;
  if (skeleton(headlineOf(draft)).includes(skeleton(line.block.text))) return false; // the headline twice
  return (
    hintOf(draft, line, kickerHint) ||
    inHeadlineGroup(draft, line) ||
    isFounderDeck(draft, line) ||
    isRowBesideBold(draft, line) ||
    isRowAbove(draft, line) ||
    seriesLabel.test(line.key) ||
    isBetweenPathAndHeadline(draft, line)
  );
}

/** What stands above a kicker: the path, or the line of a paper with its day and page */
const ABOVE_KICKER: ReadonlySet<FieldRole> = new Set(['breadcrumb', 'meta']);

/** 哈尼梯田春来早 in plain type, alone between the path and the headline, in the headline's own box; not 社会新闻, the site's name, a banner */
function isBetweenPathAndHeadline(draft: Draft, line: Line): boolean {
  const { lines, titleLine, traditional } = draft;
  if (line.length < SHORTEST.alone || line.linked > 0 || line.info || line.suspect || line.aside) return false;
  const headline = entryAt(lines, titleLine);
  const isBesideIt = line.box.parent === headline.box.parent || line.block.box === headline.box.parent;
  if (line.box !== headline.box && !isBesideIt) return false;
  const above = lines.slice(0, line.index).findLast(isSeen);
  if (above?.mark?.is !== 'field' || !ABOVE_KICKER.has(above.mark.role)) return false;
  return !crumbSite.test(keyOf(line.block.text, traditional)) && !mediaName.test(line.key) && line.stops < 2;
}

/** A heading of its own beside the headline, in <hgroup> or in a box that is named for the headline. */
function inHeadlineGroup(draft: Draft, line: Line): boolean {
  if (!/^h[1-6]$/u.test(line.block.tag) || line.linked > 0 || line.length < SHORTEST.heading) return false;
  const { parent } = line.box;
  if (parent <= 0 || parent !== entryAt(draft.lines, draft.titleLine).box.parent) return false;
  const group = boxAt(draft.page, parent);
  return group.tag === 'hgroup' || isNamed(group.hint, titleHint);
}

function take(draft: Draft, line: Line, role: 'subtitle' | 'kicker'): void {
  offerFrom(draft, line, role, line.block.text, WEIGHT[role].besideHeadline);
  takeAs(line, role, 'headline-group');
}

/** The next line with text, passing over what phrase rules took. */
function neighbour(draft: Draft, from: number, step: 1 | -1): Line | null {
  for (let i = from + step, n = 0; i >= 0 && i < draft.lines.length && n < BESIDE; i += step, n++) {
    const line = entryAt(draft.lines, i);
    if (line.length > 0 && line.mark?.is !== 'removed') return line.mark ? null : line;
  }
  return null;
}

/** `——山阳区“四城联创”集中攻坚工作侧记`, or a line that its template names 副标题. */
function isSubtitle(draft: Draft, line: Line): boolean {
  if (line.length > LONGEST.subtitle || line.info) return false;
  return (
    longDash.test(line.block.text) ||
    hintOf(draft, line, subtitleHint) ||
    inHeadlineGroup(draft, line) ||
    isFounderDeck(draft, line) ||
    isRowBesideBold(draft, line) ||
    isLowerRow(draft, line) ||
    isLowerHeading(draft, line)
  );
}

/** <td class="font02"> beside the headline's <td class="font01"> */
function isFounderDeck(draft: Draft, line: Line): boolean {
  if (line.linked > 0 || line.length < SHORTEST.deck) return false;
  return hintOf(draft, line, founderDeck) && hintOf(draft, entryAt(draft.lines, draft.titleLine), founderHeadline);
}

/** <h1><small>引题</small><br><b>主题</b><br><small>副题</small></h1>: a row of the heading in which the headline alone is bold */
function isRowBesideBold(draft: Draft, line: Line): boolean {
  const headline = entryAt(draft.lines, draft.titleLine);
  return line.block.box === headline.block.box && isStrong(headline) && rowsOf(draft, headline).includes(line);
}

/** <div class="t1">天气周报</div><div class="t2">（2023年第47期）</div>: the second row of a headline, above the text */
function isLowerRow(draft: Draft, line: Line): boolean {
  if (line.linked > 0 || line.suspect || line.length < SHORTEST.deck) return false;
  return isSecondRow(draft, line) && line.index < (draft.body?.first ?? 0);
}

/** <h1>贺兰山下的移民村</h1><h2>一年借出图书一万两千册</h2><div>2023-08-04 07:20</div>: a heading between the headline and its day */
function isLowerHeading(draft: Draft, line: Line): boolean {
  const headline = entryAt(draft.lines, draft.titleLine);
  if (!/^h[2-6]$/u.test(line.block.tag) || !/^h[1-5]$/u.test(headline.block.tag)) return false;
  if (line.block.tag <= headline.block.tag || line.linked > 0 || line.length < SHORTEST.lower) return false;
  const next = draft.lines.slice(line.index + 1).find(({ length }) => length > 0);
  return next?.info != null && next.info.moments.length > 0 && line.index < (draft.body?.first ?? 0);
}

function hintOf(draft: Draft, line: Line, pattern: RegExp): boolean {
  return isNamed(line.box.hint, pattern) || isNamed(ownHint(draft, line), pattern);
}

function readSummary(draft: Draft): void {
  const { body } = draft;
  if (!body) return;
  for (let i = Math.max(0, draft.titleLine); i <= Math.min(body.first + OPENING, body.last - 1); i++) {
    const line = entryAt(draft.lines, i);
    const label = summaryLead.exec(line.key);
    if (!label || line.mark || line.length < SHORTEST.labelled || (label[0].includes('导语') && isScript(draft, body)))
      continue;
    offerFrom(draft, line, 'summary', line.block.text.slice(label[0].length), WEIGHT.summary.labelled);
    takeAs(line, 'summary', 'summary');
  }
  readRepeatedLead(draft, body.first);
}

/** 【导语】…【正文】…【同期声】…: the lead of a station's script is spoken with the rest. */
function isScript({ lines }: Draft, { first, last }: Body): boolean {
  return lines.slice(first, last + 1).some(({ key }) => scriptMark.test(key));
}

/** <div class="intro"> with the words that the first paragraph opens with: set apart by the page, it is a summary. */
function readRepeatedLead(draft: Draft, bodyFirst: number): void {
  for (let i = Math.max(0, draft.titleLine + 1); i <= bodyFirst; i++) {
    const line = entryAt(draft.lines, i);
    if (line.mark || line.suspect || line.length < SHORTEST.lead || line.block.hidden) continue;
    const next = draft.lines.slice(i + 1).find((other) => other.length > 0 && !other.mark);
    const bones = skeleton(line.block.text);
    if (!next || next.block.hidden || next.column === line.column || !skeleton(next.block.text).startsWith(bones))
      return;
    offerFrom(draft, line, 'summary', line.block.text, WEIGHT.summary.repeatedLead);
    takeAs(line, 'summary', 'repeated-lead');
    return;
  }
}
