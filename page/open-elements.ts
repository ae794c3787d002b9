import { roleOf } from './attributes';
import type { BlockWriter } from './block-writer';
import type { Context } from './context';
import type { DomElement } from './dom';
import { kindOf } from './elements';

/** What has to be done when the walk leaves an element. */
export type Leave =
  | 'inline' // becomes a box as soon as a box opens inside and it has an id or class
  | 'passed' // that has been decided
  | 'box' // ends lines
  | 'shadow' // after the shadow root come the element's own children
  | 'frame'; // the addresses of the document around hold again

/** An element that the walk is inside of. */
export interface OpenElement {
  element: DomElement;
  /** What holds around it. */
  outer: Context;
  leave: Leave;
  /** Its own id and class where it may become a box, or ''. */
  hint: string;
}

/** The elements that the walk is inside of, from the outermost. */
export class OpenElements {
  private readonly open: OpenElement[] = [];

  get none(): boolean {
    return this.open.length === 0;
  }

  push(open: OpenElement): void {
    this.open.push(open);
  }

  pop(): OpenElement | undefined {
    return this.open.pop();
  }

  /**
   * A box opens: `<span id="zoom"><p>…`: inline elements around it that have an id or class are boxes themselves.
   * @param innermost what holds in the last of them
   */
  boxInlines(blocks: BlockWriter, innermost: Context): void {
    const { open } = this;
    let from = open.length;
    while (from > 0 && open[from - 1]?.leave === 'inline') from--;
    if (from === open.length) return;
    let parent = (open[from] as OpenElement).outer.box;
    for (let at = from; at < open.length; at++) {
      const inline = open[at] as OpenElement;
      const inside = open[at + 1]?.outer ?? innermost;
      const { element, hint } = inline;
      inline.leave = hint === '' ? 'passed' : 'box';
      if (hint !== '') {
        const { tag } = kindOf(element.nodeName);
        parent = blocks.openBox({ parent, tag, hint, role: roleOf(element), hidden: inside.hidden }, element);
      }
      // A context of its own: one that is shared with the element around it was moved with that.
      if (inside !== inline.outer) inside.box = parent;
    }
  }
}
