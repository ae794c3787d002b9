import { memo, useEffect, useRef } from 'react';
import { formatMomentShort, formatPublished } from '../../../components/article/published-date';
import { Excerpt } from '../../../components/controls/Excerpt';
import { useTranslate } from '../../../components/page/translate';
import type { SavedRow } from '../../../library/record';
import { type Route, routeTo } from '../route';

interface ResultRowProps {
  /** Missing while it is being fetched. */
  row: SavedRow | undefined;
  /** In the list, from 0. */
  place: number;
  /** The list that it stands in: see `Route`. */
  list: Route['place'];
  of: Route['of'];
  open: boolean;
  focused: boolean;
  chosen: boolean;
  onFocus: (place: number) => void;
  /** `range`: all from the last one chosen to this. */
  onChoose: (place: number, id: number, range: boolean) => void;
}

/**
 * One saved article in the list: headline, where and when, and the start or the place that matched. Drawn anew only when something
 * of it has changed: scrolling draws the list sixty times a second.
 */
export const ResultRow = memo(function ResultRow({
  row,
  place,
  list,
  of,
  open,
  focused,
  chosen,
  onFocus,
  onChoose,
}: ResultRowProps) {
  const t = useTranslate();
  const link = useRef<HTMLAnchorElement>(null);
  const here = row !== undefined;
  useEffect(() => {
    if (focused && here) link.current?.focus({ preventScroll: true });
  }, [focused, here]);
  if (!row) return <div className="row waiting" />;
  const source = row.source ?? row.siteName;
  const day = row.publishedAt?.slice(0, 10);
  const title = row.title || t('article.untitled');
  return (
    <>
      <label className="row-choice">
        <input
          type="checkbox"
          aria-label={t('choice.one', { title })}
          checked={chosen}
          onFocus={() => onFocus(place)}
          // Only a click tells of Shift.
          onClick={(event) => onChoose(place, row.id, event.shiftKey)}
          onChange={() => undefined}
        />
      </label>
      <a
        ref={link}
        className="row"
        href={routeTo({ place: list, of, id: row.id })}
        aria-current={open ? 'page' : undefined}
        onFocus={() => onFocus(place)}
        lang={row.script === 'hant' ? 'zh-Hant' : 'zh-Hans'}
      >
        <span className={row.readAt === null ? 'row-title' : 'row-title read'}>
          {row.headline ? <Excerpt text={row.headline} /> : title}
        </span>
        <span className="row-meta">
          {row.readAt === null && <span className="row-unread" role="img" aria-label={t('mark.unread')} />}
          {row.starredAt !== null && (
            <span role="img" aria-label={t('mark.starred')}>
              ★
            </span>
          )}
          {source && <span className="row-source">{source}</span>}
          {day ? (
            <time dateTime={day}>{formatPublished(day, t('locale'))}</time>
          ) : (
            <time dateTime={row.savedAt}>
              {t('library.savedAt', { time: formatMomentShort(row.savedAt, t('locale')) })}
            </time>
          )}
          <span>
            {row.length === 0 && row.excerpt === ''
              ? t('moving.stub')
              : t('field.characters', { n: row.length.toLocaleString(t('locale')) })}
          </span>
          {row.versions > 1 && <span>{t('library.versions', { n: row.versions })}</span>}
          {row.archivedAt !== null && list !== 'archive' && <span>{t('mark.archived')}</span>}
          {row.notes + row.highlights > 0 && <span>{t('notes.count', { n: row.notes + row.highlights })}</span>}
          {row.tags.map((tag) => (
            <span key={tag}>#{tag}</span>
          ))}
        </span>
        <span className="row-excerpt">
          <Excerpt text={row.excerpt} />
        </span>
      </a>
    </>
  );
});
