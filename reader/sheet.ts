/** The sheet as it lies in the window: where its blocks are and how to get to them, in either setting. */

/** The reading line: so far from the edge where reading begins, in px. */
const LINE = 96;
/** What an arrow key scrolls, in px. */
const STEP = 80;

/** How long printing waits for pictures, in ms. */
const PICTURE_PATIENCE = 4_000;

export class Sheet {
  /** @param root carries the tokens and scrolls in 横排. */
  constructor(
    private readonly root: HTMLElement,
    /** Everything that is drawn. */
    readonly mount: HTMLElement,
    /** Hears every scroll in the reader. */
    private readonly ear: EventTarget,
  ) {}

  /** Tells when what is on the screen may have changed. Returns the function that stops it. */
  onMove(listener: () => void): () => void {
    let frame = 0;
    const view = this.mount.ownerDocument.defaultView ?? window;
    const soon = () => {
      if (frame === 0)
        frame = view.requestAnimationFrame(() => {
          frame = 0;
          listener();
        });
    };
    this.ear.addEventListener('scroll', soon, { capture: true, passive: true });
    view.addEventListener('resize', soon);
    return () => {
      view.cancelAnimationFrame(frame);
      this.ear.removeEventListener('scroll', soon, { capture: true });
      view.removeEventListener('resize', soon);
    };
  }

  /** Is this not yet passed? */
  isAhead(range: Range): boolean {
    return this.distance(range) >= -LINE / 2;
  }

  /** Brings a place into view, where it is not. */
  show(range: Range): void {
    const ahead = this.distance(range);
    if (ahead < -LINE / 3 || ahead > this.screen() - 2 * LINE) this.scrollBy(ahead - this.screen() / 4);
  }

  /** Loads what is loaded only when it comes into view; waits some seconds at most. */
  async loadPictures(): Promise<void> {
    const pictures = [...this.mount.querySelectorAll<HTMLImageElement>('.qy-article img')];
    for (const picture of pictures) picture.loading = 'eager';
    const loaded = Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    await Promise.race([loaded, new Promise((late) => setTimeout(late, PICTURE_PATIENCE))]);
  }

  /**
   * Nothing scrolls and no scroll bar is drawn until the function that it returns is called; the room of the bar stays free, so
   * that no line breaks elsewhere and the place is kept.
   */
  holdStill(): () => void {
    const scroller = this.desk ?? this.root;
    const { style } = scroller;
    const { left, top } = { left: scroller.scrollLeft, top: scroller.scrollTop };
    const view = this.root.ownerDocument.defaultView;
    const isDocument = scroller === this.root.ownerDocument.documentElement;
    const bar = {
      across: (isDocument && view ? view.innerWidth : scroller.offsetWidth) - scroller.clientWidth,
      down: (isDocument && view ? view.innerHeight : scroller.offsetHeight) - scroller.clientHeight,
    };
    style.overflow = 'hidden';
    style.paddingRight = `${bar.across}px`;
    style.paddingBottom = `${bar.down}px`;
    return () => {
      style.overflow = style.paddingRight = style.paddingBottom = '';
      scroller.scrollTo({ left, top, behavior: 'instant' });
    };
  }

  focus(selector: string): void {
    this.mount.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  /** The desk of 竖排 scrolls sideways, the whole document of 横排 up and down. */
  private get desk(): HTMLElement | null {
    return this.mount.querySelector<HTMLElement>('[data-setting="vertical"] .desk');
  }

  /** Elements of the shown article by their place among its blocks; -1 is the headline. */
  block(index: number): HTMLElement | null {
    return this.mount.querySelector<HTMLElement>(`[data-block="${index}"]`);
  }

  /** The article as it is drawn now. */
  article(): HTMLElement | null {
    return this.mount.querySelector<HTMLElement>('.qy-article');
  }

  private blocks(): HTMLElement[] {
    return [...this.mount.querySelectorAll<HTMLElement>('[data-block]')];
  }

  /** How far an element stands behind the reading line, in px; negative where it has been passed. */
  private distance(element: Element | Range): number {
    const box = element.getBoundingClientRect();
    const { desk } = this;
    return desk ? desk.getBoundingClientRect().right - LINE - box.right : box.top - LINE;
  }

  /** Brings a block to the reading line. @returns false where there is none. */
  goTo(index: number): boolean {
    const element = this.block(index);
    if (!element) return false;
    this.scrollBy(this.distance(element));
    return true;
  }

  /** Goes to the next or previous block and gives it the keyboard. */
  step(direction: 1 | -1): void {
    const blocks = this.blocks();
    const root = this.mount.getRootNode() as Document | ShadowRoot;
    const focused = blocks.indexOf(root.activeElement as HTMLElement);
    const reached = blocks.findLastIndex((block) => this.distance(block) < 4);
    // From where the keyboard is, if that is on the screen; from the reading line otherwise.
    const from = focused >= 0 && Math.abs(this.distance(blocks[focused] as HTMLElement)) < 900 ? focused : reached;
    const next = blocks[Math.min(blocks.length - 1, Math.max(0, from + direction))];
    if (!next) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
    this.scrollBy(this.distance(next));
  }

  /** The block at the reading line. */
  current(): number {
    const passed = this.blocks().findLast((block) => this.distance(block) < 4);
    return Number(passed?.dataset.block ?? -1);
  }

  /** Share of the article that has been read or is on the screen, 0 to 1. */
  progress(): number {
    const article = this.mount.querySelector('.qy-article');
    if (!article) return 0;
    const box = article.getBoundingClientRect();
    const { desk } = this;
    const frame = desk?.getBoundingClientRect();
    const whole = frame ? box.width : box.height;
    const seen = frame ? box.right - frame.left : this.viewHeight() - box.top;
    return whole > 0 ? Math.min(1, Math.max(0, seen / whole)) : 0;
  }

  /** Leaves the first screen behind: a place worth coming back to. */
  get offset(): number {
    const { desk } = this;
    return desk ? -desk.scrollLeft : this.root.scrollTop;
  }

  toStart(): void {
    this.scrollBy(-this.offset);
  }

  /** By so many px in the direction of reading. */
  scrollBy(distance: number): void {
    const { desk } = this;
    if (desk) desk.scrollBy({ left: -distance, behavior: 'instant' });
    else this.root.scrollBy({ top: distance, behavior: 'instant' });
  }

  /** Length of a screen in the direction of reading. */
  screen(): number {
    return this.desk?.clientWidth ?? this.viewHeight();
  }

  /** The wheel in 竖排, where nothing scrolls up and down. */
  wheel(down: number, across: number): void {
    if (this.desk && Math.abs(down) > Math.abs(across)) this.scrollBy(down);
  }

  /** Keys that scroll, in 竖排: leftwards is onwards. @returns false where the key is the browser's. */
  turn({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    const { desk } = this;
    if (!desk) return false;
    const page = this.screen() - 2 * LINE;
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: STEP,
      ArrowDown: STEP,
      ArrowRight: -STEP,
      ArrowUp: -STEP,
      PageDown: page,
      PageUp: -page,
      ' ': shiftKey ? -page : page,
      Home: -desk.scrollWidth,
      End: desk.scrollWidth,
    };
    const step = steps[key];
    if (step === undefined) return false;
    this.scrollBy(step);
    return true;
  }

  private viewHeight(): number {
    return this.root.clientHeight;
  }
}
