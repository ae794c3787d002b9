/** What the reader can do, whether by a key or by a button. */
import type { Headline } from '../extract/list-headlines';
import type { NoticeDeed } from '../in-page/notice';
import { ask } from '../messages';
import { makeChange } from '../settings/changes';
import { type Settings, SIZES, THEMES } from '../settings/settings';
import { after } from './after';
import { Corrections } from './corrections';
import type { KeyDeed } from './keys';
import type { PanelName, ReaderModel } from './model';
import { readHeadline } from './read-headline';
import { ReadingOn } from './reading-on';
import { Saving } from './saving';
import { ScriptChoice } from './script-choice';
import type { Sheet } from './sheet';

const PINYIN = ['off', 'rare', 'all'] as const;

export class ReaderDeeds {
  /** Set while the reader is drawn. */
  sheet: Sheet | undefined;

  constructor(
    private readonly model: ReaderModel,
    /** Leaves the reader. */
    readonly close: () => void,
  ) {
    this.readingOn = new ReadingOn(model, () => this.changed());
    this.corrections = new Corrections(model, () => this.changed());
    this.saving = new Saving(model);
    this.scripts = new ScriptChoice(model, (change) => this.choose(change));
  }

  readonly readingOn: ReadingOn;
  readonly corrections: Corrections;
  readonly saving: Saving;
  readonly scripts: ScriptChoice;

  /** Set while the article is read aloud: pauses or goes on; skips a sentence. */
  onAloudKey: (() => void) | undefined;
  onSentenceKey: ((direction: 1 | -1) => void) | undefined;

  /** What each key does. */
  private readonly byKey: Readonly<Record<KeyDeed, () => void>> = {
    close: () => this.back(),
    save: () => void this.saving.save(),
    larger: () => this.resize(SIZES.step),
    smaller: () => this.resize(-SIZES.step),
    proof: () => this.toggleProof(),
    outline: () => this.togglePanel('outline'),
    typography: () => this.togglePanel('typography'),
    shortcuts: () => this.togglePanel('shortcuts'),
    theme: () => this.choose({ theme: after(THEMES, this.model.get().settings.theme) }),
    vertical: () => this.choose({ vertical: !this.model.get().settings.vertical }),
    script: () => this.scripts.next(),
    companion: () => this.scripts.nextCompanion(),
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
    void makeChange({ of: 'settings', settings: change }).catch(() => undefined);
  }

  private stepStory(step: number): void {
    const story = this.model.get().story + step;
    if (story >= 0 && story < this.model.get().capture.extraction.articles.length) this.showStory(story);
  }

  showStory(story: number): void {
    this.model.update({ story });
    void this.scripts.show(this.model.get().view);
  }

  /** The text is another one than before: it is converted and looked up in the library anew. */
  private changed(): void {
    const { story, view } = this.model.get();
    this.model.setStatus([story], () => ({ is: 'unknown' }));
    this.saving.askStandings([story]);
    void this.scripts.show(view);
  }

  /** What a button of a notice promises. */
  act(deed: NoticeDeed): void {
    this.dismissNotice();
    if (deed.is === 'reload-page') location.reload();
    else void ask('background.perform', deed).catch(() => undefined);
  }

  /** Leaves the page to the picker: the reader stands over what is to be chosen. */
  pick(): void {
    this.close();
    void ask('background.pickHere').catch(() => undefined);
  }

  /** To a headline of the list that the page shows, and the reader with it, or what stands against it. */
  async readHeadline(headline: Headline): Promise<void> {
    const notice = await readHeadline(headline);
    if (notice) this.model.update({ notice });
  }

  dismissNotice(): void {
    this.model.update({ notice: null });
  }
}
