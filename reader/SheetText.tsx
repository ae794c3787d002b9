import { memo, useCallback } from 'react';
import { isChosenForSite } from '../capture/keep-chosen';
import { ArticleView } from '../components/article/ArticleView';
import { ProofSheet } from '../components/proof/ProofSheet';
import { scriptLangs } from '../components/typography/script-langs';
import type { Article } from '../extract/article';
import { hostOf } from '../settings/sites';
import type { ReaderDeeds } from './deeds';
import { FurtherOf } from './FrontMatter';
import { articleOf, type ReaderState } from './model';

/** Most of what changes in the reader leaves the article as it is. */
const ShownArticle = memo(ArticleView);

/** Original and view stand side by side; in 竖排 there is no room beside. */
function besides({ converted, settings }: ReaderState): boolean {
  return converted !== null && settings.companion === 'beside' && !settings.vertical;
}

export function sheetClass(state: ReaderState): string {
  return ['sheet', state.proof ? 'proofing' : besides(state) && 'beside'].filter(Boolean).join(' ');
}

/** Traditional pages of Hong Kong and Macau are set in the forms of Hong Kong, others in those of Taiwan. */
function pageLang(state: ReaderState): string | undefined {
  if (articleOf(state)?.script !== 'hant') return undefined;
  return /\.(?:hk|mo)(?::\d+)?$/u.test(hostOf(state.capture.url)) ? 'zh-Hant-HK' : 'zh-Hant-TW';
}

interface SheetTextProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  /** What is shown: the article in the chosen script. */
  article: Article | undefined;
  /** The page has no article. */
  none: boolean;
}

/** The clean article under its proof line, or the marked proof. */
export function SheetText({ state, deeds, article, none }: SheetTextProps) {
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
