import type { Frame, Page } from '@playwright/test';

/** Buttons, links, labels and headings whose words do not fit into them or stick out of the window. */
export function cutOff(where: Page | Frame): Promise<string[]> {
  return where.evaluate(cutOffHere);
}

/** Runs in the page: it may use nothing from outside of itself. */
export function cutOffHere(): string[] {
  const worded = 'button, label, legend, th, dt, h1, h2, h3, summary, kbd, [role="status"], .segments span, nav a';
  const faults: string[] = [];
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${element.textContent?.trim().slice(0, 40)}”`;
  for (const element of document.querySelectorAll<HTMLElement>(worded)) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || !element.textContent?.trim())
      continue;
    const style = getComputedStyle(element);
    // For screen readers only; a headline or an address that is shortened says so by its dots and tells the rest in its title.
    if (element.closest('.qy-hidden') || style.textOverflow === 'ellipsis') continue;
    if (style.display === 'inline') continue;
    // Firefox counts what the letters of a tight vertical line stick out of it, which nothing cuts off.
    const slack = style.writingMode === 'horizontal-tb' ? 1 : 2;
    if (element.scrollWidth > element.clientWidth + slack && style.overflowX !== 'auto' && element.clientWidth > 0)
      faults.push(`${name(element)}: ${element.scrollWidth} px of words in ${element.clientWidth}`);
    const box = element.getBoundingClientRect();
    const scrolled = element.closest(
      '.qy-table-frame, .qy-table, [data-scrolls], .desk, [data-setting="vertical"] .bar',
    );
    if (!scrolled && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
      faults.push(`${name(element)}: sticks out of the window`);
  }
  const root = document.scrollingElement as HTMLElement;
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.4,
    );
    faults.push(
      `the page is ${root.scrollWidth} px wide in ${root.clientWidth}: ${wide.slice(0, 3).map(name).join(', ')}`,
    );
  }
  return faults;
}
