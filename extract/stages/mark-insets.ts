/**
 * Boxes of links that are set into a text: 推荐阅读 with three headlines between two of its paragraphs. They are taken out before
 * the text is looked for, so that they end none: the paragraph above and the one below stand in one box, and all that is between
 * stands in boxes of its own inside that and is links, or a phrase that heads them.
 */
import { ENOUGH } from '../../rules/weights/body';
import { isInside } from '../boxes';
import { type Draft, isMostlyLink, type Line, remove } from '../draft';

/** Lines of such a box at most. */
const LONGEST = 12;

export function markInsets({ page, lines }: Draft): void {
  let above: Line | null = null;
  let between: Line[] = [];
  for (const line of lines) {
    if (line.length === 0 || line.block.hidden) continue;
    if (above && line.column === above.column && isParagraph(line)) {
      if (between.some(isMostlyLink)) between.forEach(takeOut);
    } else if (above && line.column !== above.column && between.length < LONGEST && mayBeInset(line)) {
      if (isInside(page, line.column, above.column)) {
        between.push(line);
        continue;
      }
    }
    // A subhead above the box belongs to the text as well.
    const goesOn = above !== null && between.length === 0 && line.column === above.column && !mayBeInset(line);
    between = [];
    if (!goesOn || isParagraph(line)) above = isParagraph(line) && line.column > 0 ? line : null;
  }
}

/** What another rule took keeps that rule. */
function takeOut(line: Line): void {
  if (line.mark !== null) return;
  line.suspect = null;
  remove(line, 'inset');
}

function isParagraph({ prose, mark, suspect, info, aside }: Line): boolean {
  return prose >= ENOUGH.paragraph && mark === null && suspect === null && info === null && !aside;
}

function mayBeInset(line: Line): boolean {
  return line.aside || line.mark?.is === 'removed' || line.suspect !== null || (isMostlyLink(line) && line.prose < 0);
}
