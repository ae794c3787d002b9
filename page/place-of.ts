import type { Page } from './page';

/** Boxes around a line that tell where in a template it stands: enough to tell two columns apart, few enough to last. */
const STEPS = 3;

/**
 * Where the blocks of a page stand in its template, the same on every page that is made of it: a block's tag and the nearest
 * boxes with the names that hold no digits, `div.content>div.editor>p`; '' for a text without boxes.
 *
 * @returns the place of a block by its number; blocks of one box share the work
 */
export function placesIn(page: Page): (at: number) => string {
  const names: (string | undefined)[] = [];
  const nameOf = (box: number) => {
    names[box] ??= namesOf(page.boxes[box]?.hint ?? '');
    return names[box];
  };
  return (at) => {
    const block = page.blocks[at - 1]?.at === at ? page.blocks[at - 1] : page.blocks.find((other) => other.at === at);
    if (!block || page.boxes[0]?.tag === 'text') return '';
    let place = block.tag;
    for (let index = block.box, steps = 0; index > 0 && steps < STEPS; ) {
      const box = page.boxes[index];
      if (!box) break;
      const own = nameOf(index);
      if (index !== block.box || box.tag !== block.tag || own !== '') {
        place = `${box.tag}${own}>${place}`;
        steps++;
      }
      index = box.parent;
    }
    return place;
  };
}

/** `content f14` → `.content` */
function namesOf(hint: string): string {
  let names = '';
  for (const name of hint.split(/\s+/)) if (name !== '' && !/\d/.test(name)) names += `.${name}`;
  return names;
}
