/**
 * The page while the reader stands over it: it does not scroll, and when the reader leaves everything is where it was.
 * Only two inline properties of `<html>` are touched, and put back.
 */
export class PageBehind {
  private at: { left: number; top: number } | null = { left: window.scrollX, top: window.scrollY };
  private readonly focused = document.activeElement;
  private readonly root = document.documentElement;
  private readonly changed: { name: string; value: string; priority: string }[] = [];
  /** `style` attribute of `<html>` as the page had it. */
  readonly rootStyle = this.root.getAttribute('style');

  constructor() {
    // A video in full screen lies over everything else.
    if (document.fullscreenElement) void document.exitFullscreen();
    this.set('overflow', 'hidden');
    // `* { display: none }`: nothing at all is drawn in a root without a box, the top layer included.
    if (getComputedStyle(this.root).display === 'none') this.set('display', 'block');
  }

  private set(name: string, value: string): void {
    const { style } = this.root;
    this.changed.push({ name, value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) });
    style.setProperty(name, value, 'important');
  }

  /** The page went elsewhere: where it stood says nothing any more. */
  forgetPlace(): void {
    this.at = null;
  }

  /** Gives scrolling, scroll position and focus back. */
  restore(): void {
    const { style } = this.root;
    for (const { name, value, priority } of this.changed) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
    // Reading it makes Chromium write the attribute out; one that it has not written yet would stay as style="".
    if (this.rootStyle === null && this.root.getAttribute('style') === '') this.root.removeAttribute('style');
    // 'instant': the page may have `scroll-behavior: smooth`.
    if (this.at) window.scrollTo({ ...this.at, behavior: 'instant' });
    if (this.focused instanceof HTMLElement && this.focused !== document.body)
      this.focused.focus({ preventScroll: true });
  }
}
