import { useId, useState } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { Change, SavedArticle, Tag } from '../../../library/record';

interface MarkLineProps {
  saved: SavedArticle;
  /** All of the library, offered while one is written. */
  tags: readonly Tag[];
  onMark: (ids: readonly number[], change: Change) => void;
  /** Files the article away. */
  onTakeAway: (change: Change) => void;
}

/** The reader's own marks on an article: starred, unread, tags. */
export function MarkLine({ saved, tags, onMark, onTakeAway }: MarkLineProps) {
  const t = useTranslate();
  const [name, setName] = useState('');
  const offered = useId();
  const mark = (change: Change) => onMark([saved.id], change);
  const starred = saved.starredAt !== null;
  const unread = saved.readAt === null;
  return (
    <div className="marks">
      <button
        type="button"
        className="chip"
        aria-pressed={starred}
        onClick={() => mark({ kind: 'star', on: !starred })}
      >
        {t('mark.starred')}
      </button>
      <button type="button" className="chip" aria-pressed={unread} onClick={() => mark({ kind: 'read', on: unread })}>
        {t('mark.unread')}
      </button>
      <button
        type="button"
        className="chip"
        aria-pressed={saved.archivedAt !== null}
        onClick={() => onTakeAway({ kind: 'archive', on: saved.archivedAt === null })}
      >
        {t('deed.archive')}
      </button>
      {saved.tags.length > 0 && (
        <ul className="tags" aria-label={t('tag.name')}>
          {saved.tags.map((tag) => (
            <li key={tag}>
              #{tag}
              <button
                type="button"
                aria-label={t('tag.remove', { name: tag })}
                onClick={() => mark({ kind: 'untag', tags: [tag] })}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') mark({ kind: 'tag', tags: [name] });
          setName('');
        }}
      >
        <input
          className="tag-input"
          aria-label={t('tag.add')}
          placeholder={t('tag.add')}
          list={offered}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <datalist id={offered}>
          {tags
            .filter((tag) => !saved.tags.includes(tag.name))
            .map((tag) => (
              <option key={tag.id} value={tag.name} />
            ))}
        </datalist>
      </form>
    </div>
  );
}
