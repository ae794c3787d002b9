import { FurtherPages } from '../components/article/FurtherPages';
import { HeadlineList } from '../components/article/HeadlineList';
import { StoryList } from '../components/article/StoryList';
import { VerticalContext } from '../components/article/Words';
import { useTranslate } from '../components/page/translate';
import { ConfidenceNotice } from '../components/proof/ConfidenceNotice';
import { Proof } from '../components/proof/Proof';
import { isKept } from '../components/save/save-status';
import type { ReaderDeeds } from './deeds';
import { articleOf, isVertical, type ReaderState, statusOf } from './model';

interface FrontMatterProps {
  state: ReaderState;
  deeds: ReaderDeeds;
  /** The page has no article. */
  none: boolean;
}

/** What is said of the page before its article: how sure we are, its stories, its further pages, its facts and its ledger. */
export function FrontMatter({ state, deeds, none }: FrontMatterProps) {
  const t = useTranslate();
  const { extraction, headlines } = state.capture;
  const { articles } = extraction;
  const kept = new Set([...articles.keys()].filter((index) => isKept(statusOf(state, index))));
  const clean = !state.proof || none;
  return (
    <div className="front">
      <ConfidenceNotice extraction={extraction} headlines={headlines.length}>
        <button type="button" className="plain" onClick={deeds.close}>
          {t('reader.backToPage')}
        </button>
        <button type="button" className="plain" onClick={() => deeds.pick()}>
          {t('page.pick')}
        </button>
      </ConfidenceNotice>
      <VerticalContext value={isVertical(state) ? (articles[0]?.script ?? 'hans') : null}>
        {none && headlines.length > 0 && (
          <HeadlineList headlines={headlines} onOpen={(headline) => void deeds.readHeadline(headline)} />
        )}
        {!none && articles.length > 1 && (
          <StoryList
            articles={articles}
            shown={state.story}
            saved={kept}
            onShow={(index) => deeds.showStory(index)}
            onSaveAll={() => void deeds.saving.saveAll()}
          />
        )}
      </VerticalContext>
      {!none && <FurtherOf state={state} deeds={deeds} place="head" />}
      {clean && (
        <Proof
          article={none ? null : (articleOf(state) ?? null)}
          removed={extraction.removed}
          repairs={extraction.repairs}
          url={extraction.url}
          onPutBack={none ? undefined : (at) => deeds.corrections.putBack(at)}
        />
      )}
    </div>
  );
}

/** The further pages of the article that is shown. */
export function FurtherOf({ state, deeds, place }: Omit<FrontMatterProps, 'none'> & { place: 'head' | 'foot' }) {
  return (
    <FurtherPages
      capture={state.capture}
      state={state.further}
      place={place}
      always={state.site.pages === true}
      onReadOn={() => void deeds.readingOn.start()}
      onStop={() => deeds.readingOn.stop()}
      onAlways={(always) => deeds.corrections.alwaysReadOn(always)}
    />
  );
}
