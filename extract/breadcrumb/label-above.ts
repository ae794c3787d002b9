/** The section without a path: a label in a line of its own right above the headline, ■ 鄉鎮采風 · 本地新聞 · 香港新聞 - [2010-11-30]. */
import { crumbSite, labelEnd, labelStroke, markBeforeCrumb, sectionLabel } from '../../rules/breadcrumb';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, isMostlyLink, isSeen, type Line, offerFrom, takeAs } from '../draft';
import { pathValue } from '../field-values';
import { isNamedAbove } from '../named-above';
import { keyOf } from '../text/script';
import { behindHeadline } from '../text/title-tag';
import { namesSite } from './names-site';

/** Characters of a label, and steps that it names at most. */
const LONGEST = { label: 24, step: 8 };
const MOST_STEPS = 3;

export function readLabelAbove(draft: Draft): void {
  const line = lineAbove(draft, draft.titleLine);
  if (!line || !mayLabel(line)) return;
  const text = line.block.text.slice(0, line.info?.moments[0]?.start).trim();
  const isMarked = markBeforeCrumb.test(text);
  const steps = text.replace(markBeforeCrumb, '').replace(labelEnd, '').split(labelStroke);
  if (steps.length > MOST_STEPS || steps.some((step) => step.length < 2 || step.length > LONGEST.step)) return;
  const isSite = (step: string) => isSiteWord(draft, step) || namesSite(draft, step);
  if (steps.some(isSite) || isChosenItem(draft, line)) return;
  // 本地新聞, of which the page has a link above too: a section of the site
  const isKnown = (step: string) =>
    sectionLabel.test(keyOf(step, draft.traditional)) || isNamedAbove(draft, line.index, step, 'link');
  if (!(isMarked && line.info === null && steps.length === 1) && !steps.every(isKnown)) return;
  offerFrom(draft, line, 'section', pathValue(steps), WEIGHT.section.labelAbove);
  if (line.info === null) takeAs(line, 'breadcrumb', 'breadcrumb'); // its day is still to be read
}

/** <a>港聞</a><a>社區專題</a> right above the headline, each in the menu above or in `<title>`: a path without home and without strokes */
export function readLinksAbove(draft: Draft): void {
  const line = lineAbove(draft, draft.titleLine);
  if (!line || line.mark !== null || line.suspect || line.linked < line.length) return;
  const steps = line.block.runs.flatMap(({ href, text }) =>
    href === undefined || text.trim() === '' ? [] : [text.trim()],
  );
  if (steps.length < 2 || steps.length > MOST_STEPS) return;
  if (steps.some((step) => step.length < 2 || step.length > LONGEST.step || isSiteWord(draft, step))) return;
  const inTitle = behindHeadline(draft.page.title);
  if (!steps.every((step) => inTitle.includes(step) || isNamedAbove(draft, line.index, step, 'menu-link'))) return;
  offerFrom(draft, line, 'section', pathValue(steps), WEIGHT.section.labelAbove);
  takeAs(line, 'breadcrumb', 'breadcrumb');
}

/** 青山新闻网: told by the word alone, as `<title>` may end with a section behind the site */
function isSiteWord({ traditional }: Draft, step: string): boolean {
  return crumbSite.test(keyOf(step, traditional));
}

function lineAbove({ lines }: Draft, index: number): Line | undefined {
  return lines.slice(0, Math.max(0, index)).findLast((line) => isSeen(line));
}

/** Words and no link, with a day behind them at most. */
function mayLabel({ length, linked, mark, suspect, info }: Line): boolean {
  if (length > LONGEST.label || linked > 0 || mark !== null || suspect) return false;
  return (
    info === null || (info.fields.length === 0 && info.moments.length === 1 && info.moments[0]?.precision === 'day')
  );
}

/** The item of a menu that is not linked, as the reader is there: 首页 要闻 [民生] */
function isChosenItem(draft: Draft, line: Line): boolean {
  const above = lineAbove(draft, line.index);
  return above !== undefined && isMostlyLink(above) && above.column === line.column;
}
