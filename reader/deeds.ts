/** What the reader can do, whether by a key or by a button. */
import { isKept, type SaveStatus, statusOfResult, statusOfStanding } from '../components/save-status';
import type { Article, Extraction } from '../extract/article';
import { removeBlock, restoreBlock } from '../extract/restore';
import { library } from '../library/client';
import { ask, type ScriptView } from '../messages';
import type { NoticeDeed } from '../notice/notice';
import { changeSettings, type Settings, SIZES } from '../settings/settings';
import { convertArticle } from './convert-article';
import type { KeyDeed } from './keys';
import { articleOf, type ReaderModel, statusOf } from './model';

const FAILED: SaveStatus = { is: 'failed', failure: 'unavailable' };

export class ReaderDeeds {
  constructor(
    private readonly model: ReaderModel,
    readonly close: () => void,
  ) {}

  perform(deed: KeyDeed): void {
    if (deed === 'close') this.close();
    else if (deed === 'save') void this.save();
    else this.resize(deed === 'larger' ? SIZES.step : -SIZES.step);
  }

  resize(step: number): void {
    const size = Math.min(SIZES.most, Math.max(SIZES.least, this.model.get().settings.size + step));
    this.choose({ size });
  }

  /** Shown at once, kept for the next page. */
  choose(change: Partial<Settings>): void {
    this.model.update({ settings: { ...this.model.get().settings, ...change } });
    // A reader that cannot write its settings still reads.
    void changeSettings(change).catch(() => undefined);
  }

  /** Asks the library which of the stories are in it. */
  askStandings(stories: number[] = [...this.articles().keys()]): void {
    const { capture } = this.model.get();
    const of = this.articles().length;
    for (const index of stories) {
      const article = this.articles()[index];
      if (!article) continue;
      const { title, text } = article;
      const request = {
        url: capture.extraction.url,
        canonicalUrl: capture.canonicalUrl,
        story: { index, of },
        title,
        text,
      };
      library.standing(request).then(
        (standing) => {
          // Put back, taken out or saved meanwhile: this answer is of another text.
          const same = this.articles()[index]?.text === text && statusOf(this.model.get(), index).is === 'unknown';
          if (same) this.model.setStatus([index], () => statusOfStanding(standing));
        },
        () => undefined,
      );
    }
  }

  private articles(): Article[] {
    return this.model.get().capture.extraction.articles;
  }

  /** Saves what is shown, through the background, which says in a notice what came of it, as it does for the shortcut. */
  async save(stories: number[] = [this.model.get().story]): Promise<void> {
    const wanted = stories.filter((story) => statusOf(this.model.get(), story).is !== 'saving');
    if (wanted.length === 0 || !articleOf(this.model.get())) return;
    this.model.setStatus(wanted, () => ({ is: 'saving' }));
    const { capture } = this.model.get();
    const outcome = await ask('background.savePage', { capture, stories: wanted }).catch(() => null);
    this.model.setStatus(wanted, (place) => {
      if (outcome?.state === 'failed') return { is: 'failed', failure: outcome.failure };
      const result = outcome?.state === 'saved' ? outcome.results[place] : undefined;
      return result ? statusOfResult(result) : FAILED;
    });
  }

  saveAll(): Promise<void> {
    const state = this.model.get();
    return this.save([...this.articles().keys()].filter((story) => !isKept(statusOf(state, story))));
  }

  showStory(story: number): void {
    this.model.update({ story });
    void this.showScript(this.model.get().view);
  }

  /** Puts a removed block back where it stood. */
  putBack(at: number): void {
    this.change((extraction, story) => restoreBlock(extraction, story, at));
  }

  /** Takes a block that was put back out again. */
  takeOut(at: number): void {
    this.change((extraction, story) => removeBlock(extraction, story, at));
  }

  private change(deed: (extraction: Extraction, story: number) => Extraction): void {
    const { capture, story, view } = this.model.get();
    this.model.update({ capture: { ...capture, extraction: deed(capture.extraction, story) } });
    this.model.setStatus([story], () => ({ is: 'unknown' }));
    this.askStandings([story]);
    void this.showScript(view);
  }

  async showScript(view: ScriptView): Promise<void> {
    const article = articleOf(this.model.get());
    this.model.update({ view, converted: null, converting: view !== 'original' });
    if (!article || view === 'original') return;
    const converted = await convertArticle(article, view).catch(() => null);
    const now = this.model.get();
    // Another story or script was chosen meanwhile.
    if (now.view !== view || articleOf(now) !== article) return;
    this.model.update({ converted, converting: false, view: converted ? view : 'original' });
  }

  /** What a button of a notice promises. */
  act(deed: NoticeDeed): void {
    this.dismissNotice();
    void ask('background.perform', deed).catch(() => undefined);
  }

  dismissNotice(): void {
    this.model.update({ notice: null });
  }
}
