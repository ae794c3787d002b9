/** Reads the credits of running text, from its dateline to its signature: extract/credits/ says how. */
import { itemCredit } from '../../rules/credit-lines';
import { takeOpeningNames, takeSignature, takeTitleName } from '../credits/take-bare-names';
import { takeDateline } from '../credits/take-dateline';
import { takeLetter } from '../credits/take-letter';
import { takePhotographer, takePhotographersWithin } from '../credits/take-photographer';
import { takeTrailing } from '../credits/take-trailing';
import { type Draft, isTakenBy, type Line } from '../draft';
import { opensReport } from '../text/dateline';
import { splitNames } from '../text/names';

/** Lines at either end of a text in which it says who wrote it. */
const OPENING = 3;
const ENDING = 4;
/** Items with their writers' names that make a roundup of a text. */
const ROUNDUP = 3;

export function readCredits(draft: Draft): void {
  for (let story = 0; story < Math.max(1, draft.stories); story++) readStory(draft, linesOf(draft, story));
  takeTitleName(draft);
}

function readStory(draft: Draft, lines: readonly Line[]): void {
  const prose = lines.filter((line) => !isCaption(line));
  // 本报讯（记者 张三）… also further down: three items under one headline
  for (const [at, line] of prose.entries()) if (at < OPENING || opensReport(line.key)) takeDateline(draft, line);
  const items = prose.filter(endsItem);
  if (items.length >= ROUNDUP) for (const line of items) takeTrailing(draft, line, true);
  for (const line of prose.slice(-ENDING)) takeTrailing(draft, line, line === prose.at(-1));
  for (const line of shortLinesBelow(draft, prose.at(-1))) takeTrailing(draft, line, false);
  for (const line of lines)
    if (isCaption(line)) takePhotographer(draft, line);
    else takePhotographersWithin(draft, line);
  if (draft.stories === 0) for (const line of captionsAbove(draft)) takePhotographer(draft, line);
  takeOpeningNames(draft, prose);
  takeSignature(draft, prose);
  takeLetter(draft, prose);
}

/** ▲城关镇 …送去大米、食用油。（雷光明）: an item of a roundup, with who wrote it */
function endsItem({ key }: Line): boolean {
  const credit = itemCredit.exec(key)?.[1];
  return credit !== undefined && splitNames(credit).length > 0;
}

/** The lines of a story's text, of the whole page's where it has no stories. */
function linesOf({ lines, stories }: Draft, story: number): Line[] {
  return lines.filter((line) => line.mark?.is === 'body' && line.length > 0 && (stories === 0 || line.story === story));
}

function isCaption({ mark }: Line): boolean {
  return mark?.is === 'body' && mark.as === 'caption';
}

/** Lines below the text among which credits stand, and their characters, which are fewer. */
const BELOW = { lines: 13, length: 40 };

/** Short lines right below the text that no phrase rule took: a credit in a link, a paper's name in brackets. */
function shortLinesBelow(draft: Draft, last: Line | undefined): Line[] {
  if (!last) return [];
  return draft.lines
    .slice(last.index + 1, last.index + 1 + BELOW.lines)
    .filter((line) => line.length > 0 && line.length < BELOW.length && (!line.mark || isTakenBy(line, 'links')));
}

/** Captions between the headline and the text that no box of the text holds: 三亚居人气榜前三。 本报记者 陈元才 摄 */
function captionsAbove({ lines, titleLine, body }: Draft): Line[] {
  if (titleLine < 0 || !body) return [];
  return lines.slice(titleLine + 1, body.first).filter(({ length, mark }) => mark === null && length > 0);
}
