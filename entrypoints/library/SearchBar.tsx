import type { RefObject } from 'react';
import { useTranslate } from '../../components/translate';
import type { Query } from '../../library/record';

interface SearchBarProps {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  order: Query['order'];
  onText: (text: string) => void;
  onOrder: (order: Query['order']) => void;
}

/** What to look for, and in which order. */
export function SearchBar({ box, text, order, onText, onOrder }: SearchBarProps) {
  const t = useTranslate();
  const searching = text.trim() !== '';
  return (
    <search className="search">
      <input
        ref={box}
        type="search"
        aria-label={t('library.search')}
        placeholder={t('library.searchHint')}
        aria-keyshortcuts="/"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <select
        className="select"
        aria-label={t('library.order')}
        value={order}
        onChange={(event) => onOrder(event.target.value as Query['order'])}
      >
        {searching && <option value="relevance">{t('library.orderRelevance')}</option>}
        <option value="saved">{t('library.orderSaved')}</option>
        <option value="published">{t('library.orderPublished')}</option>
      </select>
    </search>
  );
}
