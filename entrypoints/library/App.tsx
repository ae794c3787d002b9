import { useEffect, useRef } from 'react';
import { Toast } from '../../components/controls/Toast';
import { useSettings } from '../../components/page/use-settings';
import { Layers } from './Layers';
import { ListSide } from './list/ListSide';
import { Masthead } from './Masthead';
import { Pane } from './Pane';
import { SideColumn } from './side/SideColumn';
import { useLayers } from './use-layers';
import { useLibrary } from './use-library';
import { usePageKeys } from './use-page-keys';

/** Places on the left, the list beside them, what is open on the right; on a narrow window one at a time. */
export function App() {
  const [settings] = useSettings();
  const library = useLibrary();
  const { route, toast, searches, view, shelf, choice, cursor, print, deeds } = library;
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
  const isEmpty = shelf === null || (shelf.counts.all === 0 && shelf.counts.bin === 0);
  const teaching = found?.total === 0 && isEmpty && !view.searching && !view.narrowed && route.place !== 'bin';
  const wide = route.place === 'statistics' || route.place === 'updates';
  const classes = [
    'library',
    (route.id !== null || wide) && 'reading-one',
    teaching && 'bare',
    wide && 'wide',
    placesOpen && 'places-open',
  ];
  return (
    <div className={classes.filter(Boolean).join(' ')}>
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
      <ListSide library={library} layers={layers} box={box} bare={teaching} />
      <main className="pane" ref={pane}>
        <Pane library={library} settings={settings} teaching={teaching} />
      </main>
      <Layers library={library} layers={layers} />
      <Toast message={toast.message} onClose={toast.close} />
    </div>
  );
}
