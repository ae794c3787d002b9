/**
 * How the extension's scripts inside one page know of each other. They are injected one by one but share the isolated world
 * of the extension in that page, which no script of the page can look into.
 */
import type { Notice } from '../notice/notice';

/** A reader that stands over the page. */
export interface OpenReader {
  /** `style` attribute that `<html>` had before the reader stopped the page from scrolling. */
  readonly rootStyle: string | null;
  /** Shows a notice inside the reader: outside, the modal dialog would cover it. */
  show(notice: Notice): void;
}

const READER = Symbol.for('qingyang.reader');
const HOSTS = Symbol.for('qingyang.hosts');
const world = globalThis as { [READER]?: OpenReader | undefined; [HOSTS]?: Set<Element> };

/** The reader that is open in this page. */
export function openReader(): OpenReader | undefined {
  return world[READER];
}

export function announceReader(reader: OpenReader | undefined): void {
  if (reader) world[READER] = reader;
  else delete world[READER];
}

/** The elements of the extension that stand in the page now, as children of `<html>`. */
export function hosts(): Set<Element> {
  world[HOSTS] ??= new Set();
  return world[HOSTS];
}

/** The root of the page as it is without the extension: itself where nothing was added, a cleaned copy otherwise. */
export function pageWithoutUs(root: Element): Element {
  const reader = openReader();
  const ours = hosts();
  if (!reader && ours.size === 0) return root;
  const copy = root.cloneNode(true) as Element;
  const places = [...root.children].flatMap((child, place) => (ours.has(child) ? [place] : []));
  for (const place of places.reverse()) copy.children[place]?.remove();
  if (reader && reader.rootStyle === null) copy.removeAttribute('style');
  else if (reader) copy.setAttribute('style', reader.rootStyle ?? '');
  return copy;
}
