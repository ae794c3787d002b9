/** Counts the entries of a list page: excerpts under their linked headlines, posts over their bars of buttons. */
import type { Draft, Line } from './draft';

/** Characters that a paragraph or an excerpt has at least. */
const LEAST = 18;
/** Lines between a post and its bar: 收藏 转发 12 评论 8 赞 33 */
const TO_BAR = 4;

/** How many paragraphs of the body are entries of their own, and what share of its paragraphs that is. */
export function countEntries(draft: Draft): { count: number; share: number } {
  const { body } = draft;
  if (!body) return { count: 0, share: 0 };
  const spoken = draft.lines.filter((line) => line.length > 0 && !line.block.hidden);
  let paragraphs = 0;
  let count = 0;
  spoken.forEach((line, at) => {
    if (line.index < body.first - 1 || line.index > body.last || line.length < LEAST || isLink(line)) return;
    paragraphs++;
    if (isHeadlineOf(spoken[at - 1], line) || hasBar(spoken, at)) count++;
  });
  return { count, share: paragraphs === 0 ? 0 : count / paragraphs };
}

/** A linked line as long as a headline, in the box of the excerpt below it or in the box beside. */
function isHeadlineOf(above: Line | undefined, excerpt: Line): boolean {
  return above !== undefined && isLink(above) && above.length >= 6 && above.length < excerpt.length;
}

function isLink(line: Line): boolean {
  return line.linked * 2 > line.length;
}

/** Two or more buttons below a post, before the next one. */
function hasBar(spoken: readonly Line[], at: number): boolean {
  let buttons = 0;
  for (const line of spoken.slice(at + 1, at + 1 + TO_BAR)) {
    if (line.mark?.is !== 'removed' || !line.mark.rule.startsWith('sharing/')) break;
    buttons++;
  }
  return buttons >= 2;
}
