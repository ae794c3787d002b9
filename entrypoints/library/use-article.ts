import { useEffect, useState } from 'react';
import { library } from '../../library/client';
import { LibraryError } from '../../library/failure';
import type { LibraryFailure, SavedArticle, VersionRow } from '../../library/record';

export type ArticleState =
  | { is: 'loading' }
  | { is: 'gone' }
  | { is: 'failed'; failure: LibraryFailure }
  /** `versions`: newest first. */
  | { is: 'ready'; saved: SavedArticle; versions: VersionRow[] };

/** One saved article with its versions; asked for again when `round` changes. */
export function useArticle(id: number, version: number | null, round: number): ArticleState {
  const key = `${id}/${version}/${round}`;
  const [answer, setAnswer] = useState<{ key: string; state: ArticleState } | null>(null);
  useEffect(() => {
    let wanted = true;
    readArticle(id, version).then((state) => wanted && setAnswer({ key: `${id}/${version}/${round}`, state }));
    return () => {
      wanted = false;
    };
  }, [id, version, round]);
  return answer?.key === key ? answer.state : { is: 'loading' };
}

async function readArticle(id: number, version: number | null): Promise<ArticleState> {
  try {
    const [saved, versions] = await Promise.all([library.get(id, version ?? undefined), library.versions(id)]);
    return saved ? { is: 'ready', saved, versions } : { is: 'gone' };
  } catch (error) {
    return { is: 'failed', failure: error instanceof LibraryError ? error.failure : 'unavailable' };
  }
}
