/** What the template calls the place of a single line. */
import type { Draft, Line } from '../draft';

/** Names of the boxes around a line that hold this line only. */
export function ownHint(draft: Draft, line: Line): string {
  const hints: string[] = [];
  for (
    let at = line.block.box;
    at > 0 && draft.boxes[at]!.lines <= 1 && hints.length < 3;
    at = draft.page.boxes[at]!.parent
  )
    hints.push(draft.page.boxes[at]!.hint);
  return hints.join(' ').trim();
}
