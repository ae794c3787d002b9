/** Going through a surface with the keyboard as a reader does who has no mouse. */
import { expect, type Frame, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the element has the keyboard, which has to be seen there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 150): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < most; stop++) {
    if (await isFocused(target)) {
      expect(await target.evaluate(seenFocus), `the focus on ${target} is seen`).toBe(true);
      return;
    }
    await page.keyboard.press(key);
  }
  throw new Error(`${most} presses of ${key} do not lead to ${target}`);
}

/** To the element by Tab, and Enter or Space on it. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | ' ' = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}

/** Opens a menu and goes through its entries by the arrows. */
export async function chooseByKeys(page: Page, menu: Locator, entry: Locator): Promise<void> {
  await pressOn(page, menu);
  await entry.waitFor();
  for (let step = 0; step < 40 && !(await isFocused(entry)); step++) await page.keyboard.press('ArrowDown');
  await expect(entry).toBeFocused();
  // An entry that closes its page, as 在页面上选正文 closes the popup, may be gone before the press is answered.
  await page.keyboard.press('Enter').catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);
}

/** Is it marked as having the keyboard: itself, its label, or what it is the hidden half of? Runs in the page. */
function seenFocus(element: Element): boolean {
  const places = [element, element.closest('label'), element.nextElementSibling, element.parentElement];
  return places.some((place) => {
    if (!place) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(place);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
}

/** Does something else stand over the middle of it? Runs in the page. */
function isCovered(element: Element): boolean {
  const place = element.closest('label') ?? element;
  const { top, bottom, left, width } = place.getBoundingClientRect();
  if (width < 2) return false;
  const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const over = document.elementFromPoint(left + width / 2, middle);
  return over !== null && !place.contains(over) && !over.contains(place);
}

/** Goes through everything by Tab. Names what can be pressed but not reached, and where the keyboard is without being seen. */
export async function walkThrough(page: Page, where: Page | Frame): Promise<{ missed: string[]; unseen: string[] }> {
  const count = await where.evaluate(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
    const world = window as unknown as { toReach: Set<Element>; unseen: Set<Element> };
    world.unseen = new Set();
    world.toReach = new Set(
      [...document.querySelectorAll<HTMLInputElement>(pressed)].filter((element) => {
        if (element.disabled || element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }))
          return false;
        // Of radio buttons of one name only the chosen one is a stop; arrows lead to the others.
        return element.type !== 'radio' || element.checked;
      }),
    );
    (document.activeElement as HTMLElement | null)?.blur();
    return world.toReach.size;
  });
  const seen = `(${seenFocus.toString()})`;
  const covered = `(${isCovered.toString()})`;
  // More than there are: a long list shows further rows on the way.
  for (let stop = 0; stop < 2 * count + 20; stop++) {
    await page.keyboard.press('Tab');
    const left = await where.evaluate(`(() => {
      const element = document.activeElement;
      if (element && element !== document.body) {
        window.toReach.delete(element);
        if (!${seen}(element) || ${covered}(element)) window.unseen.add(element);
      }
      return window.toReach.size;
    })()`);
    if (left === 0) break;
  }
  return where.evaluate(() => {
    const world = window as unknown as { toReach: Set<Element>; unseen: Set<Element> };
    const name = (element: Element) =>
      `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30)} ${element.className}`;
    return {
      missed: [...world.toReach].filter((element) => element.isConnected).map(name),
      unseen: [...world.unseen].map(name),
    };
  });
}

export async function expectAllReached(page: Page, where: Page | Frame, name: string): Promise<void> {
  expect.soft(await walkThrough(page, where), name).toEqual({ missed: [], unseen: [] });
}
