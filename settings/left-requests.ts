/**
 * Chrome throws a message away whose sender is closed before a sleeping background has started again. What lies in the storage wakes the
 * background by itself: so a page of the extension, which may be closed with the press, leaves there what it also asks for. The reader
 * over a page of the web may not write there; its page stays.
 */
import { browser } from 'wxt/browser';
import type { ChangeRequest } from './changes';

const LEFT = 'left-change ';

/** Nothing is waited for: what is sent at once arrives. */
export function leaveRequest(request: ChangeRequest): void {
  if (!isOwnContext()) return;
  browser.storage.session
    .set({ [LEFT + request.id]: request })
    .catch((error: unknown) => console.error('settings', error));
}

/** Takes up what is left, and what will be. Call it as the background starts. */
export function takeRequests(keep: (request: ChangeRequest) => Promise<void>): void {
  const take = async (key: string, value: unknown) => {
    if (!key.startsWith(LEFT) || !value) return;
    // Whoever asked is told, where it is still there.
    await keep(value as ChangeRequest).catch((error: unknown) => console.error('settings', error));
    await browser.storage.session.remove(key);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) void take(key, newValue);
  });
  void browser.storage.session.get().then((left) => {
    for (const [key, value] of Object.entries(left)) void take(key, value);
  });
}

function isOwnContext(): boolean {
  return (globalThis.location as Location | undefined)?.href.startsWith(browser.runtime.getURL('')) ?? false;
}
