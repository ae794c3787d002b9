import type { Translate } from '../../../components/page/translate';
import type { SavedSearch } from '../../../library/search/query';
import type { Route } from '../route';

/** Name of the list that is shown. */
export function listName(t: Translate, { place, of }: Pick<Route, 'place' | 'of'>, search: SavedSearch | null): string {
  if (place === 'tag') return `#${of}`;
  if (place === 'search') return search?.name ?? t('searches.gone');
  return t(`place.${place}`);
}
