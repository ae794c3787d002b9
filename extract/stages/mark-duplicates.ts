/** Lines that repeat an earlier line of the body, whole or in part, go to the ledger; lost beginnings are flagged. */
import { type Draft, remove } from '../draft';
import { skeleton } from '../text/width';

/** Characters below which a repetition may be meant: a refrain, a subhead, `是的。` */
const SHORTEST = 20;

export function markDuplicates(draft: Draft): void {
  const seen: string[] = [];
  for (const line of draft.lines) {
    if (line.mark?.is !== 'body' || line.length === 0) continue;
    const bones = skeleton(line.block.text);
    // 面维修等方面的问题进行记录,… again below its own paragraph
    if (bones.length >= SHORTEST && seen.some((earlier) => earlier.includes(bones))) remove(line, 'duplicate');
    else seen.push(bones);
  }
}
