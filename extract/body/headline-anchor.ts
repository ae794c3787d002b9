/** The line that the body follows: a headline that `<title>` repeats. */
import { entryAt } from '../../page/entry-at';
import { titleHint } from '../../rules/box-hints';
import { boxAt } from '../boxes';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';
import { isTooLong } from '../title/is-too-long';

/** A line that repeats `<title>` and is set as a headline: the body follows it. -1 where none is certain. */
export function findAnchor(draft: Draft): number {
  const pageTitle = skeleton(draft.page.title);
  if (pageTitle.length < 6) return -1;
  for (const line of draft.lines) {
    if (line.length < 6 || line.block.hidden || isTooLong(line)) continue;
    const { hint } = line.box;
    if (!/^h[1-3]$/u.test(line.block.tag) && !isNamed(hint, titleHint)) continue;
    const bones = skeleton(line.block.text);
    if (bones.length >= 6 && pageTitle.startsWith(bones)) return line.index;
  }
  return findPlainAnchor(draft);
}

/** The headline of `<title>` to the letter, in a cell or box without a name. */
function findPlainAnchor(draft: Draft): number {
  const headline = skeleton(headlineOfTitleTag(draft.page.title));
  const pageTitle = skeleton(draft.page.title);
  if (headline.length < 8) return -1;
  const line = draft.lines.find(
    ({ length, linked, block, info, mark }) =>
      length <= 90 &&
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
  if (bones.length < 10) return false;
  return (
    (bones.length >= pageTitle.length * 0.6 && pageTitle.endsWith(bones)) ||
    (bones.length >= headline.length * 0.5 && headline.startsWith(bones))
  );
}

/** The next line set as the headline is; past the end where there is none. */
export function nextHeadline(draft: Draft, anchor: number): number {
  if (anchor < 0) return draft.lines.length;
  const next = draft.lines.find((line) => line.index > anchor && isSameMake(draft, line, anchor));
  return next?.index ?? draft.lines.length;
}

export function isSameMake(draft: Draft, line: Line, anchor: number): boolean {
  const headline = entryAt(draft.lines, anchor).block;
  const { hint } = boxAt(draft.page, headline.box);
  if (hint === '' || line.block.tag !== headline.tag || line.box.hint !== hint) return false;
  return headline.tag === 'h1' || (isNamed(hint, titleHint) && line.length >= 8 && line.linked === 0);
}
