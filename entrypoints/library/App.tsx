import { useCallback, useEffect, useRef, useState } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useToast } from '../../components/controls/use-toast';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import type { Change } from '../../library/record';
import { EmptyLibrary } from './EmptyLibrary';
import { idsOf } from './ids-of';
import { KeyGuide } from './KeyGuide';
import { KeySheet } from './KeySheet';
import { ChoiceBar } from './list/ChoiceBar';
import { ListColumn } from './list/ListColumn';
import { listName } from './list/list-name';
import { TagDialog } from './list/TagDialog';
import { useCursor } from './list/use-cursor';
import { useSetExport } from './list/use-set-export';
import { Masthead } from './Masthead';
import { PurgeDialog } from './PurgeDialog';
import { PrintList } from './print/PrintList';
import { PrintSet } from './print/PrintSet';
import { usePrint } from './print/use-print';
import { ReadingPane } from './reading/ReadingPane';
import { useRoute } from './route';
import { rowAfter } from './row-after';
import { SideColumn } from './side/SideColumn';
import { StatisticsPage } from './statistics/StatisticsPage';
import { UpdatesPage } from './updates/UpdatesPage';
import { useExtractAgain } from './updates/use-extract-again';
import { useAsked } from './use-asked';
import { useChange } from './use-change';
import { useChoice } from './use-choice';
import { useDeeds } from './use-deeds';
import { useOldBin } from './use-old-bin';
import { usePageKeys } from './use-page-keys';
import { usePurge } from './use-purge';
import { useResults } from './use-results';
import { useSearches } from './use-searches';
import { useSearchCounts, useShelf } from './use-shelf';
import { useTagDeeds } from './use-tag-deeds';
import { useWork } from './use-work';

/** Places on the left, the list beside them, what is open on the right; on a narrow window one at a time. */
export function App() {
  const t = useTranslate();
  const route = useRoute();
  const [settings] = useSettings();
  const toast = useToast();
  const work = useWork(toast.say);
  const box = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const [round, setRound] = useState(0);
  const [facetsOpen, setFacetsOpen] = useState(false);
  const [placesOpen, setPlacesOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const [tagging, setTagging] = useState<number[] | null>(null);

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

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [route.id, route.version]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one went there
  useEffect(() => {
    setPlacesOpen(false);
    setFacetsOpen(false);
  }, [route.place, route.of]);

  usePageKeys({
    box,
    route,
    view,
    found,
    choice,
    cursor,
    deeds,
    facetsOpen,
    placesOpen,
    onFacets: setFacetsOpen,
    onPlaces: setPlacesOpen,
    onHelp: () => setHelpOpen(true),
    onTag: setTagging,
    onPrint: (ids) => void print.print(ids),
    onPrintList: () => void print.printList(search),
    undo: () => {
      toast.message?.action?.do();
      toast.close();
    },
  });

  if (!settings) return null;
  const total = found?.total ?? 0;
  const bin = route.place === 'bin';
  const bare = found !== null && total === 0 && (shelf === null || (shelf.counts.all === 0 && shelf.counts.bin === 0));
  const teaching = bare && !view.searching && !view.narrowed && route.place === 'desk';
  const wide = route.place === 'statistics' || route.place === 'updates';
  const classes = ['library', (route.id !== null || wide) && 'reading-one', teaching && 'bare', wide && 'wide'];
  return (
    <div
      className={classes
        .concat(placesOpen && 'places-open')
        .filter(Boolean)
        .join(' ')}
    >
      <Masthead
        isHeading={route.id === null && !wide}
        placesOpen={placesOpen}
        onPlaces={() => setPlacesOpen(!placesOpen)}
        onHelp={() => setHelpOpen(true)}
      />
      <SideColumn
        route={route}
        shelf={shelf}
        searches={searches}
        searchCounts={searchCounts}
        onRenameTag={(tag, name) => void tagDeeds.rename(tag, name)}
        onDeleteTag={(tag) => void tagDeeds.remove(tag)}
      />
      <section className="side" aria-label={t('library.name')}>
        <ListColumn
          route={route}
          view={view}
          results={results}
          searches={searches}
          choice={choice}
          cursor={cursor}
          box={box}
          facetsOpen={facetsOpen}
          bare={teaching}
          round={round}
          onFacets={setFacetsOpen}
          onRetry={refresh}
          onPurgeAll={() => void purge.askAll()}
        />
        <ChoiceBar
          {...exports}
          ids={choice.ids}
          total={total}
          bin={bin}
          work={work.work}
          onCancel={work.cancel}
          onAll={() => void choice.all()}
          onClear={() => {
            cursor.takeFocus();
            choice.clear();
          }}
          onChange={deeds.changeMany}
          onTag={setTagging}
          onPrint={(ids) => void print.print(ids)}
          onExtractAgain={(ids) => void extractAgain(ids)}
          onPurge={(ids) => purge.ask(ids, null)}
        />
      </section>
      <main className="pane" ref={pane}>
        {route.place === 'statistics' ? (
          <StatisticsPage />
        ) : route.place === 'updates' ? (
          <UpdatesPage say={toast.say} work={work} onDone={refresh} />
        ) : route.id !== null ? (
          <ReadingPane
            id={route.id}
            version={route.version}
            route={route}
            round={round}
            settings={settings}
            say={toast.say}
            sayFailure={work.sayFailure}
            tags={shelf?.tags ?? []}
            onMark={(ids, wanted) => void change(ids, wanted)}
            onRetry={refresh}
            onTakeAway={(wanted) => void deeds.takeAway(wanted)}
            onRestore={(ids) => void change(ids, { kind: 'undelete' }, true)}
            onPurge={purge.ask}
            onChanged={refresh}
            onExtractAgain={(ids) => void extractAgain(ids)}
          />
        ) : teaching ? (
          <EmptyLibrary />
        ) : (
          found && <KeyGuide />
        )}
      </main>
      <PurgeDialog request={purge.asking} onConfirm={deeds.confirmPurge(purge.purge)} onCancel={purge.cancel} />
      <TagDialog
        ids={tagging}
        tags={shelf?.tags ?? []}
        onChange={(ids, wanted) => void change(ids, wanted, true)}
        onClose={() => setTagging(null)}
      />
      <KeySheet open={helpOpen} onClose={() => setHelpOpen(false)} />
      {print.set && <PrintSet set={print.set} onDone={print.done} />}
      {print.rows && <PrintList name={listName(t, route, view.saved)} rows={print.rows} onDone={print.done} />}
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}
