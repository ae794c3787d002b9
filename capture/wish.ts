/**
 * What the reader of a page was about to do when the browser's question closed the popup that asked it: the background goes on in its
 * place. Kept until the browser is closed, and for one page only.
 */
import { browser } from 'wxt/browser';

const KEY = 'permit-wish';
/** A question stands for so long, in ms; a permission that comes later was given for something else. */
const LASTS = 5 * 60_000;

export interface Wish {
  /** The page that the browser was asked for. */
  url: string;
  /** To read this page, or to have the reader open by itself on its site from now on. */
  to: 'read' | 'open-by-itself';
}

/** @param now ms since 1970 */
export async function keepWish(wish: Wish, now: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...wish, at: now } });
}

/** What is wished for, once; null where nothing is, or the wish is old. */
export async function takeWish(now: number): Promise<Wish | null> {
  const { [KEY]: kept } = (await browser.storage.session.get(KEY)) as { [KEY]?: Wish & { at: number } };
  if (!kept) return null;
  await browser.storage.session.remove(KEY);
  const { at, ...wish } = kept;
  return now - at < LASTS ? wish : null;
}
