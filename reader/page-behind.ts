/**
 * The page while the reader stands over it: it does not scroll, it is not drawn, and when the reader leaves everything is where
 * it was. Only inline properties of `<html>` and `<body>` are touched, and put back.
 */
import type { PageStyles } from '../in-page/present';

export class PageBehind {
  private at: { left: number; top: number } | null = { left: window.scrollX, top: window.scrollY };
  private readonly focused = document.activeElement;
  private readonly root = new Changes(document.documentElement);
  private body: Changes | undefined;
  readonly styles: PageStyles = {
    root: document.documentElement.getAttribute('style'),
    body: document.body?.getAttribute('style') ?? null,
  };

  /** @param rests the page may rest: see `rest` */
  constructor(rests: boolean) {
    // A video in full screen lies over everything else.
    if (document.fullscreenElement) void document.exitFullscreen();
    // First, while its layout is as it was.
    if (rests) this.rest();
    this.root.set('overflow', 'hidden');
    // `* { display: none }`: nothing at all is drawn in a root without a box, the top layer included.
    if (getComputedStyle(document.documentElement).display === 'none') this.root.set('display', 'block');
  }

  /**
   * The browser need not style, lay out and draw what is covered, which on a large page costs more than the whole reader. The body
   * stays as high as it was: nothing scrolls. A script of the page that measures is answered as before.
   */
  private rest(): void {
    const { body } = document;
    if (this.body || body?.localName !== 'body') return;
    const { bottom, height } = body.getBoundingClientRect();
    // `body { height: 100% }`, the text flowing out of it: without the text, the page could not be scrolled to where it is.
    if (window.scrollX !== 0 || (window.scrollY > 0 && bottom < window.innerHeight)) return;
    this.body = new Changes(body);
    this.body.set('contain-intrinsic-height', `${Math.ceil(height)}px`);
    this.body.set('content-visibility', 'hidden');
  }

  /** What the reader stands in is a part of the body, or somebody reads the page: in a page that rests everything is hidden. */
  wake(): void {
    this.body?.undo();
    this.body = undefined;
  }

  /** Runs a deed on the page as it is without the reader. */
  awake<Result>(deed: () => Result): Result {
    if (!this.body) return deed();
    this.wake();
    try {
      return deed();
    } finally {
      this.rest();
    }
  }

  /** The page went elsewhere: where it stood says nothing any more. */
  forgetPlace(): void {
    this.at = null;
  }

  /** Gives scrolling, scroll position and focus back. */
  restore(): void {
    this.wake();
    this.root.undo();
    // 'instant': the page may have `scroll-behavior: smooth`.
    if (this.at) window.scrollTo({ ...this.at, behavior: 'instant' });
    if (this.focused instanceof HTMLElement && this.focused !== document.body)
      this.focused.focus({ preventScroll: true });
  }
}

/** Inline properties of an element of the page that were changed. */
class Changes {
  private readonly before: string | null;
  private readonly changed: { name: string; value: string; priority: string }[] = [];

  constructor(private readonly element: HTMLElement) {
    this.before = element.getAttribute('style');
  }

  set(name: string, value: string): void {
    const { style } = this.element;
    this.changed.push({ name, value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) });
    style.setProperty(name, value, 'important');
  }

  undo(): void {
    const { style } = this.element;
    for (const { name, value, priority } of this.changed) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
    // Reading it makes Chromium write the attribute out; one that it has not written yet would stay as style="".
    if (this.before === null && this.element.getAttribute('style') === '') this.element.removeAttribute('style');
  }
}
