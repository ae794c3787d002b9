import type { KeyboardEvent } from 'react';

/** Tab goes round what can be pressed in `box`, which covers everything else. */
export function keepTabInside(box: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab') return;
  event.preventDefault();
  const stops = [...box.querySelectorAll<HTMLElement>('a[href], button:not(:disabled), input, select, textarea')];
  const root = box.getRootNode() as Document | ShadowRoot;
  const now = stops.indexOf(root.activeElement as HTMLElement);
  const next = event.shiftKey ? (now <= 0 ? stops.length : now) - 1 : (now + 1) % stops.length;
  stops[next]?.focus();
}
