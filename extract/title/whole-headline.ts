/** The headline of which a line is the main part. */
import { threadKind } from '../../rules/forum';
import { subtitleDash, unclosed } from '../../rules/title-tag';
import { type Draft, type Line, takeAs } from '../draft';
import { skeleton } from '../text/width';

/**
 * A headline broken over several lines of one heading is one headline, and its lines are taken as such: 市气象台发布强降温预报： above
 * 未来48小时降温12～14℃ too, where `<title>` says both. `tag`: letters and digits of `<title>`.
 */
export function wholeHeadline(draft: Draft, line: Line, tag: string): string {
  return withLinesBelow(draft, line, withLinesAbove(draft, line, withoutKind(line), tag), tag);
}

/** <a>[转贴]</a> <a id="thread_subject">…: the kind of a thread is a link of its own. */
function withoutKind({ block: { runs, text } }: Line): string {
  const kind = runs[0]!;
  const isKind = kind.href !== undefined && runs.length > 1 && threadKind.test(kind.text);
  return isKind ? text.slice(kind.text.length).trim() : text;
}

function withLinesAbove({ lines }: Draft, line: Line, headline: string, tag: string): string {
  let text = headline;
  for (let i = line.index - 1; i >= 0; i--) {
    const above = lines[i]!;
    if (!above.block.broken || above.block.box !== line.block.box || above.length === 0) break;
    if (!tag.includes(skeleton(above.block.text + text))) break;
    text = /[:：]$/u.test(above.block.text) ? above.block.text + text : `${above.block.text} ${text}`;
    takeAs(above, 'title', 'headline');
  }
  return text;
}

function withLinesBelow({ lines }: Draft, line: Line, headline: string, tag: string): string {
  let text = headline;
  for (let i = line.index + 1; i < lines.length; i++) {
    const next = lines[i]!;
    if (!lines[i - 1]!.block.broken || next.block.box !== line.block.box || next.length === 0) break;
    const isOpen = unclosed.test(text);
    if (subtitleDash.test(next.block.text) || !(isOpen || tag.includes(skeleton(text + next.block.text)))) break;
    text = isOpen ? text + next.block.text : `${text} ${next.block.text}`;
    takeAs(next, 'title', 'headline');
  }
  return text;
}
