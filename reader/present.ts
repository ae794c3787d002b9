/**
 * How the extension's scripts inside one page know of each other. They are injected one by one but share the isolated world
 * of the extension in that page, which no script of the page can look into.
 */
import type { Notice } from '../notice/notice';

/** `style` attributes that the page's elements had before the reader stopped it from scrolling and let it rest. */
export interface PageStyles {
  root: string | null;
  body: string | null;
}

/** A reader that stands over the page. */
export interface OpenReader {
  readonly styles: PageStyles;
  /** Runs what reads the page while the page does not rest (page-behind.ts). */
  awake<Result>(deed: () => Result): Result;
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

/** Runs what reads the page on the page as it is without the reader. */
export function onPageAlone<Result>(read: () => Result): Result {
  const reader = openReader();
  return reader ? reader.awake(read) : read();
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
  if (reader) {
    setStyle(copy, reader.styles.root);
    const body = copy.querySelector(':scope > body');
    if (body) setStyle(body, reader.styles.body);
  }
  return copy;
}

function setStyle(element: Element, style: string | null): void {
  if (style === null) element.removeAttribute('style');
  else element.setAttribute('style', style);
}
