import { useEffect, useState } from 'react';
import { library } from '../../../library/client';
import { LibraryError, type LibraryFailure } from '../../../library/failure';
import type { SavedArticle, VersionRow } from '../../../library/record';

export type ArticleState =
  | { is: 'loading' }
  | { is: 'gone' }
  | { is: 'failed'; failure: LibraryFailure }
  /** `versions`: newest first. */
  | { is: 'ready'; saved: SavedArticle; versions: VersionRow[] };

/** One saved article with its versions; asked for again when `round` changes, and shown as it was until the answer is there. */
export function useArticle(id: number, version: number | null, round: number): ArticleState {
  const key = `${id}/${version}`;
  const [answer, setAnswer] = useState<{ key: string; state: ArticleState } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks the same again
  useEffect(() => {
    let wanted = true;
    readArticle(id, version).then(
      (state) => wanted && setAnswer((known) => ({ key: `${id}/${version}`, state: sameText(known?.state, state) })),
    );
    return () => {
      wanted = false;
    };
  }, [id, version, round]);
  return answer?.key === key ? answer.state : { is: 'loading' };
}

/** Keeps the article itself where nothing of it has changed: it need not be converted to the other script again. */
function sameText(known: ArticleState | undefined, state: ArticleState): ArticleState {
  if (known?.is !== 'ready' || state.is !== 'ready') return state;
  const { article } = known.saved;
  if (JSON.stringify(article) !== JSON.stringify(state.saved.article)) return state;
  return { ...state, saved: { ...state.saved, article } };
}

async function readArticle(id: number, version: number | null): Promise<ArticleState> {
  try {
    const [saved, versions] = await Promise.all([library.get(id, version ?? undefined), library.versions(id)]);
    return saved ? { is: 'ready', saved, versions } : { is: 'gone' };
  } catch (error) {
    return { is: 'failed', failure: error instanceof LibraryError ? error.failure : 'unavailable' };
  }
}
