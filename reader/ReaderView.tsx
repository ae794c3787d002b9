import { memo, useCallback, useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { isChosenForSite } from '../capture/keep-chosen';
import { ArticleView } from '../components/article/ArticleView';
import { HeadlinePartsContext } from '../components/article/Headline';
import { PhotoViewer } from '../components/article/PhotoViewer';
import { ReadingsContext } from '../components/article/readings';
import { certaintyOf } from '../components/proof/certainty';
import { ProofSheet } from '../components/proof/ProofSheet';
import { scriptLangs } from '../components/typography/script-langs';
import { typeset } from '../components/typography/typeset';
import type { Article } from '../extract/article';
import { hostOf } from '../settings/sites';
import { AloudBar } from './AloudBar';
import type { ReaderDeeds } from './deeds';
import { FindBar } from './FindBar';
import { FrontMatter, FurtherOf } from './FrontMatter';
import { LookUp } from './LookUp';
import { articleOf, isVertical, type ReaderModel, type ReaderState } from './model';
import { NoticeBar } from './NoticeBar';
import { OriginalSlip } from './OriginalSlip';
import { OutlinePanel } from './OutlinePanel';
import { ProgressLine } from './ProgressLine';
import { ResumedBar } from './ResumedBar';
import { ShortcutSheet } from './ShortcutSheet';
import type { Sheet as ReadingSheet } from './sheet';
import type { Stage } from './stage';
import { Toolbar } from './Toolbar';
import { TypographyPanel } from './TypographyPanel';
import { useReadings } from './use-readings';

/** Most of what changes in the reader leaves the article as it is. */
const ShownArticle = memo(ArticleView);

interface ReaderViewProps {
  model: ReaderModel;
  deeds: ReaderDeeds;
  stage: Pick<Stage, 'root' | 'setTheme'>;
  sheet: ReadingSheet;
}

/** Everything in the reader: a bar of tools and the proof sheet, on it what is said of the page and the article. */
export function ReaderView({ model, deeds, stage, sheet }: ReaderViewProps) {
  const state = useSyncExternalStore(model.subscribe, model.get);
  const { settings, story } = state;
  const { extraction } = state.capture;
  const settled = useRef(settings);
  useLayoutEffect(() => {
    // The first ones were put on before anything was drawn.
    if (settled.current === settings) return;
    settled.current = settings;
    stage.setTheme(settings.theme);
    typeset(stage.root, settings);
  }, [stage, settings]);
  // A picture that is looked at has the window to itself.
  const looking = state.photo !== null;
  useLayoutEffect(() => (looking ? sheet.holdStill() : undefined), [looking, sheet]);
  // Another story begins at its headline.
  const told = useRef(story);
  useLayoutEffect(() => {
    if (told.current === story) return;
    told.current = story;
    sheet.toStart();
  }, [sheet, story]);

  const none = certaintyOf(extraction) === 'none';
  const article = none ? undefined : (state.converted ?? articleOf(state));
  const original = none ? undefined : articleOf(state);
  const readings = useReadings(article, settings.pinyin);
  return (
    <div className="reader" data-setting={isVertical(state) ? 'vertical' : undefined}>
      <Toolbar state={state} deeds={deeds} readable={article !== undefined}>
        {article && <ProgressLine sheet={sheet} text={article.text} look={state} />}
        {state.notice && <NoticeBar notice={state.notice} deeds={deeds} />}
        {state.resumed && !state.notice && <ResumedBar deeds={deeds} />}
      </Toolbar>
      {state.finding && article && (
        <FindBar sheet={sheet} shown={state.proof ? extraction : article} onClose={deeds.back} />
      )}
      <Panels state={state} deeds={deeds} article={article} />
      {/* 竖排 scrolls sideways: the wheel goes along. */}
      <div
        className="desk"
        onPointerDown={({ target }) => {
          // A selection stays in the column that it began in.
          stage.root.dataset.column = (target as Element).closest('.qy-original') ? 'original' : 'view';
        }}
        onWheel={(event) => {
          // What is said before the article is set in lines and may scroll by itself.
          const lines = (event.target as Element).closest('.front');
          if (settings.vertical && !lines) sheet.wheel(event.deltaY, event.deltaX);
        }}
      >
        <main className={sheetClass(state)} aria-busy={state.converting && !state.proof}>
          <FrontMatter state={state} deeds={deeds} none={none} />
          <HeadlinePartsContext value={state.headlines}>
            <ReadingsContext value={readings}>
              <Sheet state={state} deeds={deeds} article={article} none={none} />
            </ReadingsContext>
          </HeadlinePartsContext>
        </main>
      </div>
      <LookUp root={stage.root} dictionary={settings.dictionary} />
      {article && state.aloud && <AloudBar state={state} deeds={deeds} />}
      {/* The marked proof is the original itself. */}
      {state.converted && !state.proof && settings.companion === 'hover' && original && (
        <OriginalSlip sheet={sheet} original={original} lang={original.script === 'hant' ? 'zh-Hant' : 'zh-Hans'} />
      )}
      {article && state.photo !== null && (
        <PhotoViewer
          blocks={article.blocks}
          place={state.photo}
          onShow={(photo) => model.update({ photo })}
          onClose={deeds.back}
        />
      )}
    </div>
  );
}

/** Original and view stand side by side; in 竖排 there is no room beside. */
function besides({ converted, settings }: ReaderState): boolean {
  return converted !== null && settings.companion === 'beside' && !settings.vertical;
}

function sheetClass(state: ReaderState): string {
  return ['sheet', state.proof ? 'proofing' : besides(state) && 'beside'].filter(Boolean).join(' ');
}

/** Traditional pages of Hong Kong and Macau are set in the forms of Hong Kong, others in those of Taiwan. */
function pageLang(state: ReaderState): string | undefined {
  if (articleOf(state)?.script !== 'hant') return undefined;
  return /\.(?:hk|mo)(?::\d+)?$/u.test(hostOf(state.capture.url)) ? 'zh-Hant-HK' : 'zh-Hant-TW';
}

interface SheetProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  /** What is shown: the article in the chosen script. */
  article: Article | undefined;
  /** The page has no article. */
  none: boolean;
}

/** The clean article under its proof line, or the marked proof. */
function Sheet({ state, deeds, article, none }: SheetProps) {
  const { extraction } = state.capture;
  const { restored = [] } = state.site;
  const takeOut = useCallback((at: number) => deeds.corrections.takeOut(at), [deeds]);
  const openPhoto = useCallback((photo: number) => deeds.openPhoto(photo), [deeds]);
  if (state.proof && !none) {
    return (
      <ProofSheet
        extraction={extraction}
        story={state.story}
        lang={undefined}
        converted={state.view !== 'original'}
        isRemembered={({ text, rule }) => restored.some((line) => line.text === text && line.rule === rule)}
        onPutBack={(at) => deeds.corrections.putBack(at)}
        onTakeOut={(at) => deeds.corrections.takeOut(at)}
        onToggleRepair={(key) => deeds.corrections.toggleRepair(key)}
        isForSite={(field, value) => isChosenForSite(state.site, { ...state, field, value })}
        onForgetChoice={(field, value) => deeds.corrections.forgetChoice(field, value)}
        onToggleValue={(field, value) => deeds.corrections.toggleValue(field, value)}
      />
    );
  }
  return (
    <>
      {article && (
        <ShownArticle
          article={article}
          lang={state.converted ? scriptLangs[state.view] : pageLang(state)}
          vertical={state.settings.vertical}
          original={besides(state) ? articleOf(state) : undefined}
          onTakeOut={takeOut}
          onOpenPhoto={openPhoto}
        />
      )}
      {article && <FurtherOf state={state} deeds={deeds} place="foot" />}
    </>
  );
}

/** The slip that lies over the sheet. */
function Panels({ state, deeds, article }: { state: ReaderState; deeds: ReaderDeeds; article: Article | undefined }) {
  const { panel, settings } = state;
  if (panel === 'typography')
    return <TypographyPanel settings={settings} onChange={(change) => deeds.choose(change)} onClose={deeds.back} />;
  if (panel === 'shortcuts') return <ShortcutSheet choice={settings.keys} onClose={deeds.back} />;
  if (panel === 'outline')
    return (
      <OutlinePanel
        articles={state.capture.extraction.articles}
        shown={state.story}
        article={article}
        onShowStory={(story) => deeds.showStory(story)}
        onGo={(block) => deeds.goToBlock(block)}
        onClose={deeds.back}
      />
    );
  return null;
}
