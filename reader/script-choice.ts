import { t } from '../components/page/labels';
import type { ScriptView } from '../messages';
import { type Settings, usualView } from '../settings/settings';
import { changeSite, hostOf } from '../settings/sites';
import { after } from './after';
import { convertArticle } from './convert-article';
import { articleOf, type ReaderModel } from './model';

const COMPANIONS = ['off', 'hover', 'beside'] as const;

/** In which script the article is shown, and what of the original stands beside it. */
export class ScriptChoice {
  constructor(
    private readonly model: ReaderModel,
    private readonly changeSettings: (change: Partial<Settings>) => void,
  ) {}

  async show(view: ScriptView): Promise<void> {
    const article = articleOf(this.model.get());
    const converts = article !== undefined && view !== 'original';
    this.model.update({ view, converted: null, converting: converts });
    if (!converts) return;
    const converted = await convertArticle(article, view).catch(() => null);
    const now = this.model.get();
    // Another story or script was chosen meanwhile.
    if (now.view !== view || articleOf(now) !== article) return;
    this.model.update({ converted, converting: false, view: converted ? view : 'original' });
  }

  /** Shows the article in a script, which its site then opens in. */
  choose(view: ScriptView): void {
    void this.show(view);
    const { settings, capture } = this.model.get();
    const usual = usualView(settings);
    const rule = view === usual ? null : view;
    void changeSite(hostOf(capture.extraction.url), { set: { view: rule } }).catch(() => undefined);
  }

  next(): void {
    if (this.isProof()) return;
    const { view, settings } = this.model.get();
    this.choose(after(['original', 'hans', settings.traditional] as const, view));
  }

  /** A marked proof is evidence: it has the page's own characters, and says so. */
  private isProof(): boolean {
    const { proof } = this.model.get();
    if (proof) {
      const text = t('script.inProof');
      this.model.update({ notice: { tone: 'done', text, detail: '', actions: [], close: t('notice.close') } });
    }
    return proof;
  }

  /** Off, on hover, side by side. Where nothing is converted yet, the other script comes beside the page's own. */
  nextCompanion(): void {
    if (this.isProof()) return;
    const { view, settings } = this.model.get();
    if (view !== 'original') {
      this.changeSettings({ companion: after(COMPANIONS, settings.companion) });
      return;
    }
    this.changeSettings({ companion: 'beside' });
    this.choose(articleOf(this.model.get())?.script === 'hant' ? 'hans' : settings.traditional);
  }
}
