import { isKept, type SaveStatus, statusOfResult, statusOfStanding } from '../components/save/save-status';
import type { Article } from '../extract/article';
import { library } from '../library/client';
import { ask } from '../messages';
import { articleOf, type ReaderModel, statusOf } from './model';

const FAILED: SaveStatus = { is: 'failed', failure: 'unavailable' };

/** How the stories of the page stand with the library, and saving them. */
export class Saving {
  constructor(private readonly model: ReaderModel) {}

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

  private articles(): Article[] {
    return this.model.get().capture.extraction.articles;
  }
}
