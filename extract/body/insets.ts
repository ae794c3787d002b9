/** Boxes of links that are set into a text: 推荐阅读 with three headlines between two of its paragraphs. */
import { type Draft, isMostlyLink, type Line, remove } from '../draft';
import { isInside } from './columns';

/** Characters of running text that a paragraph above and below has at least. */
const PARAGRAPH = 18;
/** Lines of such a box at most. */
const LONGEST = 12;

/**
 * Takes them out, so that they end no text: the paragraph above and the one below stand in one box, and all that is between
 * stands in boxes of its own inside that and is links, or a phrase that heads them.
 */
export function takeInsets({ page, lines }: Draft): void {
  let above: Line | null = null;
  let between: Line[] = [];
  for (const line of lines) {
    if (line.length === 0 || line.block.hidden) continue;
    if (above && line.host === above.host && isParagraph(line)) {
      if (between.some(isMostlyLink)) for (const inner of between) if (inner.mark === null) takeOut(inner);
    } else if (above && between.length < LONGEST && isInset(line) && isInside(page, line.host, above.host)) {
      if (line.host !== above.host) {
        between.push(line);
        continue;
      }
    }
    // A subhead above the box belongs to the text as well.
    const goesOn = above !== null && between.length === 0 && line.host === above.host && !isInset(line);
    between = [];
    if (!goesOn || isParagraph(line)) above = isParagraph(line) && line.host > 0 ? line : null;
  }
}

function takeOut(line: Line): void {
  line.suspect = null;
  remove(line, INSET);
}

const INSET = 'inset';

export function isTakenInset({ mark }: Line): boolean {
  return mark?.is === 'removed' && mark.rule === INSET;
}

function isParagraph({ prose, mark, suspect, info, aside }: Line): boolean {
  return prose >= PARAGRAPH && mark === null && suspect === null && info === null && !aside;
}

function isInset(line: Line): boolean {
  return line.aside || line.mark?.is === 'removed' || line.suspect !== null || (isMostlyLink(line) && line.prose < 0);
}
