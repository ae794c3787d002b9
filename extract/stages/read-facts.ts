/** Takes date, source, authors and editors out of info lines, weighed by where they stand: extract/facts/ says how. */
import { entryAt } from '../../page/entry-at';
import { authorHint } from '../../rules/field-hints';
import { type Draft, isSeen, isTakenBy, type Line, settingOf } from '../draft';
import { isFarBelow, isUnderHeadline, landmarksOf, weightAt } from '../facts/landmarks';
import { takeSpeechHead } from '../facts/speech-head';
import { takeFarEditor, takeInfoLine } from '../facts/take-info-line';
import { takeNamesAlone } from '../facts/take-names';
import { takeVagueTime } from '../facts/take-vague-time';
import { isNamed } from '../text/names-of-boxes';

export function readFacts(draft: Draft): void {
  takeSpeechHead(draft);
  const landmarks = landmarksOf(draft);
  const comments = draft.lines.find(
    (line) => line.index > landmarks.bodyLast && line.suspect?.rule === 'more/comments',
  );
  const heads = headsOfPosts(draft);
  for (const line of draft.lines) {
    if (line.index === landmarks.titleLine || line.mark?.is === 'field' || isTakenBy(line, 'more/today')) continue;
    // 江风 2015-9-18 09:20 and the time of day above each comment are the readers'.
    if (comments && line.index > comments.index && !line.info?.fields.some(({ kind }) => kind === 'editor')) continue;
    if (line.index > landmarks.bodyLast && heads.has(line.index)) continue;
    const weight = weightAt(line.index, landmarks);
    if (line.info && weight > 0) takeInfoLine(draft, line, line.info, weight);
    else if (line.info && isFarBelow(line.index, landmarks)) takeFarEditor(draft, line, line.info);
    else if (isUnderHeadline(line.index, landmarks)) {
      takeNamesAlone(draft, line);
      if (line.mark === null && landmarks.titleLine >= 0) takeVagueTime(draft, line);
    } else if (opensShortText(draft, line)) takeVagueTime(draft, line);
  }
}

/** Characters of 青山头条 09-17 20:02 */
const LONGEST_HEAD = 24;

/**
 * 青山头条 09-17 20:02 between the headline and a flash of one sentence: beside so little text it weighs as much. In a box for authors the
 * account is one, and no source.
 */
function opensShortText({ body, titleLine, lines }: Draft, { index, length, key, block, box }: Line): boolean {
  if (!body || titleLine < 0 || index <= titleLine || index < body.first || index >= body.last) return false;
  const isNext = lines.slice(titleLine + 1, index).every((above) => above.length === 0);
  return (
    isNext && !isNamed(box.hint, authorHint) && length <= LONGEST_HEAD && !/[,。!?;]/u.test(key) && block.tag !== 'p'
  );
}

/** 豆腐 above 发表于 2010-6-17 10:02 above what that reader wrote: the time is the post's. */
function headsOfPosts(draft: Draft): ReadonlySet<number> {
  const heads = new Set<number>();
  const posts = new Set(draft.lists.posts);
  let above: Line | null = null;
  for (const line of draft.lines) {
    if (posts.has(line) && above?.info) heads.add(above.index);
    if (isSeen(line)) above = line;
  }
  // The last post may be a word or two, under a head that is set as the others are.
  const settings = new Set([...heads].map((index) => settingOf(entryAt(draft.lines, index))));
  if (settings.size > 0)
    for (const line of draft.lines)
      if (line.info?.moments.length && settings.has(settingOf(line))) heads.add(line.index);
  return heads;
}
