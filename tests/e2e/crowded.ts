import type { Frame, Page } from '@playwright/test';

/** Parts that scroll both ways, and what stands still over more than half of the window. */
export function crowded(where: Page | Frame): Promise<string[]> {
  return where.evaluate(crowdedHere);
}

/** Runs in the page: it may use nothing from outside of itself. */
export function crowdedHere(): string[] {
  const faults: string[] = [];
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
  const shown = [...document.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility());
  for (const element of shown) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const root = element === document.documentElement;
    const scrolls = (overflow: string) => ['auto', 'scroll'].includes(overflow) || (root && overflow === 'visible');
    if (
      scrolls(overflowX) &&
      scrolls(overflowY) &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.scrollHeight > element.clientHeight + 1
    )
      faults.push(`scrolls both ways: ${name(element)}`);
  }
  // What was opened over the text may have all of the window; bars may not.
  const bars = shown.filter((element) => {
    const { position } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const wide = box.width > innerWidth / 2 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
    return (
      wide && ['sticky', 'fixed'].includes(position) && element.matches('header, footer, .bar, .pane-bar, .preview')
    );
  });
  const taken = bars.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0);
  if (taken > innerHeight / 2)
    faults.push(`${Math.round(taken)} of ${innerHeight} px stand still: ${bars.map(name).join(', ')}`);
  // What is opened has a way out that can be seen.
  for (const slip of document.querySelectorAll('.reader .panel, [role="dialog"], .find-bar, .slip')) {
    if (!slip.checkVisibility()) continue;
    const { top, bottom, left, right } = slip.getBoundingClientRect();
    if (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1)
      faults.push(`sticks out of the window: ${name(slip)}`);
  }
  return faults;
}
