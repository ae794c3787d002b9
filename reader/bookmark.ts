/** Keeps the place in an article and comes back to it. */
import { keepPlace, placeIn } from '../settings/places';
import type { ReaderModel } from './model';
import type { Sheet } from './sheet';

/** A place is written when scrolling rests, in ms. */
const REST = 700;
/** From here on an article counts as read. */
const READ = 0.97;

export class Bookmark {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private moved = false;
  private readonly stopListening: () => void;

  constructor(
    private readonly model: ReaderModel,
    private readonly sheet: Sheet,
  ) {
    let at = 0;
    this.stopListening = sheet.onMove(() => {
      // The window may have changed, and the text stand where it stood.
      if (sheet.offset === at) return;
      at = sheet.offset;
      this.moved = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(), REST);
    });
  }

  /** Opens the shown story where it was left. */
  async comeBack(): Promise<void> {
    const { settings, story, capture } = this.model.get();
    if (!settings.rememberPlace) return;
    const place = await placeIn(capture.url, story);
    if (place === null || place < 1 || this.moved || this.model.get().story !== story) return;
    if (this.sheet.goTo(place)) this.model.update({ resumed: true });
  }

  private keep(): void {
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
