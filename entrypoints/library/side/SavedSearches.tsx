import { useState } from 'react';
import { Menu } from '../../../components/controls/Menu';
import { useTranslate } from '../../../components/page/translate';
import type { SavedSearch } from '../../../library/search/query';
import { type Route, routeTo } from '../route';
import type { useSearches } from '../use-searches';
import { Count } from './Count';
import { RenameField } from './RenameField';

export interface SavedSearchesProps {
  route: Route;
  searches: Pick<ReturnType<typeof useSearches>, 'list' | 'put' | 'move' | 'remove'>;
  /** How many articles each of them finds now. */
  searchCounts: ReadonlyMap<string, number>;
}

/** Searches under a name, each with how many articles it finds now; Alt with an arrow moves one. */
export function SavedSearches({ route, searches: { list, put, move, remove }, searchCounts }: SavedSearchesProps) {
  const t = useTranslate();
  const [renaming, setRenaming] = useState<string | null>(null);
  if (!list || list.length === 0) return null;
  const menuOf = (search: SavedSearch, at: number) => [
    {
      entries: [
        { id: 'rename', label: t('searches.rename'), do: () => setRenaming(search.uid) },
        ...(at > 0 ? [{ id: 'up', label: t('searches.up'), do: () => move(search, -1) }] : []),
        ...(at < list.length - 1 ? [{ id: 'down', label: t('searches.down'), do: () => move(search, 1) }] : []),
        { id: 'remove', label: t('searches.remove'), do: () => void remove(search) },
      ],
    },
  ];
  return (
    <section aria-labelledby="searches-title">
      <h2 id="searches-title">{t('searches.name')}</h2>
      <ul>
        {list.map((search, at) => (
          <li key={search.uid} className="place-line">
            {renaming === search.uid ? (
              <RenameField
                label={t('searches.rename')}
                name={search.name}
                onDone={(name) => {
                  setRenaming(null);
                  if (name !== search.name) void put({ ...search, name });
                }}
              />
            ) : (
              <>
                <a
                  className="place"
                  href={routeTo({ place: 'search', of: search.uid })}
                  aria-current={route.place === 'search' && route.of === search.uid ? 'page' : undefined}
                  aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
                  onKeyDown={(event) => {
                    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                    event.preventDefault();
                    move(search, event.key === 'ArrowUp' ? -1 : 1);
                  }}
                >
                  <span className="place-name">{search.name}</span>
                  <Count n={searchCounts.get(search.uid)} />
                </a>
                <Menu name={t('searches.more', { name: search.name })} face="⋯" groups={menuOf(search, at)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
