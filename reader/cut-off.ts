/** What the reader still does when it was left behind: it can be read and left, and says what to do for all else. */

import { hosts, LEAVE } from '../in-page/present';
import { isLeftBehind, leftBehindNotice } from '../notice/left-behind';
import type { KeyDeed } from './keys';
import type { ReaderModel } from './model';

/** How often the reader looks whether its extension is there, in ms: it costs a property. */
const BEAT = 1_000;

/** Need neither the extension nor a text that was not drawn before. */
const STILL_DONE: ReadonlySet<KeyDeed> = new Set<KeyDeed>([
  'close',
  'larger',
  'smaller',
  'theme',
  'print',
  'nextParagraph',
  'previousParagraph',
  'nextSentence',
  'previousSentence',
]);
/** What may be pressed all the same: the notice, the way out, links. */
const STILL_PRESSED = '.slip, .leave, a[href]';
const PRESSED = 'button, input, select, summary, [role="button"], [role="radio"]';

export class CutOff {
  private readonly notice = leftBehindNotice();
  private readonly timer = setInterval(() => this.look(), BEAT);
  private readonly listening = new AbortController();
  private is = false;

  /** @param onAsked A newer reader comes in place of this one. */
  constructor(
    private readonly model: ReaderModel,
    onAsked: () => void,
  ) {
    const leave = () => isLeftBehind() && onAsked();
    // In a body's own room the host cannot be found from outside.
    for (const place of [...hosts(), document.body])
      place?.addEventListener(LEAVE, leave, { signal: this.listening.signal });
  }

  /** Whether a key does nothing but say what to do. */
  stops(deed: KeyDeed): boolean {
    if (STILL_DONE.has(deed) || !isLeftBehind()) return false;
    this.say();
    return true;
  }

  stopClick(event: Event): void {
    const target = event.composedPath()[0] as Element | undefined;
    if (!target?.closest?.(PRESSED) || target.closest(STILL_PRESSED) || !isLeftBehind()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.say();
  }

  leave(): void {
    clearInterval(this.timer);
    this.listening.abort();
  }

  private look(): void {
    if (!this.is && isLeftBehind()) this.say();
  }

  private say(): void {
    this.is = true;
    // Another object: it is said anew where it stands already.
    this.model.update({ notice: { ...this.notice } });
  }
}
