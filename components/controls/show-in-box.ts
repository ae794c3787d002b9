/** Brings `row` to the middle of the box that scrolls, where it is not to be seen; nothing around the box moves. */
export function showInBox(box: Element, row: Element): void {
  const outer = box.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  box.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
}
