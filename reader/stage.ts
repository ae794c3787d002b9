/**
 * A room over the page in which the reader is drawn, shut in both directions: docs/decisions/0004-reader-isolation.md.
 *
 *     <html> └ <div>  host, the only element the page can see
 *                └ #shadow-root (closed)
 *                    └ <dialog>  modal: top layer, and the page behind it is inert
 *                        └ <iframe>         a document of its own: no style, key or script of the page gets in
 */

import { hosts } from '../in-page/present';
import type { Theme } from '../settings/typography';
import { roomIn } from './body-room';
import { dress } from './dress';
import { PrintRoom } from './print-room';
import stageCss from './stage.css?inline';
import { StageFrame } from './stage-frame';

export interface StageEvents {
  /** The page took the host out of the document, moved it or emptied it; the stage is gone. */
  onLost(): void;
  /** The browser wants the dialog closed: Escape, or the back gesture. */
  onDismiss(): void;
}

/** `beside`: a child of `<html>`. `inside`: in a shadow root of `<body>`, where the page's scripts find nothing to remove. */
export type HostPlace = 'beside' | 'inside';

/** The host before it is raised: without a box, the page need not be drawn anew for it. */
const WAITING = ':host { display: none !important }';
/** How often it is looked whether the page has covered the reader, in ms. */
const COVER_CHECK = 600;
/** Pause before the keyboard is taken back, in ms: long enough that a page that takes it at once again cannot hang the tab. */
const REFOCUS_PAUSE = 20;
/** A page that keeps covering the reader or changing its host wants it more than we do. */
const MOST_REPAIRS = 30;

/** `:root` and `body`, not `.qy-body`. */
const PAGE_SELECTORS = /:root|(?<![\w.-])body(?![\w-])/g;

export class Stage {
  readonly host = document.createElement('div');
  /** Where to draw; with `data-theme` on `root`. */
  mount!: HTMLElement;
  /** Element that carries the tokens: `:root` of the frame. Where the page's sandbox allows no frame, the mount itself. */
  root!: HTMLElement;
  /** Where every key pressed in the reader passes first. */
  keyboard!: EventTarget;
  /** False where the page is sandboxed and the interface is drawn in the shadow root itself. */
  framed = true;

  private readonly shadow = this.host.attachShadow({ mode: 'closed' });
  private readonly dialog = document.createElement('dialog');
  private readonly frame: StageFrame;
  private readonly observer = new MutationObserver(() => this.inspect());
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly parent: Node;
  private repairs = 0;
  private raised = false;
  private printRoom: PrintRoom | undefined;
  private refocus: ReturnType<typeof setTimeout> | undefined;

  private events: StageEvents | undefined;
  private readonly furnished: Promise<void>;

  /**
   * Puts the host into the page and opens the frame, which nobody sees before `raise`: it can be done while the page is read.
   * @param place where the host goes
   * @param css style sheets of what will be drawn; `:root` in them means the frame's own.
   * @param label what a screen reader calls the dialog.
   */
  constructor(
    readonly place: HostPlace,
    private readonly css: readonly string[],
    private readonly label: string,
  ) {
    this.frame = new StageFrame(label);
    dress(this.shadow, [stageCss, WAITING]);
    this.dialog.setAttribute('aria-label', label);
    this.shadow.append(this.dialog);
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.events?.onDismiss();
    });
    this.dialog.addEventListener('close', () => {
      if (this.raised && !this.dialog.open) this.events?.onDismiss();
    });
    this.parent = place === 'inside' ? (roomIn(document.body) ?? document.documentElement) : document.documentElement;
    this.parent.appendChild(this.host);
    hosts().add(this.host);
    this.furnished = this.furnish();
  }

  private async furnish(): Promise<void> {
    const inner = await this.frame.open(this.dialog);
    if (inner) this.furnishFrame(inner);
    else this.furnishBare();
    const sheets = { screen: () => this.sheets(), print: () => (inner ? this.css.map(bared) : []) };
    this.printRoom = new PrintRoom(this.shadow, sheets, () => this);
  }

  /** Those of the shadow root on the screen. */
  private sheets(): string[] {
    return this.framed ? [stageCss] : [stageCss, ...this.css.map(bared)];
  }

  /** Shows it over the page. @returns false where the page took the host out before that. */
  async raise(events: StageEvents): Promise<boolean> {
    if (!this.intact()) return false;
    this.events = events;
    dress(this.shadow, this.sheets());
    this.dialog.showModal();
    this.raised = true;
    this.observer.observe(document, { childList: true });
    this.observer.observe(document.documentElement, { childList: true });
    this.observer.observe(this.host, { attributes: true });
    await this.furnished;
    if (!this.raised) return false;
    this.timer = setInterval(() => this.comeUp(), COVER_CHECK);
    void this.frame.outlive();
    return true;
  }

  private furnishFrame(inner: Document): void {
    this.root = inner.documentElement;
    this.keyboard = inner;
    inner.title = this.label;
    dress(inner, this.css);
    this.mount = inner.createElement('div');
    inner.body.append(this.mount);
    inner.defaultView?.addEventListener('blur', () => this.holdFocus());
  }

  /**
   * A page may call `window.focus()` as often as it likes; keys would then go to its own listeners. The keyboard is taken back
   * before the next key can arrive, and with a pause from the page that answers in its blur event: two who snatch without
   * one would hang the tab. Focus that goes to the browser itself is the reader's own wish.
   */
  private holdFocus(): void {
    if (this.refocus === undefined) {
      queueMicrotask(() => this.focus());
      this.refocus = setTimeout(() => {
        this.refocus = undefined;
        this.focus();
      }, REFOCUS_PAUSE);
    }
  }

  private furnishBare(): void {
    this.framed = false;
    this.frame.element.remove();
    dress(this.shadow, this.sheets());
    this.mount = document.createElement('div');
    this.mount.className = 'bare';
    this.mount.tabIndex = -1;
    this.root = this.mount;
    this.keyboard = this.dialog;
    this.dialog.append(this.mount);
  }

  /** The paper of what lies behind the frame, and of the frame itself. */
  setTheme(theme: Theme): void {
    for (const element of [this.dialog, ...(this.root ? [this.root] : [])]) {
      if (theme === 'auto') delete element.dataset.theme;
      else element.dataset.theme = theme;
    }
  }

  /** Gives the keyboard to the reader. */
  focus(): void {
    if (!this.raised) return;
    if (!this.framed) this.mount.focus({ preventScroll: true });
    else if (document.hasFocus() && !this.frame.document?.hasFocus()) this.frame.focus();
  }

  /** A page that watches its document may take the host out before anybody can be told. */
  get stands(): boolean {
    return this.raised && this.intact();
  }

  /** True while the host stands where it was put and the frame holds what was drawn. */
  private intact(): boolean {
    if (!this.host.isConnected || this.host.parentNode !== this.parent) return false;
    return !this.framed || !this.mount || this.frame.document === this.mount.ownerDocument;
  }

  private inspect(): void {
    if (!this.raised) return;
    if (!this.intact()) {
      this.lower();
      this.events?.onLost();
      return;
    }
    // `hidden`, `inert`, `aria-hidden` from the page; the host has no attribute of its own.
    for (const { name } of [...this.host.attributes]) {
      if (this.repairs++ < MOST_REPAIRS) this.host.removeAttribute(name);
    }
  }

  /** Back to the top of the top layer, should the page have opened a dialog or popover of its own meanwhile. */
  private comeUp(): void {
    this.focus();
    const top = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
    if (top === this.outermost() || this.repairs++ >= MOST_REPAIRS) return;
    this.raised = false;
    this.dialog.close();
    this.dialog.showModal();
    this.raised = true;
    this.focus();
  }

  /** What the page's document shows for everything in the stage. */
  private outermost(): Element {
    const room = this.host.getRootNode();
    return room instanceof ShadowRoot ? room.host : this.host;
  }

  /** Takes everything out of the page again. */
  lower(): void {
    this.raised = false;
    clearInterval(this.timer);
    clearTimeout(this.refocus);
    this.observer.disconnect();
    this.printRoom?.leave();
    this.dialog.close();
    this.host.remove();
    hosts().delete(this.host);
    this.frame.giveUp();
  }
}

/** A style sheet for use in the shadow root itself. */
function bared(sheet: string): string {
  return sheet.replaceAll(PAGE_SELECTORS, '.bare');
}
