import { useEffect } from 'react';
import { useTranslate } from '../../../components/page/translate';
import { LibraryProblem } from '../LibraryProblem';
import { SavedView, type SavedViewProps } from './SavedView';
import { useArticle } from './use-article';

interface ReadingPaneProps extends Omit<SavedViewProps, 'saved' | 'versions'> {
  id: number;
  version: number | null;
  round: number;
  onRetry: () => void;
}

/** The article that is open, or why there is none. */
export function ReadingPane({ id, version, round, onRetry, ...view }: ReadingPaneProps) {
  const t = useTranslate();
  const state = useArticle(id, version, round);
  const title = state.is === 'ready' ? state.saved.title || t('article.untitled') : '';
  useEffect(() => {
    if (!title) return;
    document.title = `${title} · ${t('extName')}`;
    return () => {
      document.title = `${t('extName')} · ${t('library.name')}`;
    };
  }, [title, t]);
  if (state.is === 'loading') return <p className="opening">{t('library.loading')}</p>;
  if (state.is === 'failed') return <LibraryProblem failure={state.failure} onRetry={onRetry} />;
  if (state.is === 'gone') return <p className="gone">{t('library.gone')}</p>;
  return <SavedView saved={state.saved} versions={state.versions} {...view} />;
}
