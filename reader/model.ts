/**
 * What the reader shows, kept outside of React: it survives when a page throws the reader out and it is drawn again.
 */
import type { SaveStatus } from '../components/save-status';
import type { Article } from '../extract/article';
import type { ScriptView } from '../messages';
import type { Notice } from '../notice/notice';
import type { Capture } from '../page/capture';
import type { Settings } from '../settings/settings';

export interface ReaderState {
  /** The page as it was read; `extraction` is as the reader left it: with blocks put back. */
  capture: Capture;
  settings: Settings;
  /** Place of the article that is shown. */
  story: number;
  view: ScriptView;
  /** The shown article in `view`; null while it is being converted and where the page's own script is shown. */
  converted: Article | null;
  converting: boolean;
  /** How each story stands with the library, by its place. */
  statuses: SaveStatus[];
  notice: Notice | null;
}

export class ReaderModel {
  private readonly listeners = new Set<() => void>();

  constructor(private state: ReaderState) {}

  readonly get = (): ReaderState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<ReaderState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  setStatus(stories: number[], statusOf: (place: number) => SaveStatus): void {
    const statuses = [...this.state.statuses];
    for (const [place, story] of stories.entries()) statuses[story] = statusOf(place);
    this.update({ statuses });
  }
}

/** The shown article as the page has it. */
export function articleOf(state: ReaderState): Article | undefined {
  return state.capture.extraction.articles[state.story];
}

export function statusOf(state: ReaderState, story = state.story): SaveStatus {
  return state.statuses[story] ?? { is: 'unknown' };
}
