/** The frame that the reader is drawn in: a document of its own, which no style, key or script of the page gets into. */
import { haveOutlived } from './outlive';

/** Without it a frame is in quirks mode. */
const DOCUMENT = '<!doctype html>';
/** How long a frame may take to load, in ms. */
const PATIENCE = 3_000;

export class StageFrame {
  readonly element = document.createElement('iframe');
  private endWait: (() => void) | undefined;

  /** @param title what a screen reader calls it. */
  constructor(title: string) {
    this.element.title = title;
  }

  /** What is in the frame now. */
  get document(): Document | null {
    return this.element.contentDocument;
  }

  /**
   * Its document, in standards mode; null where the page is sandboxed without `allow-same-origin` and its frames are
   * closed to us. Chromium lets a script write into a frame that was just added, which costs a third of loading one; Firefox does not.
   */
  open(parent: HTMLElement): Document | null | Promise<Document | null> {
    if (import.meta.env.FIREFOX) return this.load(parent);
    parent.append(this.element);
    const { document: inner } = this;
    inner?.open();
    inner?.write(DOCUMENT);
    inner?.close();
    return inner;
  }

  private load(parent: HTMLElement): Promise<Document | null> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        resolve(this.document);
      };
      const timer = setTimeout(done, PATIENCE);
      this.element.addEventListener('load', done, { once: true });
      this.endWait = done;
      this.element.srcdoc = DOCUMENT;
      parent.append(this.element);
    });
  }

  /** Ends the wait for a frame that was taken out. */
  giveUp(): void {
    this.endWait?.();
  }

  /** Firefox: should the extension be switched off, the page comes back all the same. */
  async outlive(): Promise<void> {
    if (import.meta.env.FIREFOX) await haveOutlived(this.element).catch(() => undefined);
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
    this.element.contentWindow?.focus();
  }
}
