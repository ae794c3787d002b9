import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { HeadlinePartsContext } from '../components/article/Headline';
import { PhotoViewer } from '../components/article/PhotoViewer';
import { ReadingsContext } from '../components/article/readings';
import { certaintyOf } from '../components/proof/certainty';
import { typeset } from '../components/typography/typeset';
import { AloudBar } from './AloudBar';
import type { ReaderDeeds } from './deeds';
import { FindBar } from './FindBar';
import { FrontMatter } from './FrontMatter';
import { LookUp } from './LookUp';
import { articleOf, isVertical, type ReaderModel } from './model';
import { NoticeBar } from './NoticeBar';
import { OriginalSlip } from './OriginalSlip';
import { Panels } from './Panels';
import { ProgressLine } from './ProgressLine';
import { ResumedBar } from './ResumedBar';
import { SheetText, sheetClass } from './SheetText';
import type { Sheet } from './sheet';
import type { Stage } from './stage';
import { Toolbar } from './Toolbar';
import { useReadings } from './use-readings';

interface ReaderViewProps {
  model: ReaderModel;
  deeds: ReaderDeeds;
  stage: Pick<Stage, 'root' | 'setTheme'>;
  sheet: Sheet;
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
              <SheetText state={state} deeds={deeds} article={article} none={none} />
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
