/** Boxes that their template names as comments, sidebar, navigation…, and buttons: what stands in them weighs nothing for a text. */
import { entryAt } from '../../page/entry-at';
import { sideBoxes } from '../body/side-boxes';
import type { Draft } from '../draft';

export function markAsides(draft: Draft): void {
  const total = draft.lines.reduce((sum, line) => sum + Math.max(0, line.prose), 0);
  // Around the text of a known system no name makes a sidebar of it: VSB sets articles in a form.
  const sides = sideBoxes(draft, total, draft.template?.box ?? 0);
  for (const line of draft.lines) line.aside = entryAt(sides, line.block.box) || line.block.tag === 'button';
}
