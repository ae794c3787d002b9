/**
 * Chrome throws a message away whose sender is closed before a sleeping background has started again. What lies in the storage wakes the
 * background by itself: so a page of the extension, which may be closed with the press, leaves there what it also asks for. The reader
 * over a page of the web may not write there, and its page stays; but the place in an article it may only know as its page is closed, and
 * leaves that in the one storage that it has.
 */
import { browser } from 'wxt/browser';
import type { ChangeRequest } from './change-request';

const LEFT = 'left-change ';

/** Nothing is waited for: what is sent at once arrives. */
export function leaveRequest(request: ChangeRequest): void {
  const area = isOwnContext() ? 'session' : request.change.of === 'place' ? 'local' : null;
  if (area === null) return;
  browser.storage[area]
    .set({ [LEFT + request.id]: request })
    .catch((error: unknown) => console.error('settings', error));
}

/** Takes up what is left, and what will be. Call it as the background starts. */
export function takeRequests(keep: (request: ChangeRequest) => Promise<void>): void {
  const take = async (area: Area, key: string, value: unknown) => {
    if (!key.startsWith(LEFT) || !value) return;
    const request = value as ChangeRequest;
    // A script in a page of the web writes there too: it may say where its reader was left, and nothing else.
    const isHeard = area === 'session' || request.change?.of === 'place';
    // Whoever asked is told, where it is still there.
    if (isHeard) await keep(request).catch((error: unknown) => console.error('settings', error));
    await browser.storage[area].remove(key);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (!isArea(area)) return;
    for (const [key, { newValue }] of Object.entries(changes)) void take(area, key, newValue);
  });
  for (const area of AREAS) {
    void browser.storage[area].get().then((left) => {
      for (const [key, value] of Object.entries(left)) void take(area, key, value);
    });
  }
}

const AREAS = ['session', 'local'] as const;
type Area = (typeof AREAS)[number];
const isArea = (area: string): area is Area => AREAS.some((known) => known === area);

function isOwnContext(): boolean {
  return (globalThis.location as Location | undefined)?.href.startsWith(browser.runtime.getURL('')) ?? false;
}
