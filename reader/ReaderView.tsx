import { useEffect, useSyncExternalStore } from 'react';
import { ArticleView } from '../components/ArticleView';
import { ConfidenceNotice } from '../components/ConfidenceNotice';
import { certaintyOf } from '../components/certainty';
import { StoryList } from '../components/StoryList';
import { isKept } from '../components/save-status';
import { useTranslate } from '../components/translate';
import type { ReaderDeeds } from './deeds';
import { articleOf, type ReaderModel, statusOf } from './model';
import { NoticeBar } from './NoticeBar';
import { Toolbar } from './Toolbar';

interface ReaderViewProps {
  model: ReaderModel;
  deeds: ReaderDeeds;
  /** Element that carries the tokens. */
  root: HTMLElement;
}

const langs = { original: undefined, hans: 'zh-Hans', tw: 'zh-Hant-TW', hk: 'zh-Hant-HK' } as const;

/** Everything in the reader: a bar of tools and the proof sheet, on it what is said of the page and the article. */
export function ReaderView({ model, deeds, root }: ReaderViewProps) {
  const t = useTranslate();
  const state = useSyncExternalStore(model.subscribe, model.get);
  const { extraction, settings, story } = state;
  useEffect(() => {
    if (settings.theme === 'auto') delete root.dataset.theme;
    else root.dataset.theme = settings.theme;
    root.style.setProperty('--article-size', `${settings.size}px`);
  }, [root, settings.theme, settings.size]);
  // Another story begins at its headline.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the effect is of the change of story, not of what it uses
  useEffect(() => root.scrollTo({ top: 0 }), [root, story]);

  const none = certaintyOf(extraction) === 'none';
  const article = none ? undefined : (state.converted ?? articleOf(state));
  const { articles } = extraction;
  const kept = new Set([...articles.keys()].filter((index) => isKept(statusOf(state, index))));
  return (
    <div className="reader">
      <Toolbar state={state} deeds={deeds} readable={article !== undefined} />
      {state.notice && <NoticeBar notice={state.notice} deeds={deeds} />}
      <main className="sheet" aria-busy={state.converting}>
        <ConfidenceNotice extraction={extraction}>
          <button type="button" className="plain" onClick={deeds.close}>
            {t('reader.backToPage')}
          </button>
        </ConfidenceNotice>
        {!none && articles.length > 1 && (
          <StoryList articles={articles} shown={story} saved={kept} onShow={(index) => deeds.showStory(index)} />
        )}
        {article && <ArticleView article={article} lang={state.converted ? langs[state.view] : undefined} />}
      </main>
    </div>
  );
}
