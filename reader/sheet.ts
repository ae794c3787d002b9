/** The sheet as it lies in the window: where its blocks are and how to get to them, in either setting. */

/** The reading line: so far from the edge where reading begins, in px. */
const LINE = 96;

export class Sheet {
  /** @param root carries the tokens and scrolls in 横排. */
  constructor(
    private readonly root: HTMLElement,
    private readonly mount: HTMLElement,
  ) {}

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
  private distance(element: HTMLElement): number {
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
    const focused = blocks.findIndex((block) => block === root.activeElement);
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

  private viewHeight(): number {
    return this.root.clientHeight;
  }
}
