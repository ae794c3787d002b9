import type { Page } from './page';

/** Boxes around a line that tell where in a template it stands: enough to tell two columns apart, few enough to last. */
const STEPS = 3;

/**
 * Where a block stands in its template, the same on every page that is made of it: its tag and the nearest boxes with the
 * names that hold no digits, `div.content>div.editor>p`. '' for a text without boxes.
 */
export function placeOf(page: Page, at: number): string {
  const block = page.blocks[at - 1]?.at === at ? page.blocks[at - 1] : page.blocks.find((other) => other.at === at);
  if (!block || page.boxes[0]?.tag === 'text') return '';
  const steps = [block.tag];
  for (let index = block.box; index > 0 && steps.length <= STEPS; ) {
    const box = page.boxes[index];
    if (!box) break;
    const names = box.hint === '' ? [] : box.hint.split(/\s+/).filter((name) => name !== '' && !/\d/.test(name));
    if (index !== block.box || box.tag !== block.tag || names.length > 0) steps.unshift([box.tag, ...names].join('.'));
    index = box.parent;
  }
  return steps.join('>');
}
