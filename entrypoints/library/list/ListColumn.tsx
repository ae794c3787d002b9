import { type RefObject, useMemo } from 'react';
import { useTranslate } from '../../../components/page/translate';
import { LowRoom } from '../../../components/save/LowRoom';
import { FilterChips } from '../filter/FilterChips';
import { FilterPanel } from '../filter/FilterPanel';
import { chipsOf } from '../filter/filter-chips';
import { SearchBar } from '../filter/SearchBar';
import { SortLine } from '../filter/SortLine';
import { useFacets } from '../filter/use-facets';
import { LibraryProblem } from '../LibraryProblem';
import { filterOfPlace } from '../place-filter';
import { goTo, type Route } from '../route';
import { queryOf, type useAsked } from '../use-asked';
import type { useChoice } from '../use-choice';
import type { useResults } from '../use-results';
import type { useSearches } from '../use-searches';
import { ChoreTrouble } from './ChoreTrouble';
import { EmptyList } from './EmptyList';
import { listName } from './list-name';
import { ResultList } from './ResultList';
import type { useCursor } from './use-cursor';

interface ListColumnProps {
  route: Route;
  view: ReturnType<typeof useAsked>;
  results: ReturnType<typeof useResults>;
  searches: ReturnType<typeof useSearches>;
  choice: ReturnType<typeof useChoice>;
  cursor: ReturnType<typeof useCursor>;
  box: RefObject<HTMLInputElement | null>;
  facetsOpen: boolean;
  /** Nothing is in the library, and the pane beside says what to do. */
  bare: boolean;
  round: number;
  onFacets: (open: boolean) => void;
  onRetry: () => void;
  onPurgeAll: () => void;
}

/** What to look for, and the articles that it finds. */
export function ListColumn({ route, view, results, searches, choice, cursor, box, ...rest }: ListColumnProps) {
  const t = useTranslate();
  const { asked, change, search, searching, narrowed } = view;
  const { found } = results;
  const facets = useFacets(search, rest.facetsOpen, rest.round);
  const names = useMemo(
    () => new Map(facets?.values.site.flatMap(({ value, label }) => (label ? [[value, label] as const] : []))),
    [facets],
  );
  const chips = chipsOf(asked.filter, t, names);
  const total = found?.total ?? 0;
  const bin = route.place === 'bin';
  const keep = async (name: string) => {
    const query = queryOf(asked, route.place === 'search' ? {} : filterOfPlace(route, searching));
    goTo({ place: 'search', of: await searches.add(name, query) });
  };
  const count = found ? t(searching || narrowed ? 'library.found' : 'library.count', { n: total }) : '';
  return (
    <>
      <SearchBar
        box={box}
        text={asked.text}
        open={rest.facetsOpen}
        narrowedBy={chips.length}
        onText={(text) => change({ text })}
        onToggle={() => rest.onFacets(!rest.facetsOpen)}
      />
      <FilterChips
        chips={chips}
        canKeep={!bin && (view.saved ? view.differs : searching || narrowed)}
        nameOffered={[asked.text.trim(), ...chips.map(({ label }) => label)].filter(Boolean).join(' · ').slice(0, 60)}
        differs={view.differs}
        onChange={(filter) => change({ filter })}
        onKeep={(name) => void keep(name)}
        onUpdate={() => view.saved && void searches.put({ ...view.saved, query: queryOf(asked) })}
      />
      <div className="shelf">
        <h2 className="shelf-name">{listName(t, route, view.saved)}</h2>
        <p role="status">{count}</p>
        <span className="spring" />
        {bin && total > 0 ? (
          <button type="button" className="plain" onClick={rest.onPurgeAll}>
            {t('library.purgeAll')}
          </button>
        ) : (
          // Nothing is kept yet: nothing can be put in order.
          !rest.bare && <SortLine asked={asked} onChange={change} />
        )}
      </div>
      {bin && total > 0 && <p className="shelf-note">{t('library.binNote')}</p>}
      <p className="print-part">{t('print.partOnly')}</p>
      <LowRoom />
      <ChoreTrouble />
      <div className="list-frame">
        {rest.facetsOpen && (
          <FilterPanel
            filter={asked.filter}
            facets={facets}
            onChange={(filter) => change({ filter })}
            onClose={() => rest.onFacets(false)}
          />
        )}
        <Found
          route={route}
          view={view}
          results={results}
          choice={choice}
          cursor={cursor}
          bare={rest.bare}
          onRetry={rest.onRetry}
        />
      </div>
    </>
  );
}

type FoundProps = Pick<ListColumnProps, 'route' | 'view' | 'results' | 'choice' | 'cursor' | 'bare' | 'onRetry'>;

/** The rows; where there are none, why. Nothing before the first answer, and nothing where the library is empty. */
function Found({ route, view, results, choice, cursor, bare, onRetry }: FoundProps) {
  const { asked, change, narrowed } = view;
  const { found, failure } = results;
  if (failure) return <LibraryProblem failure={failure} onRetry={onRetry} />;
  if (bare || !found) return null;
  if (found.total === 0)
    return (
      <EmptyList route={route} text={asked.text.trim()} narrowed={narrowed} onClear={() => change({ filter: {} })} />
    );
  return (
    <ResultList
      // Another list begins at its top.
      key={`${route.place}/${route.of}`}
      total={found.total}
      rows={found.rows}
      search={found.search}
      route={route}
      cursor={cursor.place}
      focusCursor={cursor.byKey}
      chosen={choice.ids}
      onNeed={results.need}
      onCursor={cursor.settle}
      onChoose={(place, id, range) => (range ? choice.extendTo(place, id) : choice.toggle(place, id))}
    />
  );
}
