/** What a key pressed in the reader comes to: a key that is the browser's elsewhere, one that turns pages of 竖排, or a deed. */
import type { ReaderDeeds } from './deeds';
import { deedOf, isTyping, type KeyDeed } from './keys';
import { articleOf, type ReaderModel } from './model';

export class SessionKeys {
  constructor(
    private readonly model: ReaderModel,
    private readonly deeds: ReaderDeeds,
    /** Whether a deed cannot be done any more, which the reader is told then. */
    private readonly isCutOff: (deed: KeyDeed) => boolean,
  ) {}

  /** Hears every key of a stage before anything in it does. */
  listenTo(keyboard: EventTarget): void {
    for (const type of ['keydown', 'keyup', 'keypress'])
      keyboard.addEventListener(type, (event) => this.hear(event as KeyboardEvent), { capture: true });
  }

  private hear(event: KeyboardEvent): void {
    if (this.hearBrowserKey(event)) return;
    if (this.hearTurningKey(event)) return;
    // A picture that is looked at has keys of its own.
    const { settings, photo } = this.model.get();
    const deed = deedOf(event, settings.keys);
    if (!deed || !this.deeds.sheet || (photo !== null && deed !== 'close')) return;
    if (deed !== 'close' && isTyping(event.composedPath()[0] as Element | null)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Leaving waits for the key to come up again, or the page would hear that.
    if (event.type === (deed === 'close' ? 'keyup' : 'keydown')) this.perform(deed);
  }

  private perform(deed: KeyDeed): void {
    if (!this.isCutOff(deed)) this.deeds.perform(deed);
  }

  /** Arrows, Space and the page keys in 竖排, unless they belong to what has the focus. */
  private hearTurningKey(event: KeyboardEvent): boolean {
    const { settings, photo, panel } = this.model.get();
    if (!settings.vertical || photo !== null || panel || event.type !== 'keydown') return false;
    if (!event.isTrusted || event.ctrlKey || event.altKey || event.metaKey) return false;
    const target = event.composedPath()[0] as Element | null;
    // Space presses what has the focus, arrows choose in it, and a slip with a ledger scrolls by itself.
    if (isTyping(target) || target?.closest?.(event.key === ' ' ? 'button, input, a' : 'input, .proof-panel'))
      return false;
    if (!this.deeds.sheet?.turn(event)) return false;
    event.preventDefault();
    return true;
  }

  /** Ctrl+F searches the article, and Ctrl+P prints it: the browser would search and print the page behind. */
  private hearBrowserKey(event: KeyboardEvent): boolean {
    if (!event.isTrusted || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return false;
    const deed = { f: 'find', p: 'print' }[event.key.toLowerCase()] as 'find' | 'print' | undefined;
    if (!deed || !articleOf(this.model.get())) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'keydown') this.perform(deed);
    return true;
  }
}
