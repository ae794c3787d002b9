import type { RefObject } from 'react';
import { useTranslate } from '../../../components/page/translate';

interface SearchBarProps {
  box: RefObject<HTMLInputElement | null>;
  text: string;
  /** Whether the panel with what narrows the list is open, and how much does. */
  open: boolean;
  narrowedBy: number;
  onText: (text: string) => void;
  onToggle: () => void;
}

/** What to look for, and the way to what else narrows the list. */
export function SearchBar({ box, text, open, narrowedBy, onText, onToggle }: SearchBarProps) {
  const t = useTranslate();
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
      <button
        type="button"
        className="tool"
        aria-expanded={open}
        aria-controls="facets"
        aria-keyshortcuts="F"
        onClick={onToggle}
      >
        {t('filter.name')}
        {narrowedBy > 0 && <span className="filter-count">{narrowedBy}</span>}
      </button>
    </search>
  );
}
