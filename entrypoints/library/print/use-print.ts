import { useCallback, useState } from 'react';
import { library } from '../../../library/client';
import type { SavedArticle } from '../../../library/record';
import type { useWork } from '../use-work';

/** Fetches the chosen articles and prints them. `set` is null while nothing is printed. */
export function usePrint(
  { run }: ReturnType<typeof useWork>,
  inOrder: (ids: readonly number[]) => Promise<readonly number[]>,
) {
  const [set, setSet] = useState<readonly SavedArticle[] | null>(null);
  const print = useCallback(
    (ids: readonly number[]) =>
      run('print.preparing', async ({ signal, onProgress }) => {
        const articles: SavedArticle[] = [];
        for (const [done, id] of (await inOrder(ids)).entries()) {
          if (signal.aborted) return;
          onProgress(done, ids.length);
          const saved = await library.get(id);
          if (saved) articles.push(saved);
        }
        if (articles.length > 0) setSet(articles);
      }),
    [run, inOrder],
  );
  return { set, print, done: useCallback(() => setSet(null), []) };
}
