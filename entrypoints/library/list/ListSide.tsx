import type { RefObject } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { useLayers } from '../use-layers';
import type { Library } from '../use-library';
import { ChoiceBar } from './ChoiceBar';
import { ListColumn } from './ListColumn';

interface ListSideProps {
  library: Library;
  layers: ReturnType<typeof useLayers>;
  /** The field of the search. */
  box: RefObject<HTMLInputElement | null>;
  /** Nothing is in the library, and the pane beside says what to do. */
  bare: boolean;
}

/** The column of the list: what to look for, what was found, and what can be done with the articles chosen. */
export function ListSide({ library, layers, box, bare }: ListSideProps) {
  const t = useTranslate();
  const { route, work, searches, view, choice, cursor, purge, print, deeds } = library;
  return (
    <section className="side" aria-label={t('library.name')}>
      <ListColumn
        route={route}
        view={view}
        results={library.results}
        searches={searches}
        choice={choice}
        cursor={cursor}
        box={box}
        facetsOpen={layers.facetsOpen}
        bare={bare}
        round={library.round}
        onFacets={layers.setFacetsOpen}
        onRetry={library.refresh}
        onPurgeAll={() => void purge.askAll()}
      />
      <ChoiceBar
        {...library.exports}
        ids={choice.ids}
        total={library.results.found?.total ?? 0}
        bin={route.place === 'bin'}
        work={work.work}
        onCancel={work.cancel}
        onAll={choice.all}
        onClear={() => {
          cursor.takeFocus();
          choice.clear();
        }}
        onChange={deeds.changeMany}
        onTag={layers.setTagging}
        onPrint={(ids) => void print.print(ids)}
        onExtractAgain={(ids) => void library.extractAgain(ids)}
        onPurge={(ids) => purge.ask(ids, null)}
      />
    </section>
  );
}
