/** What the template calls the place of a single line. */
import { entryAt } from '../../page/entry-at';
import { boxAt, boxesAround } from '../boxes';
import type { Draft, Line } from '../draft';

/** Names of the boxes around a line that hold this line only. */
export function ownHint(draft: Draft, line: Line): string {
  const hints: string[] = [];
  for (const box of boxesAround(draft.page, line.block.box, 3)) {
    if (entryAt(draft.boxes, box).lines > 1) break;
    hints.push(boxAt(draft.page, box).hint);
  }
  return hints.join(' ').trim();
}
