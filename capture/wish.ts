/**
 * What the reader of a page was about to do when the browser's question closed the popup that asked it: the background goes on in its
 * place. Kept until the browser is closed, and for one page only.
 */
import { browser } from 'wxt/browser';

const KEY = 'permit-wish';
/** A question stands for so long, in ms; a permission that comes later was given for something else. */
const LASTS = 5 * 60_000;

interface Wish {
  /** The page that is to be read. */
  url: string;
  /** ms since 1970 */
  at: number;
}

/** @param now ms since 1970 */
export async function keepWish(url: string, now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { url, at: now } satisfies Wish });
}

/** The page that is wished for, once; null where there is none, or the wish is old. */
export async function takeWish(now: number): Promise<string | null> {
  const { [KEY]: wish } = (await browser.storage.session.get(KEY)) as { [KEY]?: Wish };
  if (!wish) return null;
  await browser.storage.session.remove(KEY);
  return now - wish.at < LASTS ? wish.url : null;
}
