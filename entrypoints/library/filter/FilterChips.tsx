import { useState } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { Filter } from '../../../library/search/query';
import { RenameField } from '../side/RenameField';
import type { FilterChip } from './filter-chips';

interface FilterChipsProps {
  chips: readonly FilterChip[];
  /** There is something to keep under a name. */
  canKeep: boolean;
  /** Name offered for it. */
  nameOffered: string;
  /** A saved search is open and something else is asked by now. */
  differs: boolean;
  onChange: (filter: Filter) => void;
  onKeep: (name: string) => void;
  onUpdate: () => void;
}

/** What narrows the list now, each a press away from going; and the way to keep the search. */
export function FilterChips({ chips, canKeep, nameOffered, differs, ...on }: FilterChipsProps) {
  const t = useTranslate();
  const [naming, setNaming] = useState(false);
  if (chips.length === 0 && !canKeep) return null;
  return (
    <div className="chips">
      {chips.length > 0 && (
        <ul aria-label={t('filter.active')}>
          {chips.map(({ key, label, without }) => (
            <li key={key}>
              <button
                type="button"
                className="chip-on"
                aria-label={t('filter.remove', { name: label })}
                title={label}
                onClick={() => on.onChange(without)}
              >
                <span>{label}</span>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {chips.length > 1 && (
        <button type="button" className="link" onClick={() => on.onChange({})}>
          {t('filter.clear')}
        </button>
      )}
      {naming ? (
        <RenameField
          label={t('searches.nameIt')}
          name={nameOffered}
          onDone={(name) => {
            setNaming(false);
            if (name) on.onKeep(name);
          }}
        />
      ) : (
        canKeep && (
          <>
            {differs && (
              <button type="button" className="link" onClick={on.onUpdate}>
                {t('searches.update')}
              </button>
            )}
            <button type="button" className="link" onClick={() => setNaming(true)}>
              {t('searches.keep')}
            </button>
          </>
        )
      )}
    </div>
  );
}
