/** Keeps the place in an article and comes back to it. */
import { keepPlace } from '../settings/places';
import type { ReaderModel } from './model';
import type { Sheet } from './sheet';

/** A place is written when scrolling rests for so long, in ms, and while it goes on so often: who closes the tab does not wait. */
const REST = 200;
const LATEST = 700;
/** From here on an article counts as read. */
const READ = 0.97;

export class Bookmark {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Since when it has been waiting, by the clock of `performance`. */
  private waiting: number | undefined;
  private moved = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly model: ReaderModel,
    private readonly sheet: Sheet,
  ) {
    let at = 0;
    const stopMoving = sheet.onMove(() => {
      // The window may have changed, and the text stand where it stood.
      if (sheet.offset === at) return;
      at = sheet.offset;
      this.moved = true;
      clearTimeout(this.timer);
      this.waiting ??= performance.now();
      const left = this.waiting + LATEST - performance.now();
      this.timer = setTimeout(() => this.keep(), Math.max(0, Math.min(REST, left)));
    });
    const hide = () => {
      if (document.visibilityState === 'hidden') this.keepNow();
    };
    const leave = () => this.keepNow();
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    this.stopListening = () => {
      stopMoving();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
    };
  }

  /** Opens the shown story where it was left. */
  comeBack(): void {
    const { place } = this.model.get();
    if (place === null || place < 1 || this.moved) return;
    if (this.sheet.goTo(place)) this.model.update({ resumed: true });
  }

  /** What waits to be written, where something does. */
  private keepNow(): void {
    if (this.waiting === undefined) return;
    clearTimeout(this.timer);
    this.keep();
  }

  private keep(): void {
    this.waiting = undefined;
    const { settings, story, capture, proof } = this.model.get();
    if (!settings.rememberPlace || !this.moved || proof) return;
    const place = this.sheet.progress() >= READ ? null : this.sheet.current();
    // The headline is where everyone begins.
    void keepPlace(capture.url, story, place !== null && place < 1 ? null : place).catch(() => undefined);
  }

  leave(): void {
    clearTimeout(this.timer);
    this.stopListening();
    this.keep();
  }
}
