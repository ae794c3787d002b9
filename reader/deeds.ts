/** What the reader can do, whether by a key or by a button. */
import { forgetChoice, rememberChoice } from '../capture/keep-chosen';
import { forgetRestored, rememberRestored } from '../capture/keep-restored';
import { t } from '../components/page/labels';
import { isKept, type SaveStatus, statusOfResult, statusOfStanding } from '../components/save/save-status';
import type { Article, Extraction } from '../extract/article';
import { toggleValue, withoutChoice } from '../extract/corrections/choose-value';
import { removeBlock, restoreBlock } from '../extract/corrections/restore';
import { type RepairKey, toggleRepair } from '../extract/corrections/undo-repair';
import type { Headline } from '../extract/list-headlines';
import { library } from '../library/client';
import { ask, type ScriptView } from '../messages';
import type { NoticeDeed } from '../notice/notice';
import { changeSettings, type Settings, SIZES, THEMES, usualView } from '../settings/settings';
import { changeSite, hostOf, rulesFor, type SiteRules } from '../settings/sites';
import { convertArticle } from './convert-article';
import type { KeyDeed } from './keys';
import { articleOf, type PanelName, type ReaderModel, statusOf } from './model';
import { ReadingOn } from './reading-on';
import type { Sheet } from './sheet';

const PINYIN = ['off', 'rare', 'all'] as const;
const COMPANIONS = ['off', 'hover', 'beside'] as const;
const FAILED: SaveStatus = { is: 'failed', failure: 'unavailable' };

export class ReaderDeeds {
  /** Set while the reader is drawn. */
  sheet: Sheet | undefined;

  constructor(
    private readonly model: ReaderModel,
    /** Leaves the reader. */
    readonly close: () => void,
  ) {
    this.readingOn = new ReadingOn(model, () => this.changed());
  }

  readonly readingOn: ReadingOn;

  /** Set while the article is read aloud: pauses or goes on; skips a sentence. */
  onAloudKey: (() => void) | undefined;
  onSentenceKey: ((direction: 1 | -1) => void) | undefined;

  /** What each key does. */
  private readonly byKey: Readonly<Record<KeyDeed, () => void>> = {
    close: () => this.back(),
    save: () => void this.save(),
    larger: () => this.resize(SIZES.step),
    smaller: () => this.resize(-SIZES.step),
    proof: () => this.toggleProof(),
    outline: () => this.togglePanel('outline'),
    typography: () => this.togglePanel('typography'),
    shortcuts: () => this.togglePanel('shortcuts'),
    theme: () => this.choose({ theme: after(THEMES, this.model.get().settings.theme) }),
    vertical: () => this.choose({ vertical: !this.model.get().settings.vertical }),
    script: () => this.nextScript(),
    companion: () => this.nextCompanion(),
    find: () => this.find(),
    print: () => this.print(),
    aloud: () => (this.model.get().aloud ? this.onAloudKey?.() : this.model.update({ aloud: true })),
    pinyin: () => this.choose({ pinyin: after(PINYIN, this.model.get().settings.pinyin) }),
    nextSentence: () => this.onSentenceKey?.(1),
    previousSentence: () => this.onSentenceKey?.(-1),
    nextParagraph: () => this.sheet?.step(1),
    previousParagraph: () => this.sheet?.step(-1),
    readOn: () => void this.readingOn.start(),
    nextStory: () => this.stepStory(1),
    previousStory: () => this.stepStory(-1),
  };

  perform(deed: KeyDeed): void {
    this.byKey[deed]();
  }

  /** Out of whatever lies on top; out of the reader where nothing does. */
  readonly back = (): void => {
    const { photo, finding, panel, aloud, notice } = this.model.get();
    if (notice?.tone === 'ask') this.dismissNotice();
    else if (photo !== null) this.model.update({ photo: null });
    else if (panel) this.model.update({ panel: null });
    else if (finding) this.model.update({ finding: false });
    else if (aloud) this.stopAloud();
    else this.close();
  };

  stopAloud(): void {
    this.model.update({ aloud: false });
  }

  togglePanel(panel: PanelName): void {
    this.model.update({ panel: this.model.get().panel === panel ? null : panel });
  }

  /** To a block of the article, -1 for its headline. */
  goToBlock(block: number): void {
    this.sheet?.goTo(block);
  }

  toggleProof(): void {
    this.model.update({ proof: !this.model.get().proof });
  }

  /** @param photo place among the article's blocks */
  openPhoto(photo: number): void {
    this.model.update({ photo });
  }

  /** @param again from the headline on */
  resume(again: boolean): void {
    this.model.update({ resumed: false });
    if (again) this.sheet?.toStart();
  }

  private find(): void {
    if (this.model.get().finding) this.sheet?.focus('.find-bar input');
    else this.model.update({ finding: true });
  }

  /** The whole article on paper, with its pictures: those that were not looked at yet are loaded first. */
  print(): void {
    void this.sheet?.loadPictures().then(() => window.print());
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

  private stepStory(step: number): void {
    const story = this.model.get().story + step;
    if (story >= 0 && story < this.articles().length) this.showStory(story);
  }

  /** Shows the article in a script, which its site then opens in. */
  chooseScript(view: ScriptView): void {
    void this.showScript(view);
    const { settings, capture } = this.model.get();
    const usual = usualView(settings);
    void changeSite(hostOf(capture.extraction.url), ({ view: _, ...rules }) =>
      view === usual ? rules : { ...rules, view },
    ).catch(() => undefined);
  }

  /** Off, on hover, side by side. Where nothing is converted yet, the other script comes beside the page's own. */
  private nextCompanion(): void {
    const { view, settings } = this.model.get();
    if (view !== 'original') {
      this.choose({ companion: after(COMPANIONS, settings.companion) });
      return;
    }
    this.choose({ companion: 'beside' });
    this.chooseScript(articleOf(this.model.get())?.script === 'hant' ? 'hans' : settings.traditional);
  }

  private nextScript(): void {
    const { view, settings } = this.model.get();
    this.chooseScript(after(['original', 'hans', settings.traditional] as const, view));
  }

  showStory(story: number): void {
    this.model.update({ story });
    void this.showScript(this.model.get().view);
  }

  /** Puts a removed block back where it stood, and remembers it for the template of this site. */
  putBack(at: number): void {
    const { capture } = this.model.get();
    const removed = capture.extraction.removed.find((entry) => entry.at.includes(at));
    this.change((extraction, story) => restoreBlock(extraction, story, at));
    if (removed) void this.remember(rememberRestored(capture, removed));
  }

  /** Takes a block that was put back out again, and forgets it. */
  takeOut(at: number): void {
    const { capture } = this.model.get();
    const block = articleOf(this.model.get())?.blocks.find((entry) => entry.restored && entry.at.includes(at));
    this.change((extraction, story) => removeBlock(extraction, story, at));
    if (block) void this.remember(forgetRestored(capture, block));
  }

  /** From now on, or no longer: the further pages of this site's articles come without being asked for. */
  alwaysReadOn(always: boolean): void {
    const { capture } = this.model.get();
    const change = ({ pages: _, ...rules }: SiteRules): SiteRules => (always ? { ...rules, pages: true } : rules);
    void this.remember(changeSite(hostOf(capture.extraction.url), change));
  }

  /** What the site now says; a reader that cannot write it still shows what was put back. */
  private async remember(written: Promise<void>): Promise<void> {
    await written.catch(() => undefined);
    this.model.update({ site: await rulesFor(this.model.get().capture.extraction.url).catch((): SiteRules => ({})) });
  }

  /** Takes a repair back, or makes it again. */
  toggleRepair(key: RepairKey): void {
    this.change((extraction) => toggleRepair(extraction, key));
  }

  /** Takes a value of a field out, or uses it in place of another; its place is remembered for the template of this site. */
  toggleValue(field: string, value: string): void {
    const { capture, story } = this.model.get();
    void this.remember(rememberChoice({ capture, story, field, value }));
    this.change((extraction, story) => toggleValue(extraction, story, field, value));
  }

  /** The field is read as on any other site again, here and on the site's other articles. */
  forgetChoice(field: string, value: string): void {
    const { capture, story } = this.model.get();
    void this.remember(forgetChoice({ capture, story, field, value }));
    this.change((extraction) => withoutChoice(extraction, story, field, value));
  }

  private change(deed: (extraction: Extraction, story: number) => Extraction): void {
    const { capture, story } = this.model.get();
    this.model.update({ capture: { ...capture, extraction: deed(capture.extraction, story) } });
    this.changed();
  }

  /** The text is another one than before: it is converted and looked up in the library anew. */
  private changed(): void {
    const { story, view } = this.model.get();
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

  /** To a headline of the list that the page shows, and the reader with it. */
  async readHeadline({ href }: Headline): Promise<void> {
    const answer = await ask('background.readAt', { url: href }).catch(() => null);
    if (answer?.is !== 'press') return;
    // The browser asks for a press on the page itself: nothing is left before that was said.
    this.model.update({
      notice: {
        tone: 'ask',
        text: answer.key ? t('notice.pressThere', { key: answer.key }) : t('notice.clickThere'),
        detail: t('notice.pressThereWhy'),
        actions: [{ label: t('notice.openBeside'), deed: { is: 'open-beside', url: href } }],
        close: t('notice.close'),
      },
    });
  }

  dismissNotice(): void {
    this.model.update({ notice: null });
  }
}

/** The next of some choices, the first after the last. */
function after<Value>(values: readonly Value[], now: Value): Value {
  return values[(values.indexOf(now) + 1) % values.length] ?? now;
}
