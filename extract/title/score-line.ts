/** What a line's make, words and place say for its being the headline. */
import { entryAt } from '../../page/entry-at';
import { rowOfHead, sideHint, titleHint } from '../../rules/box-hints';
import { captionEnd } from '../../rules/captions';
import { officeAlone } from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { inRoundBrackets, longDash, seriesLabel } from '../../rules/title-tag';
import { MOST_OF_SET, SET, STANDS, WORDS } from '../../rules/weights/headline';
import { boxAt } from '../boxes';
import { type Draft, isMostlyLink, isStrong, type Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { isSecondRow } from './second-row';

/**
 * What is looked at in the order of what it costs; null as soon as the line cannot get above `least` any more.
 * `between`: for each line down to the body's first, how many with text stand between the two (linesBetween).
 */
export function scoreLine(draft: Draft, line: Line, between: readonly number[], least: number): number | null {
  const near = nearness(draft, line, between);
  if (near + MOST_OF_SET <= least) return null;
  const set = near + scoreSetting(draft, line);
  if (set <= least) return null; // words only speak against it
  const score = set + scoreWords(line);
  return score <= least ? null : score;
}

/** Longer, and with more than two stops, a line reads as text. */
const EXCERPT = 50;

/** How the line is set, and what its template calls it. */
function scoreSetting(draft: Draft, line: Line): number {
  const { block, column, index } = line;
  const { hint } = line.box;
  const inner = block.runs[0]?.hint;
  const names = inner === undefined ? hint : `${hint} ${inner}`;
  let score = SET.tag[block.tag] ?? 0;
  if (isStrong(line)) score += SET.bold;
  if (isNamed(names, titleHint)) score += SET.titleBox;
  if (isSecondRow(draft, line)) score += SET.secondRow;
  if (isNamed(names, sideHint) && !isRowOfHead(draft, line))
    score += hasInfo(draft, index + 1, index + 3) ? SET.sideBoxAboveInfo : SET.sideBox;
  const isAmongText = block.tag === 'p' && draft.body && draft.body.box > 0 && column === draft.body.box;
  if (isAmongText && !isAboveDay(draft, line)) score += SET.paragraph;
  return score;
}

function scoreWords(line: Line): number {
  let score = 0;
  if (mediaName.test(line.key) || officeAlone.test(line.key)) score += WORDS.medium;
  if (seriesLabel.test(line.key)) score += WORDS.series;
  if (isMostlyLink(line)) score += WORDS.link;
  if (line.key.endsWith('。') || line.key.endsWith(';')) score += WORDS.sentence;
  if (line.key.endsWith(':')) score += WORDS.salutation;
  if (line.suspect) score += WORDS.suspect;
  if (inRoundBrackets.test(line.key)) score += WORDS.inBrackets;
  if (captionEnd.test(line.key)) score += WORDS.caption;
  // An excerpt: 天寒地凍，流感疫情逐漸升溫；頻頻傳來流感導致死亡的消息，更令人驚悚。春節假期即將來臨，在熙來攘往的交通運輸裡……
  if (line.length > EXCERPT && line.stops > 2) score += WORDS.excerpt;
  return score;
}

/** Lines between headline and body from which on more make no difference. */
const FAR = 22;

export function linesBetween({ lines, body }: Draft): number[] {
  const first = body?.first ?? -1;
  const between = new Array<number>(first + 1).fill(0);
  let count = 0;
  for (let i = first; i >= 0; i--) {
    between[i] = Math.min(count, FAR);
    if (i < first && entryAt(lines, i).length > 0 && entryAt(lines, i).mark?.is !== 'removed') count++;
  }
  return between;
}

/** The headline stands above the body, with at most an info line, a subtitle and a share bar between. */
function nearness(draft: Draft, { index }: Line, between: readonly number[]): number {
  if (between.length === 0) return 0;
  if (index >= between.length) return STANDS.inText;
  const infoBelow = hasInfo(draft, index + 1, index + 4) ? STANDS.aboveInfo : 0;
  const infoAbove = hasInfo(draft, index - 3, index) ? STANDS.belowInfo : 0;
  const dashBelow = longDash.test(draft.lines[index + 1]?.block.text ?? '') ? STANDS.aboveDash : 0;
  const above = STANDS.aboveText - entryAt(between, index) * STANDS.perLineBetween;
  return Math.max(STANDS.farAboveText, above) + infoBelow + infoAbove + dashBelow;
}

/** <div class="head"> in one box with the text: not the head of the page */
function isRowOfHead({ page, body }: Draft, { box }: Line): boolean {
  return body !== null && box.parent > 0 && isNamed(box.hint, rowOfHead) && boxAt(page, body.box).parent === box.parent;
}

/**
 * <p>三百亩“空心地”长出新棉桃</p><p>《青山通讯》 2008年3月1日</p>: above its day, a paragraph in the text's own box is no text. Not the excerpt
 * of a list, 九旬老人捐出藏书，市民……[详细]
 */
function isAboveDay({ lines, body }: Draft, { index, length, key, stops }: Line): boolean {
  if (length > EXCERPT || stops > 2 || /…|\]$/u.test(key)) return false;
  const below = lines.slice(index + 1, Math.min(index + 3, body?.first ?? 0));
  return below.some(({ info }) => info !== null && info.moments.length > 0);
}

function hasInfo({ lines }: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lines[i]?.info) return true;
  return false;
}
