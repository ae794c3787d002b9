/** Which lines another extractor kept of the page. A vote, not a verdict: see find-body.ts. */
import type { Line } from '../draft';
import { skeleton } from '../text/width';

/** Shorter lines stand in menus and in the text alike. */
const SHORTEST = 8;

/** Indexes of the lines whose text stands in `opinion`, the plain text that the other extractor kept. */
export function linesKept(lines: readonly Line[], opinion: string): Set<number> {
  const kept = skeleton(opinion);
  const indexes = new Set<number>();
  for (const line of lines) {
    if (line.length < SHORTEST) continue;
    if (kept.includes(skeleton(line.block.text))) indexes.add(line.index);
  }
  return indexes;
}
