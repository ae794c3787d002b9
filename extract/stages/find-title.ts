/** Finds the headline: agreement between `<title>`, headings, metas and the place just above the info line and the body. */
import { sideHint, titleHint } from '../../rules/box-hints';
import { crumbLead, crumbSite, crumbStep } from '../../rules/breadcrumb';
import { threadKind } from '../../rules/forum';
import type { LabelKind } from '../../rules/labels/labels';
import { mediaName } from '../../rules/names/media';
import { subtitleDash } from '../../rules/title-tag';
import { candidatesFor, type Draft, type Line, offer, takeAs } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';

const HEADING_SCORE: Readonly<Record<string, number>> = { h1: 26, h2: 18, h3: 12, h4: 6, h5: 4, strong: 3 };
const LONGEST = 90;

export function findTitle(draft: Draft): void {
  if (draft.stories > 0) return; // they have theirs
  const known = knownHeadlines(draft);
  // A `<title>` that only names the site says nothing of the headline.
  const ownTitle = headlineOfTitleTag(draft.page.title);
  const pageTitle =
    crumbSite.test(keyOf(ownTitle, draft.traditional).replace(/\s/gu, '')) || namesTheSite(draft, ownTitle)
      ? ''
      : skeleton(draft.page.title);
  // A text without `<title>` and boxes has only the headline's place to go by.
  const structured = draft.page.title !== '' || draft.page.boxes.length > 1;
  const enough = !structured
    ? 14
    : pageTitle === '' && known.length === 0
      ? 14
      : pageTitle === '' || ownTitle.length < 7
        ? 26
        : 40;
  // 南竿日報 新聞內容 · ::苗江广播电视网::: what no line of the page repeats is no headline, but the name of the site or of the kind.
  const best =
    bestLine(draft, pageTitle, known, enough) ??
    (pageTitle === '' ? null : bestLine(draft, '', known, enough > 26 ? 26 : 14));
  if (best) {
    draft.titleLine = best.index;
    takeAs(best, 'title', 'headline');
    offer(draft, 'title', {
      value: headlineAt(draft, best, pageTitle),
      from: `block ${best.block.at}`,
      line: best.index,
      weight: 80,
    });
  }
  const fromTag = headlineOfTitleTag(draft.page.title);
  if (fromTag.length >= 4) offer(draft, 'title', { value: fromTag, from: 'title', line: -1, weight: 20 });
}

/** The line that reads most like the headline; null where none reaches `enough`. */
function bestLine(draft: Draft, pageTitle: string, known: readonly string[], enough: number): Line | null {
  const between = linesBetween(draft, draft.body?.first ?? -1);
  const ownBones = pageTitle === '' ? '' : skeleton(headlineOfTitleTag(draft.page.title));
  let best: Line | null = null;
  let bestScore = enough - 1;
  for (const line of draft.lines) {
    if (!isCandidate(line)) continue;
    const place = scorePlace(draft, line, between);
    if (place + MOST_AGREEMENT <= bestScore) continue;
    const bones = skeleton(line.block.text);
    const score = place + agreement(bones, pageTitle, ownBones, known);
    if (isWorded(bones) && score > bestScore && !opensPath(line)) {
      best = line;
      bestScore = score;
    }
  }
  return best;
}

/** 云上青河 as the whole `<title>`: the name that info lines and bars of the page repeat is its application's. */
function namesTheSite(draft: Draft, title: string): boolean {
  if (title !== draft.page.title.trim() || title.length < 2 || title.length > 10) return false;
  const repeats = draft.lines.filter(
    (line) =>
      line.length >= title.length + 4 &&
      (line.info !== null || line.suspect !== null || line.mark?.is === 'removed') &&
      line.block.text.includes(title),
  );
  return repeats.length >= 2;
}

function isCandidate(line: Line): boolean {
  return (
    !subtitleDash.test(line.block.text) &&
    line.block.kind === 'text' &&
    line.length >= 2 &&
    line.length <= LONGEST &&
    (line.mark === null || line.mark.is === 'body') &&
    !line.block.hidden &&
    !isDatedLine(line) &&
    line.block.tag !== 'button'
  );
}

/** Says something besides numbers: 22 59 above an info line are counters. */
function isWorded(bones: string): boolean {
  return bones.length >= 2 && /\D/u.test(bones);
}

/** 您现在的位置：首页 > 新闻 · > 部门动态 > in a cell of its own */
function opensPath(line: Line): boolean {
  return crumbLead.test(line.key) || crumbStep.test(line.key) || /^首\s?页\s?[->»›|/]/u.test(line.key);
}

/** An info line with a date is no headline; 记者 in a headline makes no info line of it. */
function isDatedLine(line: Line): boolean {
  if (line.info === null) return false;
  const { moments, fields } = line.info;
  return moments.length > 0 || fields.length > 1 || fields.some((field) => field.start === 0 && !NAMED.has(field.kind));
}

/** Labels that a headline can open with: 记者走基层… */
const NAMED: ReadonlySet<LabelKind> = new Set(['reporter', 'correspondent', 'photographer']);

/** Headlines that metas and the comment of the CMS state. */
function knownHeadlines(draft: Draft): string[] {
  return candidatesFor(draft, 'title')
    .filter((candidate) => candidate.line < 0)
    .map((candidate) => skeleton(candidate.value))
    .filter((value) => value.length >= 2);
}

/** What a line's place, name and kind say for its being the headline. */
function scorePlace(draft: Draft, line: Line, between: readonly number[]): number {
  const { hint } = draft.page.boxes[line.block.box]!;
  const inner = line.block.runs[0]?.hint;
  const names = inner === undefined ? hint : `${hint} ${inner}`;
  let score = HEADING_SCORE[line.block.tag] ?? 0;
  // 引题 and 副题 in plain type, the headline between them in bold
  if (line.block.runs.length > 0 && line.block.runs.every((run) => run.strong)) score += 4;
  if (isNamed(names, titleHint)) score += 14;
  const isHead = hasInfo(draft, line.index + 1, line.index + 3);
  if (isNamed(names, sideHint)) score -= isHead ? 6 : 20;
  // 青山日报 between the headline and its date
  if (mediaName.test(line.key)) score -= 15;
  if (line.linked * 2 > line.length) score -= 22;
  if (line.key.endsWith('。') || line.key.endsWith(';')) score -= 15;
  // 各村（社区），各有关单位，广大居民朋友： opens a notice
  if (line.key.endsWith(':')) score -= 25;
  // The headline repeated as the first words of the text is the text's: a paragraph among paragraphs.
  if (line.block.tag === 'p' && draft.body && line.host === draft.body.host && draft.body.host > 0) score -= 30;
  if (line.suspect) score -= 20;
  score += nearness(draft, line, between);
  return score;
}

/** What agreement gives at most. */
const MOST_AGREEMENT = 60;

/** A line that `<title>` or a meta repeats is the headline or a section; longer agreement is stronger. */
function agreement(bones: string, pageTitle: string, ownBones: string, known: readonly string[]): number {
  let best = 0;
  if (pageTitle !== '' && bones.length >= 4) {
    if (pageTitle === bones || ownBones === bones) best = 60;
    else if (pageTitle.startsWith(bones)) best = 40 + Math.min(20, bones.length);
    else if (pageTitle.includes(bones)) best = bones.length >= 8 ? 40 : 12;
    else if (bones.startsWith(pageTitle) && pageTitle.length >= 6) best = 40;
    else {
      // The tag may shorten the headline: 内蒙古9部门：确保两节前… and 内蒙古确保两节前…_正北方网
      const shared = Math.max(sharedPrefix(bones, pageTitle), longestTail(bones, pageTitle));
      if (shared >= 8 || shared >= bones.length * 0.6) best = 20 + Math.min(20, shared);
    }
  }
  for (const title of known) {
    if (title === bones) best = Math.max(best, 55);
    else if (title.length >= 6 && bones.includes(title)) best = Math.max(best, 40);
    else if (bones.length >= 6 && title.startsWith(bones)) best = Math.max(best, 36);
  }
  return best;
}

function sharedPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Length of the longest end of `bones` that stands in `text`. */
function longestTail(bones: string, text: string): number {
  for (let length = bones.length - 1; length >= 8; length--) if (text.includes(bones.slice(-length))) return length;
  return 0;
}

/** Lines between headline and body from which on more make no difference. */
const FAR = 22;

/** For each line down to the body's first, how many with text stand between the two. */
function linesBetween(draft: Draft, bodyFirst: number): number[] {
  const between = new Array<number>(bodyFirst + 1).fill(0);
  let count = 0;
  for (let i = bodyFirst; i >= 0; i--) {
    between[i] = Math.min(count, FAR);
    if (i < bodyFirst && draft.lines[i]!.length > 0 && draft.lines[i]!.mark?.is !== 'removed') count++;
  }
  return between;
}

/** The headline stands above the body, with at most an info line, a subtitle and a share bar between. */
function nearness(draft: Draft, line: Line, between: readonly number[]): number {
  if (between.length === 0) return 0;
  if (line.index >= between.length) return -25;
  const infoBelow = hasInfo(draft, line.index + 1, line.index + 4);
  const infoAbove = hasInfo(draft, line.index - 3, line.index);
  const dashBelow = /^\s*(?:——|――|──)/u.test(draft.lines[line.index + 1]?.block.text ?? '');
  return (
    Math.max(-10, 16 - between[line.index]! * 1.2) + (infoBelow ? 14 : 0) + (infoAbove ? 4 : 0) + (dashBelow ? 12 : 0)
  );
}

function hasInfo(draft: Draft, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (draft.lines[i]?.info) return true;
  return false;
}

/** <a>[转贴]</a> <a id="thread_subject">…: the kind of a thread is a link of its own. */
function withoutKind({ block: { runs, text } }: Line): string {
  const kind = runs[0]!;
  const isKind = kind.href !== undefined && runs.length > 1 && threadKind.test(kind.text);
  return isKind ? text.slice(kind.text.length).trim() : text;
}

/**
 * A headline broken over several lines of one heading is one headline: 市气象台发布强降温预报： above 未来48小时降温12～14℃ too, where
 * `<title>` says both.
 */
function headlineAt(draft: Draft, line: Line, pageTitle: string): string {
  let text = withoutKind(line);
  for (let i = line.index - 1; i >= 0; i--) {
    const above = draft.lines[i]!;
    if (!above.block.broken || above.block.box !== line.block.box || above.length === 0) break;
    if (!pageTitle.includes(skeleton(above.block.text + text))) break;
    text = /[:：]$/u.test(above.block.text) ? above.block.text + text : `${above.block.text} ${text}`;
    takeAs(above, 'title', 'headline');
  }
  for (let i = line.index + 1; i < draft.lines.length; i++) {
    const before = draft.lines[i - 1]!;
    const next = draft.lines[i]!;
    if (!before.block.broken || next.block.box !== line.block.box || next.length === 0) break;
    if (subtitleDash.test(next.block.text)) break;
    const joined = skeleton(text + next.block.text);
    if (!pageTitle.includes(joined)) break;
    text = `${text} ${next.block.text}`;
    takeAs(next, 'title', 'headline');
  }
  return text;
}
