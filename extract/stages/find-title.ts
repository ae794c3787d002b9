/** Finds the headline: agreement between `<title>`, headings, metas and the place just above the info line and the body. */
import { WEIGHT } from '../../rules/weights/fields';
import { AGREEMENT, ENOUGH, LINKED } from '../../rules/weights/headline';
import { type Draft, isMostlyLink, type Line, offer, offerFrom, takeAs } from '../draft';
import { isNamedAbove } from '../named-above';
import { skeleton, trimBrackets } from '../text/width';
import { agreement } from '../title/agreement';
import { boldRow } from '../title/bold-row';
import { isCandidate, isWorded, opensPath } from '../title/is-candidate';
import { linesBetween, scoreLine } from '../title/score-line';
import { type Stated, statedHeadlines } from '../title/stated-headlines';
import { wholeHeadline } from '../title/whole-headline';

export function findTitle(draft: Draft): void {
  if (draft.stories > 0) return; // they have theirs
  const stated = statedHeadlines(draft);
  const enough = enoughFor(draft, stated);
  const found = bestLine(draft, stated, enough) ?? bestUnstated(draft, stated, enough);
  const best = found && !isSection(draft, found, stated) ? boldRow(draft, found) : null;
  if (best) {
    draft.titleLine = best.index;
    takeAs(best, 'title', 'headline');
    offerFrom(draft, best, 'title', wholeHeadline(draft, best, stated.tag), WEIGHT.title.line);
  }
  // 青河新闻网 and nothing else is no headline.
  if (stated.inTag.length >= 4 && stated.tag !== '')
    offer(draft, 'title', { value: stated.inTag, from: 'title', line: -1, weight: WEIGHT.title.titleTag });
}

/** Characters below which the headline in `<title>` says little. */
const LITTLE = 7;

function enoughFor({ page }: Draft, { tag, inTag, known }: Stated): number {
  // A text without `<title>` and boxes has only the headline's place to go by.
  const isBare = page.title === '' && page.boxes.length <= 1;
  if (isBare || (tag === '' && known.length === 0)) return ENOUGH.placed;
  return tag === '' || inTag.length < LITTLE ? ENOUGH.hinted : ENOUGH.stated;
}

/** 南竿日報 新聞內容 · ::苗江广播电视网::: what no line of the page repeats is no headline, but the name of the site or of the kind. */
function bestUnstated(draft: Draft, stated: Stated, enough: number): Line | null {
  if (stated.tag === '') return null;
  return bestLine(draft, { ...stated, tag: '' }, enough > ENOUGH.hinted ? ENOUGH.hinted : ENOUGH.placed);
}

/** <h1>乡镇动态</h1> above or below 首页 / 政务资讯 / 乡镇动态: the section, where `<title>` alone has the headline */
function isSection(draft: Draft, best: Line, { tag, inTag }: Stated): boolean {
  if (inTag.length < LITTLE || tag === '' || tag.includes(skeleton(best.block.text))) return false;
  return isNamedAbove(draft, draft.body?.first ?? draft.lines.length, trimBrackets(best.key), 'last-step');
}

/** The line that reads most like the headline; null where none reaches `enough`. */
function bestLine(draft: Draft, stated: Stated, enough: number): Line | null {
  const between = linesBetween(draft);
  const headlineInTag = skeleton(stated.inTag);
  const linked = stated.tag === '' ? linkedHeadlines(draft) : NONE;
  let best: Line | null = null;
  let bestScore = enough - 1;
  for (const line of draft.lines) {
    const own = scoreLine(draft, line, between, bestScore - AGREEMENT.whole);
    if (own === null || !isCandidate(line)) continue;
    const bones = skeleton(line.block.text);
    const score = own + agreement(bones, stated, headlineInTag) + (linked.has(bones) ? LINKED : 0);
    if (isWorded(bones) && score > bestScore && !opensPath(line)) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}

/** Shorter links are steps of menus. */
const SHORTEST_LINKED = 8;
const NONE: ReadonlySet<string> = new Set();

function linkedHeadlines({ lines }: Draft): ReadonlySet<string> {
  return new Set(
    lines
      .filter((line) => isMostlyLink(line) && line.length >= SHORTEST_LINKED)
      .map(({ block }) => skeleton(block.text)),
  );
}
