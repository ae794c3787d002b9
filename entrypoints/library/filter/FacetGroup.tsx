import { useId, useState } from 'react';
import { useTranslate } from '../../../components/page/translate';

export interface FacetValue {
  value: string;
  label: string;
  /** Said after the label: the address of a site that has a name. */
  note?: string | undefined;
  count: number | null;
}

interface FacetGroupProps {
  name: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  onToggle: (value: string) => void;
}

/** Values shown at once; with more, the reader may look for one. */
const SHOWN = 7;

/** Values of one kind that the list can be narrowed to, each with how many articles that would leave. */
export function FacetGroup({ name, values, chosen, onToggle }: FacetGroupProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const [part, setPart] = useState('');
  const listId = useId();
  // What is chosen stays in sight, even where nothing is left of it.
  const missing = chosen
    .filter((value) => !values.some((one) => one.value === value))
    .map((value): FacetValue => ({ value, label: value, count: 0 }));
  const every = [...missing, ...values];
  if (every.length === 0) return null;
  const wanted = part.trim().toLowerCase();
  const found = wanted
    ? every.filter(({ label, value }) => `${label} ${value}`.toLowerCase().includes(wanted))
    : every.filter(({ value }, at) => all || at < SHOWN || chosen.includes(value));
  return (
    <fieldset className="facet">
      <legend>{name}</legend>
      {all && every.length > 15 && (
        <input
          type="search"
          className="facet-search"
          aria-label={t('facet.find', { name })}
          placeholder={t('facet.find', { name })}
          aria-controls={listId}
          value={part}
          onChange={(event) => setPart(event.target.value)}
        />
      )}
      <ul id={listId}>
        {found.map(({ value, label, note, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span className="facet-label" title={note ? `${label} ${note}` : label}>
                {label}
                {note && <span className="facet-note"> {note}</span>}
              </span>
              {count !== null && <span className="place-count">{count.toLocaleString(t('locale'))}</span>}
            </label>
          </li>
        ))}
      </ul>
      {every.length > SHOWN && (
        <button
          type="button"
          className="link"
          aria-expanded={all}
          aria-controls={listId}
          onClick={() => {
            setAll(!all);
            setPart('');
          }}
        >
          {all ? t('facet.fewer') : t('facet.more', { n: every.length - SHOWN })}
        </button>
      )}
    </fieldset>
  );
}
