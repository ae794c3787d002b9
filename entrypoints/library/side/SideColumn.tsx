import { browser } from 'wxt/browser';
import { useTranslate } from '../../../components/page/translate';
import type { Tag } from '../../../library/record';
import { type LibraryPlace, type Route, routeTo } from '../route';
import type { CountedPlace, Shelf } from '../use-shelf';
import { Count } from './Count';
import { SavedSearches, type SavedSearchesProps } from './SavedSearches';
import { TagList } from './TagList';

interface SideColumnProps extends Omit<SavedSearchesProps, 'route'> {
  route: Route;
  /** Null until it is known. */
  shelf: Shelf | null;
  onRenameTag: (tag: Tag, name: string) => void;
  onDeleteTag: (tag: Tag) => void;
}

const LISTS: readonly CountedPlace[] = ['desk', 'unread', 'starred', 'all', 'archive', 'bin'];

/** Where one can go in the library, with how much is there. */
export function SideColumn({ route, shelf, onRenameTag, onDeleteTag, ...searches }: SideColumnProps) {
  const t = useTranslate();
  return (
    <nav className="places" id="places" aria-label={t('place.name')}>
      <ul>
        {LISTS.map((place) => (
          <PlaceLink key={place} place={place} route={route} count={shelf?.counts[place]} />
        ))}
      </ul>
      <SavedSearches route={route} {...searches} />
      {shelf && shelf.tags.length > 0 && (
        <TagList tags={shelf.tags} route={route} onRename={onRenameTag} onDelete={onDeleteTag} />
      )}
      <ul className="places-last">
        {(route.place === 'updates' || (shelf?.updates ?? 0) > 0) && (
          <PlaceLink place="updates" route={route} count={shelf?.updates} />
        )}
        <PlaceLink place="statistics" route={route} />
        <li>
          <a className="place" href={browser.runtime.getURL('/moving.html')}>
            <span className="place-name">{t('moving.name')}</span>
          </a>
        </li>
      </ul>
    </nav>
  );
}

interface PlaceLinkProps {
  place: Exclude<LibraryPlace, 'tag' | 'search'>;
  route: Route;
  count?: number | undefined;
}

function PlaceLink({ place, route, count }: PlaceLinkProps) {
  const t = useTranslate();
  return (
    <li>
      <a className="place" href={routeTo({ place })} aria-current={route.place === place ? 'page' : undefined}>
        <span className="place-name">{t(`place.${place}`)}</span>
        <Count n={count} />
      </a>
    </li>
  );
}
