/** One reading of one page: from the key that opens the reader to the one that closes it. */
import { createRoot, type Root } from 'react-dom/client';
import type { Opening } from '../capture/opening';
import articleCss from '../components/article/article.css?inline';
import controlsCss from '../components/controls/controls.css?inline';
import { t } from '../components/page/labels';
import { TranslateProvider } from '../components/page/translate';
import panelsCss from '../components/proof/panels.css?inline';
import proofCss from '../components/proof/proof.css?inline';
import choicesCss from '../components/typography/choices.css?inline';
import tokensCss from '../components/typography/tokens.css?inline';
import { typeset } from '../components/typography/typeset';
import type { Notice } from '../in-page/notice';
import { announceReader, type OpenReader, type PageStyles } from '../in-page/present';
import { usualView } from '../settings/settings';
import { AddressWatch } from './address-watch';
import { Bookmark } from './bookmark';
import { CutOff } from './cut-off';
import { ReaderDeeds } from './deeds';
import { freshState, ReaderModel } from './model';
import { PageBehind } from './page-behind';
import { ReaderView } from './ReaderView';
import readerCss from './reader.css?inline';
import { SessionKeys } from './session-keys';
import { Sheet } from './sheet';
import { type HostPlace, Stage } from './stage';

/** `expelled`: the page threw the reader out of everywhere it can stand. `pdf`: there is nothing to read. */
export type ReaderOutcome = 'opened' | 'closed' | 'expelled' | 'pdf';

const CSS = [tokensCss, controlsCss, choicesCss, panelsCss, articleCss, proofCss, readerCss];
/** A page that takes out what it does not know finds nothing in the second place. */
const PLACES: HostPlace[] = ['beside', 'inside'];
/** The first place that this page has not shown to be useless; the last one is tried again each time. */
let firstPlace = 0;

/**
 * A stage for the first place, to be made while the background reads the page: until then the page's thread has nothing to do.
 * Undefined where the page is known to take it out: the second place is not for nothing.
 */
export function prepareStage(): Stage | undefined {
  return PLACES[firstPlace] === 'beside' ? new Stage('beside', CSS, t('extName')) : undefined;
}

export class ReaderSession implements OpenReader {
  private stage: Stage | undefined;
  private root: Root | undefined;
  private behind: PageBehind | undefined;
  private bookmark: Bookmark | undefined;
  private watch: AddressWatch | undefined;
  private places: HostPlace[] = [];
  private cutOff: CutOff | undefined;
  private readonly model: ReaderModel;
  private readonly deeds: ReaderDeeds;
  private readonly keys: SessionKeys;

  private constructor(
    model: ReaderModel,
    /** Reads the page anew. */
    private readonly readAgain: () => Promise<Opening>,
    /** The reader left, by whatever way. */
    private readonly onEnd: () => void,
    private prepared: Stage | undefined,
  ) {
    this.model = model;
    this.deeds = new ReaderDeeds(model, () => this.close());
    this.keys = new SessionKeys(model, this.deeds, (deed) => this.cutOff?.stops(deed) ?? false);
  }

  static create(
    opening: Opening,
    readAgain: () => Promise<Opening>,
    onEnd: () => void,
    prepared: Stage | undefined,
  ): ReaderSession {
    return new ReaderSession(new ReaderModel(freshState(opening)), readAgain, onEnd, prepared);
  }

  get styles(): PageStyles {
    return this.behind?.styles ?? { root: null, body: null };
  }

  awake<Result>(deed: () => Result): Result {
    return this.behind ? this.behind.awake(deed) : deed();
  }

  show(notice: Notice): void {
    this.model.update({ notice });
  }

  async open(): Promise<ReaderOutcome> {
    this.places = PLACES.slice(firstPlace);
    this.behind = new PageBehind(this.places[0] === 'beside');
    const opened = await this.raise();
    // The key was pressed again before the reader stood.
    if (!this.behind) return 'closed';
    if (opened) {
      this.watch = new AddressWatch(() => void this.follow());
      this.cutOff = new CutOff(this.model, () => this.close());
      this.begin();
    } else this.close();
    return opened ? 'opened' : 'expelled';
  }

  private begin(): void {
    const { settings, site } = this.model.get();
    const view = site.view ?? usualView(settings);
    if (view !== 'original') void this.deeds.scripts.show(view);
    this.deeds.saving.askStandings();
    if (site.pages) void this.deeds.readingOn.start();
    // When what was just changed is drawn, and before it is on the screen.
    queueMicrotask(() => this.bookmark?.comeBack());
  }

  /** The page behind shows another address: the reader shows what is there now, or leaves where that is no article. */
  private async follow(): Promise<void> {
    const opening = await this.readAgain().catch(() => null);
    if (!this.behind) return;
    // It was updated under the reader. The page itself can still be read.
    if (!opening) {
      this.close();
      return;
    }
    this.behind.forgetPlace();
    const { capture } = opening;
    const { extraction } = capture;
    if (extraction.kind === 'not-article') {
      this.close();
      return;
    }
    const shown = this.model.get().capture.extraction.articles.map(({ title, text }) => `${title}\n${text}`);
    const same = extraction.articles.every(({ title, text }) => shown.includes(`${title}\n${text}`));
    // Only the address became another one: `?from=…`, or the same text under its own address.
    if (same) {
      const { capture: known } = this.model.get();
      this.model.update({
        capture: { ...known, url: capture.url, extraction: { ...known.extraction, url: extraction.url } },
      });
      return;
    }
    this.deeds.stopAloud();
    this.deeds.readingOn.stop();
    const notice: Notice = { tone: 'done', text: t('reader.moved'), detail: '', actions: [], close: t('notice.close') };
    this.model.update({ ...freshState(opening), notice });
    this.deeds.sheet?.toStart();
    this.begin();
  }

  close(): void {
    if (!this.behind) return;
    this.deeds.readingOn.stop();
    this.cutOff?.leave();
    this.cutOff = undefined;
    this.watch?.leave();
    this.watch = undefined;
    this.tearDown();
    this.behind.restore();
    this.behind = undefined;
    announceReader(undefined);
    this.onEnd();
  }

  /** Puts up the stage in the first place that is left and draws in it. */
  private async raise(): Promise<boolean> {
    for (let place = this.places.shift(); place; place = this.places.shift()) {
      if (place === 'inside') this.behind?.wake();
      const stage = this.prepared ?? new Stage(place, CSS, t('extName'));
      this.prepared = undefined;
      this.stage = stage;
      stage.setTheme(this.model.get().settings.theme);
      const raised = await stage.raise({ onLost: () => this.raiseAgain(stage), onDismiss: () => this.close() });
      if (!this.behind) return false;
      if (!raised || !stage.stands) {
        stage.lower();
        avoid(place);
        continue;
      }
      this.draw(stage);
      announceReader(this);
      return true;
    }
    return false;
  }

  private raiseAgain(lost: Stage): void {
    // While it is still being raised, `raise` itself goes on to the next place.
    if (this.stage !== lost || !this.root) return;
    this.tearDown();
    avoid(lost.place);
    void this.raise().then((opened) => {
      if (!opened) this.close();
    });
  }

  private draw(stage: Stage): void {
    stage.root.lang = t('locale');
    // Before anything is drawn: each of these would be a second pass over all of it.
    const { settings } = this.model.get();
    stage.setTheme(settings.theme);
    typeset(stage.root, settings);
    this.keys.listenTo(stage.keyboard);
    stage.keyboard.addEventListener('click', (event) => this.cutOff?.stopClick(event), { capture: true });
    const sheet = new Sheet(stage.root, stage.mount, stage.keyboard);
    this.deeds.sheet = sheet;
    this.root = createRoot(stage.mount);
    this.root.render(
      <TranslateProvider value={t}>
        <ReaderView model={this.model} deeds={this.deeds} stage={stage} sheet={sheet} />
      </TranslateProvider>,
    );
    this.bookmark = new Bookmark(this.model, sheet);
    stage.focus();
  }

  private tearDown(): void {
    this.bookmark?.leave();
    this.bookmark = undefined;
    this.root?.unmount();
    this.root = undefined;
    this.deeds.sheet = undefined;
    this.stage?.lower();
    this.stage = undefined;
  }
}

function avoid(place: HostPlace): void {
  firstPlace = Math.min(PLACES.indexOf(place) + 1, PLACES.length - 1);
}
