/** The line that names the page: 第04版：焦作/山阳区·孟州 in the head of the page, 2024-03-05 第A05版：民生 below a headline. */
import { entryAt } from '../../page/entry-at';
import { pageAlone, pageBesideDay, pageCodeBehindDay, pageLine } from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { candidatesFor, type Draft, isMostlyLink, type Line, offerFrom, takeAs } from '../draft';

/** Links to pages that make a list of all: only a digital paper has one. */
const SEVERAL = 3;
/** Characters of a line that names a page. */
const LONGEST = 60;

interface NamedPage {
  line: Line;
  found: RegExpExecArray;
}

/** Takes the page above line `until`. Gives its line, or where only links name pages the first of their list; -1 for neither. */
export function takePageAbove(draft: Draft, until: number): number {
  const named: NamedPage[] = [];
  const listed: NamedPage[] = [];
  let beside = -1;
  for (const line of draft.lines.slice(0, until)) {
    if (line.length === 0 || line.length > LONGEST || (line.mark && line.mark.is !== 'removed')) continue;
    const found = line.key.includes('版') ? pageLine.exec(line.key) : null;
    if (!found && named.length !== 1 && takePageBesideDay(draft, line)) {
      beside = line.index;
      break;
    }
    if (found && isMostlyLink(line)) listed.push({ line, found });
    if (found && !isMostlyLink(line)) named.push({ line, found });
  }
  // <a href="node_7.htm">第07版：城事</a> alone above the text: the page's own, over its picture
  const own = ownOf(
    draft,
    named.length === 0 && listed.length === 1 && pageAlone.test(entryAt(listed, 0).line.key) ? listed : named,
  );
  if (own) {
    takePageLine(draft, own.line, own.found);
    return own.line.index;
  }
  // 第A01版：头版 第A02版：要闻 …
  return listed.length >= SEVERAL ? entryAt(listed, 0).line.index : beside;
}

/** 第01版：要闻 第02版：时政 第03版：民生 in plain words is a list of all pages: which one is shown, `<title>`, a comment or the line of the day says. */
function ownOf(draft: Draft, named: readonly NamedPage[]): NamedPage | undefined {
  const stated = candidatesFor(draft, 'page').map(({ value }) => value);
  const own = named.length > 1 ? named.find(({ found }) => stated.includes(entryAt(found, 1))) : undefined;
  return own ?? named[0];
}

function takePageLine(draft: Draft, line: Line, found: RegExpExecArray): void {
  offerFrom(draft, line, 'page', entryAt(found, 1), WEIGHT.page.line);
  const start = line.key.indexOf(entryAt(found, 2), found[0].indexOf('版'));
  const name = line.block.text.slice(start, start + entryAt(found, 2).length);
  // 要闻 and not the link to 头版 beside it
  const links = line.block.runs.filter((run) => run.href !== undefined && run.text.trim() !== '');
  // 第A05版：灘聞 2016-03-11 星期五: nor the day behind it
  const days = (line.info?.moments ?? []).map((moment) => moment.start - start);
  const cut = [...links.map((run) => name.indexOf(run.text.trim())), ...days].filter((at) => at > 0);
  offerFrom(draft, line, 'pageName', name.slice(0, Math.min(name.length, ...cut)).trim(), WEIGHT.pageName.line);
  takeAs(line, 'meta', 'edition');
}

/** Below the headline, down to line `until`, stands the article's own page; above it may be a list of all: 第01版：要闻 第02版：… */
export function takeOwnPage(draft: Draft, until: number): void {
  if (draft.titleLine < 0) return;
  for (const line of draft.lines.slice(draft.titleLine + 1, until)) takePageBesideDay(draft, line, 'belowHeadline');
}

/** The page beside the day: the line itself is left to whoever reads its date. */
function takePageBesideDay(draft: Draft, line: Line, where: 'line' | 'belowHeadline' = 'line'): boolean {
  if (line.info === null || line.info.moments.length === 0) return false;
  const found = line.key.includes('版') ? pageBesideDay.exec(line.key) : pageCodeBehindDay.exec(line.key);
  if (!found || isMostlyLink(line)) return false;
  offerFrom(draft, line, 'page', entryAt(found, 1), WEIGHT.page[where]);
  if (found[2]) offerFrom(draft, line, 'pageName', found[2], WEIGHT.pageName[where]);
  return true;
}
