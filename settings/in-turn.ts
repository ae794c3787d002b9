/**
 * One change of a stored record after the other: each reads the whole record and writes it back, and two at once would leave only
 * the later one. The pages of the extension and its background take turns with each other too, by the browser's locks. A reader
 * over a page of the web has its own queue only: locks belong to the page's site there, which could hold them for ever.
 */
import { browser } from 'wxt/browser';

const last = new Map<string, Promise<unknown>>();

/** @param record name of what is changed; changes of different records do not wait for each other. */
export function inTurn<T>(record: string, change: () => Promise<T>): Promise<T> {
  const turn = (last.get(record) ?? Promise.resolve()).then(() => locked(record, change));
  last.set(
    record,
    turn.catch(() => undefined),
  );
  return turn;
}

function locked<T>(record: string, change: () => Promise<T>): Promise<T> {
  if (!isOwnContext()) return change();
  return navigator.locks.request(`qingyang-${record}`, change) as Promise<T>;
}

function isOwnContext(): boolean {
  return (globalThis.location as Location | undefined)?.href.startsWith(browser.runtime.getURL('')) ?? false;
}
