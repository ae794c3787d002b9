import { useTranslate } from '../../../components/page/translate';
import type { Facets, Filter } from '../../../library/search/query';
import { savedDays, setPublished, setSaved } from './filter-chips';

interface DateFacetProps {
  filter: Filter;
  years: Facets['years'];
  onChange: (filter: Filter) => void;
}

/** From which day to which: by the pages' own dates, by years at a press, and by the days of saving. */
export function DateFacet({ filter, years, onChange }: DateFacetProps) {
  const t = useTranslate();
  const { from = '', to = '' } = filter.published ?? {};
  const saved = savedDays(filter);
  return (
    <>
      <fieldset className="facet">
        <legend>{t('library.orderPublished')}</legend>
        <DayRange
          name={t('library.orderPublished')}
          from={from}
          to={to}
          onChange={(days) => onChange(setPublished(filter, days))}
        />
        <ul className="years">
          {years
            .filter(({ year }) => year !== null)
            .slice(0, 14)
            .map(({ year, count }) => {
              const days = { from: `${year}-01-01`, to: `${year}-12-31` };
              const on = from === days.from && to === days.to;
              return (
                <li key={year}>
                  <button
                    type="button"
                    className="chip"
                    aria-pressed={on}
                    onClick={() => onChange(setPublished(filter, on ? {} : days))}
                  >
                    {year} <span className="place-count">{count.toLocaleString(t('locale'))}</span>
                  </button>
                </li>
              );
            })}
        </ul>
      </fieldset>
      <fieldset className="facet">
        <legend>{t('facet.saved')}</legend>
        <DayRange name={t('facet.saved')} {...saved} onChange={(days) => onChange(setSaved(filter, days))} />
      </fieldset>
    </>
  );
}

interface DayRangeProps {
  name: string;
  from: string;
  to: string;
  onChange: (days: { from: string; to: string }) => void;
}

function DayRange({ name, from, to, onChange }: DayRangeProps) {
  const t = useTranslate();
  return (
    <p className="days">
      <input
        type="date"
        aria-label={t('facet.from', { name })}
        value={from}
        max={to || undefined}
        onChange={(event) => onChange({ from: event.target.value, to })}
      />
      <span aria-hidden="true">–</span>
      <input
        type="date"
        aria-label={t('facet.to', { name })}
        value={to}
        min={from || undefined}
        onChange={(event) => onChange({ from, to: event.target.value })}
      />
    </p>
  );
}
