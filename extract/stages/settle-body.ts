/** From the core of the body to its exact ends: the column's first and last short lines come in, credits and promotions stay out. */
import { entryAt } from '../../page/entry-at';
import { endsSentence, listName } from '../../rules/body-lines';
import { acquitBelow, acquitCounting } from '../body/acquit-suspects';
import { extendDown, extendUp } from '../body/extend-ends';
import { kindOf, takeStoryFromCaptions } from '../body/kind-of-line';
import { revealRest } from '../body/reveal-rest';
import { isLinkLine } from '../body/stops-body';
import { type Body, type Draft, headlineOf, type Line, type RemovalRule, remove } from '../draft';
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

/** Characters of a headline that a text's last line may repeat; a shorter one may be its last word. */
const REPEATED_HEADLINE = 6;

/** Suspects at either end are taken out, one after the other. */
function trimEnds(draft: Draft, body: Body): void {
  const { lines, titleLine } = draft;
  const headline = titleLine < body.first ? skeleton(headlineOf(draft)) : '';
  const repeatsHeadline = ({ block }: Line) =>
    headline.length >= REPEATED_HEADLINE && skeleton(block.text) === headline;
  while (body.first < body.last && isTrimmable(entryAt(lines, body.first))) body.first++;
  while (
    body.last > body.first &&
    (isTrimmable(entryAt(lines, body.last)) ||
      repeatsHeadline(entryAt(lines, body.last)) ||
      namesLinks(lines, body.last) ||
      headsOther(lines, body.last))
  )
    body.last--;
}

/** Links below a name that make a list of it. */
const LIST = 3;

/** 新闻链接 as the last line, and nothing but links below it */
function namesLinks(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + LIST);
  return listName.test(entryAt(lines, at).key) && below.length === LIST && below.every(isLinkLine);
}

/** <h3>訂閱電子報</h3> over a form, <h2>更多華埠新聞</h2> over a list: a heading behind paragraphs has its text below it */
function headsOther(lines: readonly Line[], at: number): boolean {
  const { block, length, key } = entryAt(lines, at);
  const above = lines.slice(0, at).findLast((line) => line.length > 0);
  if (above === undefined || !isHeading(block.tag) || isHeading(above.block.tag)) return false;
  // 责(zé)编:陈思帆, a credit that is damaged beyond its label, in a page of our own export: a label with its value heads nothing
  if (/:\S/u.test(key)) return false;
  return length <= LONGEST_HEADING && !endsSentence.test(key);
}

const isHeading = (tag: string) => /^h[1-6]$/u.test(tag);

/** Characters of a heading over something else; a longer one may be a paragraph that is set as a heading. */
const LONGEST_HEADING = 16;

function isTrimmable(line: Line): boolean {
  if (line.length === 0) return line.block.kind === 'text';
  return line.mark !== null || line.suspect !== null || line.aside || isLinkLine(line);
}

/** What stays inside is the body's unless something speaks against it. */
function markInside(draft: Draft, body: Body): void {
  const inside = draft.lines.slice(body.first, body.last + 1);
  const against = judge(draft, body, inside);
  for (const line of inside) {
    if (line.mark) continue;
    const rule = against(line);
    if (rule !== null) remove(line, rule);
    else line.mark = { is: 'body', as: kindOf(draft, line) };
  }
  takeStoryFromCaptions(inside);
}

/** Lines at the head of a text that may repeat its headline. */
const HEAD = 6;

/** Says of each line inside the body which rule speaks against it; null for the text's own. */
function judge(draft: Draft, { first }: Body, inside: readonly Line[]): (line: Line) => RemovalRule | null {
  const headline = skeleton(headlineOf(draft));
  // WeChat hides its whole text until a script has run.
  const isAllHidden = inside.every((line) => line.block.hidden || line.prose <= 0);
  return (line) => {
    if (line.block.hidden && !isAllHidden) return 'hidden';
    if (line.suspect && !isSentence(line)) return line.suspect.rule;
    if (line.aside && line.length > 0) return 'side-box';
    if (isLinkLine(line)) return 'links';
    return headline !== '' && line.index < first + HEAD && skeleton(line.block.text) === headline ? 'duplicate' : null;
  };
}

/** Characters of a suspect that is a sentence of the text, at least. */
const SENTENCE = 40;

/** A suspect between paragraphs of the column may be a sentence that says the same: 小区居民登录手机APP，就可实时… */
function isSentence({ length, key, suspect }: Line): boolean {
  return length >= SENTENCE && endsSentence.test(key) && suspect?.where !== 'end';
}
