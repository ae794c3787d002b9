import { useCallback, useEffect, useState } from 'react';
import type { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { newUid } from '../../library/articles/uid';
import { library } from '../../library/client';
import type { SavedSearch } from '../../library/search/query';

interface SearchesOptions {
  say: ReturnType<typeof useToast>['say'];
  sayFailure: (error: unknown) => void;
}

/** Searches that are kept under a name, in the reader's order; null until they are known. */
export function useSearches({ say, sayFailure }: SearchesOptions) {
  const t = useTranslate();
  const [list, setList] = useState<SavedSearch[] | null>(null);
  const reload = useCallback(() => library.searches().then(setList, () => setList((known) => known ?? [])), []);
  useEffect(() => void reload(), [reload]);

  const attempt = useCallback(
    async (deed: () => Promise<unknown>) => {
      try {
        await deed();
      } catch (error) {
        sayFailure(error);
      }
      await reload();
    },
    [reload, sayFailure],
  );
  const put = useCallback(
    (search: SavedSearch) => attempt(() => library.putSearch(search, new Date().toISOString())),
    [attempt],
  );
  /** @returns the uid of the new one. */
  const add = useCallback(
    async (name: string, query: SavedSearch['query']): Promise<string> => {
      const uid = newUid();
      const last = Math.max(-1, ...(list ?? []).map(({ position }) => position));
      await put({ uid, name, query, position: last + 1 });
      say(t('searches.kept', { name }));
      return uid;
    },
    [list, put, say, t],
  );
  const remove = useCallback(
    async (search: SavedSearch) => {
      await attempt(() => library.deleteSearch(search.uid));
      say(t('searches.removed', { name: search.name }), { label: t('library.undo'), do: () => void put(search) });
    },
    [attempt, put, say, t],
  );
  /** One place up or down. */
  const move = useCallback(
    (search: SavedSearch, step: 1 | -1) => {
      const order = [...(list ?? [])];
      const from = order.findIndex(({ uid }) => uid === search.uid);
      const to = from + step;
      if (from < 0 || to < 0 || to >= order.length) return;
      order.splice(to, 0, ...order.splice(from, 1));
      const moved = order.map((one, position) => ({ ...one, position }));
      setList(moved);
      const at = new Date().toISOString();
      void attempt(() => Promise.all(moved.map((one) => library.putSearch(one, at))));
    },
    [list, attempt],
  );
  return { list, add, put, remove, move, reload };
}
