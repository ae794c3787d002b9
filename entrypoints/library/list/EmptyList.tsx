import { useTranslate } from '../../../components/page/translate';
import { type Route, routeTo } from '../route';

interface EmptyListProps {
  route: Route;
  /** What was searched for, '' for nothing. */
  text: string;
  narrowed: boolean;
  onClear: () => void;
}

/** What stands in the list's place when there is nothing in it: why, and what to do. */
export function EmptyList({ route, text, narrowed, onClear }: EmptyListProps) {
  const t = useTranslate();
  if (text === '' && !narrowed) {
    const { place } = route;
    if (place === 'search') return <p className="list-empty">{t('library.nothingAny')}</p>;
    const key = place === 'updates' || place === 'statistics' ? 'desk' : place;
    return (
      <p className="list-empty">
        {t(`placeEmpty.${key}`)}
        {place === 'desk' && (
          <>
            <br />
            <a href={routeTo({ place: 'all' })}>{t('placeEmpty.toAll')}</a>
          </>
        )}
      </p>
    );
  }
  return (
    <div className="list-empty">
      <p>{text === '' ? t('filter.nothing') : t('library.nothing', { text })}</p>
      {text !== '' && <p>{t('library.nothingHint')}</p>}
      {narrowed && (
        <button type="button" className="plain" onClick={onClear}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}
