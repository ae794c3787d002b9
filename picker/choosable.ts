import { stepOf } from '../page/box-step';

/** Boxes of one paragraph and parts of tables: the text of an article is in a box around them. */
const TOO_SMALL = new Set(
  'p h1 h2 h3 h4 h5 h6 li dt dd tr tbody thead figcaption pre blockquote summary button label option'.split(' '),
);
/** Characters without which a box is no text. */
const LEAST_TEXT = 12;

/** The smallest box around an element that may hold the text of an article; null above the body. */
export function boxAround(element: Element | null): HTMLElement | null {
  for (let at = element; at; at = at.parentElement) if (isChoosable(at)) return at;
  return null;
}

/** The box around a box, its largest box inside, and those beside it: what the arrow keys go to. */
export function neighbours(box: HTMLElement): Record<'out' | 'in' | 'before' | 'after', HTMLElement | null> {
  const beside = (from: Element, next: (element: Element) => Element | null) => {
    for (let at = next(from); at; at = next(at)) if (isChoosable(at)) return at;
    return null;
  };
  return {
    out: boxAround(box.parentElement),
    in: largestInside(box),
    before: beside(box, (element) => element.previousElementSibling),
    after: beside(box, (element) => element.nextElementSibling),
  };
}

/** Where a box is on every page of its template: itself and the boxes around it that have a name. */
export function pathOf(box: Element): string[] {
  const path: string[] = [];
  for (let at: Element | null = box; at && at !== document.body; at = at.parentElement) {
    const step = stepOf(at.localName, `${at.getAttribute('id') ?? ''} ${at.getAttribute('class') ?? ''}`);
    if (at === box || step.includes('.')) path.unshift(step);
  }
  return path;
}

export function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/gu, '').length;
}

function isChoosable(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element === document.body || element === document.documentElement)
    return false;
  if (TOO_SMALL.has(element.localName) || getComputedStyle(element).display.startsWith('inline')) return false;
  return element.checkVisibility() && textLength(element) >= LEAST_TEXT;
}

function largestInside(box: Element): HTMLElement | null {
  let best: HTMLElement | null = null;
  for (const child of box.children) {
    const found = isChoosable(child) ? child : largestInside(child);
    if (found && (!best || textLength(found) > textLength(best))) best = found;
  }
  return best;
}
