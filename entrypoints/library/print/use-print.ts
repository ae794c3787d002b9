import { useCallback, useState } from 'react';
import { articlesInBatches } from '../../../library/bulk';
import type { SavedArticle, SavedRow } from '../../../library/record';
import { rowsOf } from '../ids-of';
import type { Search } from '../use-results';
import type { useWork } from '../use-work';

/** Fetches what is to be printed and prints it: chosen articles, or the list itself. Both are null while nothing is printed. */
export function usePrint(
  { run }: ReturnType<typeof useWork>,
  inOrder: (ids: readonly number[]) => Promise<readonly number[]>,
) {
  const [set, setSet] = useState<readonly SavedArticle[] | null>(null);
  const print = useCallback(
    (ids: readonly number[]) =>
      run('print.preparing', async ({ signal, onProgress }) => {
        const articles: SavedArticle[] = [];
        for await (const saved of articlesInBatches(await inOrder(ids), signal)) {
          articles.push(saved);
          onProgress(articles.length, ids.length);
        }
        if (signal.aborted) return;
        if (articles.length > 0) setSet(articles);
      }),
    [run, inOrder],
  );
  const [rows, setRows] = useState<readonly SavedRow[] | null>(null);
  const printList = useCallback(
    (search: Search) =>
      run('print.preparing', async ({ signal, onProgress }) => {
        const all: SavedRow[] = [];
        for await (const batch of rowsOf(search)) {
          all.push(...batch.rows);
          if (signal.aborted) return;
          onProgress(all.length, batch.of);
        }
        setRows(all);
      }),
    [run],
  );
  const done = useCallback(() => {
    setSet(null);
    setRows(null);
  }, []);
  return { set, rows, print, printList, done };
}
