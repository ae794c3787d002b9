import { useCallback, useState } from 'react';
import { useToast } from '../../components/controls/use-toast';
import type { Change } from '../../library/record';
import { idsOf } from './ids-of';
import { useCursor } from './list/use-cursor';
import { useSetExport } from './list/use-set-export';
import { usePrint } from './print/use-print';
import { useRoute } from './route';
import { rowAfter } from './row-after';
import { useExtractAgain } from './updates/use-extract-again';
import { useAsked } from './use-asked';
import { useChange } from './use-change';
import { useChoice } from './use-choice';
import { useDeeds } from './use-deeds';
import { useOldBin } from './use-old-bin';
import { usePurge } from './use-purge';
import { useResults } from './use-results';
import { useSearches } from './use-searches';
import { useSearchCounts, useShelf } from './use-shelf';
import { useTagDeeds } from './use-tag-deeds';
import { useWork } from './use-work';

/** What the page holds and does: where one is, what is found there, and every deed with what it says of itself. */
export function useLibrary() {
  const route = useRoute();
  const toast = useToast();
  const work = useWork(toast.say);
  const [round, setRound] = useState(0);

  const searches = useSearches({ say: toast.say, sayFailure: work.sayFailure });
  const view = useAsked(route, searches.list);
  const { search } = view;
  const results = useResults(search);
  const { found, reload, patch } = results;
  const shelf = useShelf(round, found !== null);
  const searchCounts = useSearchCounts(searches.list, round);
  const choice = useChoice(search, work.sayFailure);
  const cursor = useCursor(search);

  const nextRound = useCallback(() => setRound((n) => n + 1), []);
  const refresh = useCallback(() => {
    reload();
    nextRound();
  }, [reload, nextRound]);
  useOldBin(found !== null, refresh);
  const changed = useCallback(
    (ids: readonly number[], change: Change) => {
      const leaves = change.kind === 'delete' || change.kind === 'undelete' || change.kind === 'archive';
      if (leaves) return refresh();
      patch(ids, (row) => rowAfter(row, change));
      nextRound();
    },
    [patch, refresh, nextRound],
  );
  const change = useChange({ say: toast.say, work, onDone: changed });
  const purge = usePurge({ say: toast.say, work, onDone: refresh });
  const inOrder = useCallback(
    async (ids: readonly number[]) => {
      const wanted = new Set(ids);
      return (await idsOf(search)).filter((id) => wanted.has(id));
    },
    [search],
  );
  const exports = useSetExport({ say: toast.say, work, inOrder });
  const print = usePrint(work, inOrder);
  const extractAgain = useExtractAgain({ say: toast.say, work, onDone: nextRound });
  const tagDeeds = useTagDeeds({ route, say: toast.say, sayFailure: work.sayFailure, onDone: refresh });
  const deeds = useDeeds({ route, found, choice, cursor, change, askPurge: purge.ask });
  return {
    route,
    toast,
    work,
    round,
    searches,
    view,
    results,
    shelf,
    searchCounts,
    choice,
    cursor,
    refresh,
    change,
    purge,
    exports,
    print,
    extractAgain,
    tagDeeds,
    deeds,
  };
}

export type Library = ReturnType<typeof useLibrary>;
