/** The line that the body follows: a headline that `<title>` repeats. */
import { entryAt } from '../../page/entry-at';
import { titleHint } from '../../rules/box-hints';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';
import { isTooLong } from '../title/is-too-long';

/** Letters of a headline that is looked for by itself: so many where it is set as one, more where only `<title>` tells, or a part of it does. */
const SHORTEST = { set: 6, plain: 8, part: 10 };
/** A line that only `<title>` tells is no longer. */
const LONGEST_PLAIN = 90;
/** Share of `<title>` that stands behind the site's name, share of its headline that stands before a subtitle. */
const MOST = { ofTitle: 0.6, ofHeadline: 0.5 };

/** A line that repeats `<title>` and is set as a headline: the body follows it. -1 where none is certain. */
export function findAnchor(draft: Draft): number {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle.length < SHORTEST.set) return -1;
  for (const line of draft.lines) {
    if (line.length < SHORTEST.set || line.block.hidden || isTooLong(line)) continue;
    if (!/^h[1-3]$/u.test(line.block.tag) && !isNamed(line.box.hint, titleHint)) continue;
    const bones = skeleton(line.block.text);
    if (bones.length >= SHORTEST.set && pageTitle.startsWith(bones)) return line.index;
  }
  return findPlainAnchor(draft);
}

/** The headline of `<title>` to the letter, in a cell or box without a name. */
function findPlainAnchor(draft: Draft): number {
  const headline = skeleton(headlineOfTitleTag(draft.page.title));
  const pageTitle = skeleton(draft.page.title);
  if (headline.length < SHORTEST.plain) return -1;
  const line = draft.lines.find(
    ({ length, linked, block, info, mark }) =>
      length <= LONGEST_PLAIN &&
      linked === 0 &&
      !block.hidden &&
      info === null &&
      mark === null &&
      (skeleton(block.text) === headline || isMostOf(skeleton(block.text), pageTitle, headline)),
  );
  return line?.index ?? -1;
}

/** 福州某醫院稱看病滿2000元就送火車票 of 中國評論新聞：福州某…; a headline whose subtitle follows it in `<title>` */
function isMostOf(bones: string, pageTitle: string, headline: string): boolean {
  if (bones.length < SHORTEST.part) return false;
  return (
    (bones.length >= pageTitle.length * MOST.ofTitle && pageTitle.endsWith(bones)) ||
    (bones.length >= headline.length * MOST.ofHeadline && headline.startsWith(bones))
  );
}

/** The next line set as the headline is; past the end where there is none. */
export function nextHeadline(draft: Draft, anchor: number): number {
  if (anchor < 0) return draft.lines.length;
  const next = draft.lines.find((line) => line.index > anchor && isSameMake(draft, line, anchor));
  return next?.index ?? draft.lines.length;
}

export function isSameMake(draft: Draft, line: Line, anchor: number): boolean {
  const { block, box } = entryAt(draft.lines, anchor);
  if (box.hint === '' || line.block.tag !== block.tag || line.box.hint !== box.hint) return false;
  return block.tag === 'h1' || (isNamed(box.hint, titleHint) && line.length >= SHORTEST.plain && line.linked === 0);
}
