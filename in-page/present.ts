/**
 * How the extension's scripts inside one page know of each other. They are injected one by one but share the isolated world
 * of the extension in that page, which no script of the page can look into.
 */
import type { Notice } from './notice';

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

/**
 * Takes out readers that an earlier run of the extension left behind: it was updated, or switched off and on. Their world is another
 * one; where they still live only an event reaches them, and `Stage` hears it. A page that watches for it learns no more than from
 * the element itself. Firefox ends the scripts and lets us look into the room that they left.
 */
export function clearLeftBehind(): void {
  if (openReader()) return;
  const { body, documentElement: root } = document;
  const hosts = [...root.children].filter((child) => child.localName === 'div' && child.attributes.length === 0);
  for (const host of [...hosts, ...(body ? [body] : [])]) host.dispatchEvent(new Event(LEAVE));
  if (!import.meta.env.FIREFOX) return;
  for (const host of hosts as (Element & { openOrClosedShadowRoot?: ShadowRoot | null })[]) {
    if (!host.openOrClosedShadowRoot?.querySelector('dialog > iframe')) continue;
    host.remove();
    // What they had been before is forgotten; a page seldom sets these itself.
    root.style.removeProperty('overflow');
    for (const name of ['content-visibility', 'contain-intrinsic-height']) body?.style.removeProperty(name);
  }
}

/** Event that asks a reader to leave that was left behind. */
export const LEAVE = 'close';

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
