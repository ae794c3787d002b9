/** Lines that repeat an earlier line of the body, whole or in part, go to the ledger; lost beginnings are flagged. */
import { type Draft, remove } from '../draft';
import { skeleton } from '../text/width';

/** Characters below which a repetition may be meant: a refrain, a subhead, `是的。` */
const SHORTEST = 20;

/** Paragraphs among which a part of one is looked for: a book on one page is read in time that grows with its length. */
const NEAR = 300;

export function markDuplicates(draft: Draft): void {
  const whole = new Set<string>();
  const near: string[] = [];
  for (const line of draft.lines) {
    if (line.mark?.is !== 'body' || line.length === 0) continue;
    const bones = skeleton(line.block.text);
    // 面维修等方面的问题进行记录,… again below its own paragraph
    const isRepeated = () => whole.has(bones) || near.some((earlier) => earlier.includes(bones));
    if (bones.length >= SHORTEST && isRepeated()) {
      remove(line, 'duplicate');
      continue;
    }
    whole.add(bones);
    near.push(bones);
    if (near.length > NEAR) near.shift();
  }
}
