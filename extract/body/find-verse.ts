/** Finds a text without sentences: a poem, a list of names. Asked only where nothing below the headline reads as prose. */
import { titleHint } from '../../rules/box-hints';
import { crumbSite } from '../../rules/breadcrumb';
import { boxesAround, isInside } from '../boxes';
import type { Body, Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { headlineOfTitleTag } from '../text/title-tag';
import { skeleton } from '../text/width';

const LEAST_LINES = 4;
const LEAST_LETTERS = 24;
/** A line of verse, a row of names. */
const LONGEST = 40;

/** Lines below the headline that a poem may begin with: the writer and the section may stand above it. */
const OPENERS = 4;

/** The first column of short lines without links below the headline; null where there is none. */
export function findVerse(draft: Draft, anchor: number): Body | null {
  const headline = anchor < 0 ? findShortHeadline(draft) : anchor;
  if (headline < 0) return null;
  const openers = draft.lines.slice(headline + 1).filter(isVerse);
  for (const opener of openers.slice(0, OPENERS)) {
    const verse = verseFrom(draft, opener);
    if (verse) return verse;
  }
  return null;
}

function verseFrom(draft: Draft, opener: Line): Body | null {
  // A poem of two stanzas stands in two boxes.
  for (const box of boxesAround(draft.page, opener.column, 2)) {
    const lines: Line[] = [];
    for (const line of draft.lines.slice(opener.index)) {
      if (!isInside(draft.page, line.block.box, box)) break;
      if (line.length === 0) continue;
      if (!isVerse(line)) break;
      lines.push(line);
    }
    // <div>李 明</div><div>渡口<br>…: the writer stands in a box of his own
    const [writer, first, second] = lines.map(({ block }) => block.box);
    if (writer !== first && first === second) lines.shift();
    const letters = lines.reduce((sum, line) => sum + line.length, 0);
    const [from, to] = [lines[0], lines.at(-1)];
    if (from && to && lines.length >= LEAST_LINES && letters >= LEAST_LETTERS)
      return { first: from.index, last: to.index, box, columnName: null };
  }
  return null;
}

/** 春晓, set as a heading or above its info line: shorter than the headlines that headline-anchor.ts looks for. */
function findShortHeadline(draft: Draft): number {
  const stated = headlineOfTitleTag(draft.page.title);
  const title = skeleton(stated);
  // 青河晚报多媒体数字报刊平台: <title> has no headline to look for
  if (crumbSite.test(keyOf(stated, draft.traditional)))
    return draft.lines.findIndex(
      ({ linked, length, box, info }) => linked === 0 && length > 1 && info === null && isNamed(box.hint, titleHint),
    );
  if (title.length < 2) return -1;
  return draft.lines.findIndex(
    (line) =>
      line.length < title.length + 6 &&
      line.linked === 0 &&
      (/^h[1-3]$/u.test(line.block.tag) || draft.lines[line.index + 1]?.info != null) &&
      skeleton(line.block.text) === title,
  );
}

function isVerse(line: Line): boolean {
  return (
    line.length > 0 &&
    line.length <= LONGEST &&
    line.linked === 0 &&
    !line.block.hidden &&
    !line.aside &&
    line.mark === null &&
    line.suspect === null &&
    line.info === null
  );
}
