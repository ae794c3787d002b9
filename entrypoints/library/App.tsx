import { useEffect, useRef } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useTranslate } from '../../components/page/translate';
import { useSettings } from '../../components/page/use-settings';
import { Layers } from './Layers';
import { ChoiceBar } from './list/ChoiceBar';
import { ListColumn } from './list/ListColumn';
import { Masthead } from './Masthead';
import { Pane } from './Pane';
import { SideColumn } from './side/SideColumn';
import { useLayers } from './use-layers';
import { useLibrary } from './use-library';
import { usePageKeys } from './use-page-keys';

/** Places on the left, the list beside them, what is open on the right; on a narrow window one at a time. */
export function App() {
  const t = useTranslate();
  const [settings] = useSettings();
  const library = useLibrary();
  const { route, toast, work, searches, view, shelf, choice, cursor, purge, print, deeds } = library;
  const { found } = library.results;
  const box = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const layers = useLayers(route);
  const { facetsOpen, setFacetsOpen, placesOpen, setPlacesOpen, setHelpOpen, setTagging } = layers;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another article begins at its top
  useEffect(() => {
    pane.current?.scrollTo({ top: 0 });
  }, [route.id, route.version]);

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
    onPrintList: () => void print.printList(view.search),
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
        searchCounts={library.searchCounts}
        onRenameTag={(tag, name) => void library.tagDeeds.rename(tag, name)}
        onDeleteTag={(tag) => void library.tagDeeds.remove(tag)}
      />
      <section className="side" aria-label={t('library.name')}>
        <ListColumn
          route={route}
          view={view}
          results={library.results}
          searches={searches}
          choice={choice}
          cursor={cursor}
          box={box}
          facetsOpen={facetsOpen}
          bare={teaching}
          round={library.round}
          onFacets={setFacetsOpen}
          onRetry={library.refresh}
          onPurgeAll={() => void purge.askAll()}
        />
        <ChoiceBar
          {...library.exports}
          ids={choice.ids}
          total={total}
          bin={bin}
          work={work.work}
          onCancel={work.cancel}
          onAll={choice.all}
          onClear={() => {
            cursor.takeFocus();
            choice.clear();
          }}
          onChange={deeds.changeMany}
          onTag={setTagging}
          onPrint={(ids) => void print.print(ids)}
          onExtractAgain={(ids) => void library.extractAgain(ids)}
          onPurge={(ids) => purge.ask(ids, null)}
        />
      </section>
      <main className="pane" ref={pane}>
        <Pane library={library} settings={settings} teaching={teaching} />
      </main>
      <Layers library={library} layers={layers} />
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}
