/** The headline of which a line is the main part. */
import { entryAt } from '../../page/entry-at';
import { repostKind, threadKind } from '../../rules/forum';
import { pageOfHeadline } from '../../rules/pager';
import {
  badgeBehind,
  headlineBadge,
  issuer,
  ofDocument,
  pictureCounter,
  subtitleDash,
  unclosed,
} from '../../rules/title-tag';
import { type Draft, isStrong, type Line, takeAs } from '../draft';
import { skeleton } from '../text/width';
import { rowsOf } from './bold-row';

/**
 * A headline broken over several lines of one heading is one headline, and its lines are taken as such: 市气象台发布强降温预报： above
 * 未来48小时降温12～14℃ too, where `<title>` says both. `tag`: letters and digits of `<title>`.
 */
export function wholeHeadline(draft: Draft, line: Line, tag: string): string {
  if (isStrong(line) && rowsOf(draft, line).some((row) => row !== line && !isStrong(row)))
    return withoutKind(line, tag);
  return withLinesBelow(draft, line, withLinesAbove(draft, line, withoutKind(line, tag), tag), tag);
}

/** Letters of a headline that may stand anywhere in `<title>`. */
const WHOLE = 8;

/** <a>[转贴]</a> <a id="thread_subject">…: the kind of a thread is a link of its own, or a badge that `<title>` does not have. */
function withoutKind({ block: { runs, text } }: Line, tag: string): string {
  const kind = entryAt(runs, 0);
  const isKind = kind.href !== undefined && runs.length > 1 && threadKind.test(kind.text);
  if (isKind) return text.slice(kind.text.length).trim();
  if (pageOfHeadline.test(text)) return text.replace(pageOfHeadline, '');
  if (pictureCounter.test(text)) return text.replace(pictureCounter, '');
  const bare = text.replace(headlineBadge, '').replace(badgeBehind, '');
  // 转：老街整治… in <title> too
  const isStated = tag.startsWith(skeleton(bare)) || (skeleton(bare).length >= WHOLE && tag.includes(skeleton(bare)));
  if (bare !== text && !tag.includes(skeleton(text)) && isStated) return bare;
  return text.replace(repostKind, '');
}

function withLinesAbove({ lines, boxes }: Draft, line: Line, headline: string, tag: string): string {
  // A cell of two rows, and a `<title>` that says nothing of them
  const isWhole = entryAt(boxes, line.block.box).lines === 2 && !tag.includes(skeleton(headline));
  let text = headline;
  for (let i = line.index - 1; i >= 0; i--) {
    const above = entryAt(lines, i);
    if (!above.block.broken || above.block.box !== line.block.box || above.length === 0) break;
    const isIssued = issuer.test(above.block.text) && ofDocument.test(text);
    if (!(isWhole || isIssued || tag.includes(skeleton(above.block.text + text)))) break;
    text = isIssued || /[:：]$/u.test(above.block.text) ? above.block.text + text : `${above.block.text} ${text}`;
    takeAs(above, 'title', 'headline');
  }
  return text;
}

function withLinesBelow({ lines }: Draft, line: Line, headline: string, tag: string): string {
  let text = headline;
  for (let i = line.index + 1; i < lines.length; i++) {
    const next = entryAt(lines, i);
    if (!entryAt(lines, i - 1).block.broken || next.block.box !== line.block.box || next.length === 0) break;
    const isOpen = unclosed.test(text);
    if (subtitleDash.test(next.block.text) || !(isOpen || tag.includes(skeleton(text + next.block.text)))) break;
    text = isOpen ? text + next.block.text : `${text} ${next.block.text}`;
    takeAs(next, 'title', 'headline');
  }
  return text;
}
