/**
 * What the reader shows, kept outside of React: it survives when a page throws the reader out and it is drawn again.
 */

import type { Capture } from '../capture/capture';
import type { Opening } from '../capture/opening';
import type { FurtherState } from '../components/article/FurtherPages';
import type { SaveStatus } from '../components/save/save-status';
import type { Article } from '../extract/article';
import type { Notice } from '../in-page/notice';
import type { ScriptView } from '../messages';
import type { Settings } from '../settings/settings';
import type { SiteRules } from '../settings/sites';

/** A slip over the sheet; one at a time. */
export type PanelName = 'typography' | 'outline' | 'shortcuts';

export interface ReaderState {
  /** The page as it was read; `extraction` is as the reader left it: with blocks put back. */
  capture: Capture;
  settings: Settings;
  /** What was decided for this site. */
  site: SiteRules;
  /** Place among the blocks of the first story where it was left before; null where it was not. */
  place: number | null;
  /** The parts of the headlines of the page: see `segmentHeadline`. */
  headlines: string[][];
  /** Place of the article that is shown. */
  story: number;
  view: ScriptView;
  /** The shown article in `view`; null while it is being converted and where the page's own script is shown. */
  converted: Article | null;
  converting: boolean;
  /** How each story stands with the library, by its place. */
  statuses: SaveStatus[];
  notice: Notice | null;
  panel: PanelName | null;
  /** The article is shown as a marked proof. */
  proof: boolean;
  /** The bar of the search in the article is open. */
  finding: boolean;
  /** The article is read aloud, or about to be. */
  aloud: boolean;
  /** Place among the article's blocks of the picture that is looked at. */
  photo: number | null;
  /** What is being done about the further pages of the article. */
  further: FurtherState;
  /** The article was opened where it was left, and the reader is told. */
  resumed: boolean;
}

/** A reader that has just opened. */
export function freshState(opening: Opening): ReaderState {
  return {
    ...opening,
    story: 0,
    view: 'original',
    converted: null,
    converting: false,
    statuses: [],
    notice: null,
    panel: null,
    proof: false,
    finding: false,
    aloud: false,
    photo: null,
    further: { is: 'idle' },
    resumed: false,
  };
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

/** Whether the page is set in 竖排: a marked proof never is. */
export function isVertical({ settings, proof }: ReaderState): boolean {
  return settings.vertical && !proof;
}
