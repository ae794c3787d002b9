import { askFurther } from '../capture/ask-capture';
import { readOn, standOf } from '../capture/read-on';
import type { ReaderModel } from './model';

/** Reading on over the pages of the article that is shown: fetched by the page itself, joined as they come. */
export class ReadingOn {
  private control: AbortController | undefined;

  constructor(
    private readonly model: ReaderModel,
    /** The text has become longer. */
    private readonly onChanged: () => void,
  ) {}

  async start(): Promise<void> {
    const { capture, site, further } = this.model.get();
    if (further.is === 'reading' || !standOf(capture).open) return;
    const control = new AbortController();
    this.control = control;
    this.model.update({ further: { is: 'reading' } });
    const stop = await readOn({
      get: () => this.model.get().capture,
      set: (joined) => {
        this.model.update({ capture: joined });
        this.onChanged();
      },
      fetchPage: (url) => askFurther(url),
      signal: control.signal,
      restored: site.restored ?? [],
    });
    if (this.control !== control) return;
    this.control = undefined;
    this.model.update({ further: { is: 'over', stop } });
  }

  /** What is joined stays. */
  stop(): void {
    if (!this.control) return;
    this.control.abort();
    this.control = undefined;
    this.model.update({ further: { is: 'over', stop: { why: 'stopped' } } });
  }
}
