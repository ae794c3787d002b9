import { useTranslate } from '../../../components/page/translate';
import type { Query } from '../../../library/search/query';
import { type Asked, orderOf } from '../use-asked';

interface SortLineProps {
  asked: Asked;
  onChange: (wanted: Partial<Asked>) => void;
}

/** In which order the list is, and whether from its other end. */
export function SortLine({ asked, onChange }: SortLineProps) {
  const t = useTranslate();
  const searching = asked.text.trim() !== '';
  const order = orderOf(asked);
  const choose = (wanted: Query['order']) =>
    onChange(searching ? { searchOrder: wanted } : { order: wanted as Asked['order'] });
  return (
    <div className="sort">
      <select
        className="select"
        aria-label={t('library.order')}
        value={order}
        onChange={(event) => choose(event.target.value as Query['order'])}
      >
        {searching && <option value="relevance">{t('library.orderRelevance')}</option>}
        <option value="saved">{t('library.orderSaved')}</option>
        <option value="published">{t('library.orderPublished')}</option>
        <option value="title">{t('library.orderTitle')}</option>
      </select>
      <button
        type="button"
        className="plain"
        aria-pressed={asked.reverse}
        aria-label={t('library.reverse')}
        title={t('library.reverse')}
        disabled={order === 'relevance'}
        onClick={() => onChange({ reverse: !asked.reverse })}
      >
        {asked.reverse ? '↑' : '↓'}
      </button>
    </div>
  );
}
