import type { Page } from './page';
import { remembered } from './remembered';

/** Boxes around a line that tell where in a template it stands: enough to tell two columns apart, few enough to last. */
const STEPS = 3;

/**
 * Where the blocks of a page stand in its template, the same on every page that is made of it: a block's tag and the nearest
 * boxes with the names that hold no digits, `div.content>div.editor>p`; '' for a text without boxes.
 *
 * @returns the place of a block by its number; blocks in one box share the work
 */
export function placesIn(page: Page): (at: number) => string {
  const known = new Map<number, string>();
  const pathTo = (box: number): string => {
    const path = known.get(box) ?? pathOf(page, box, STEPS);
    known.set(box, path);
    return path;
  };
  return (at) => {
    const block = page.blocks[at - 1]?.at === at ? page.blocks[at - 1] : page.blocks.find((other) => other.at === at);
    if (!block || page.boxes[0]?.tag === 'text') return '';
    const own = page.boxes[block.box];
    // <p> without a name is the block itself.
    const isItself = own !== undefined && own.tag === block.tag && namesOf(own.hint) === '';
    return pathTo(isItself ? own.parent : block.box) + block.tag;
  };
}

/** A box behind those around it, so many in all. */
function pathOf({ boxes }: Page, at: number, steps: number): string {
  let path = '';
  for (let index = at, left = steps; index > 0 && left > 0; left--) {
    const box = boxes[index];
    if (!box) break;
    path = `${box.tag}${namesOf(box.hint)}>${path}`;
    index = box.parent;
  }
  return path;
}

/** `content f14` → `.content` */
const namesOf = remembered((hint) => {
  let names = '';
  for (const name of hint.split(/\s+/)) if (name !== '' && !/\d/.test(name)) names += `.${name}`;
  return names;
});
