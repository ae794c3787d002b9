import { useEffect, useRef } from 'react';
import { useTranslate } from '../../../components/page/translate';
import type { FacetCount, FacetKind, Facets, Filter } from '../../../library/search/query';
import { DateFacet } from './DateFacet';
import { FacetGroup, type FacetValue } from './FacetGroup';
import {
  LIST_FIELDS,
  type ListField,
  listNames,
  SWITCHES,
  type SwitchField,
  setSwitch,
  toggleValue,
  without,
} from './filter-chips';

interface FilterPanelProps {
  filter: Filter;
  /** Null until they are counted. */
  facets: Facets | null;
  onChange: (filter: Filter) => void;
  onClose: () => void;
}

const kinds: Readonly<Record<ListField, FacetKind | 'tag'>> = {
  sites: 'site',
  sources: 'source',
  authors: 'author',
  sections: 'section',
  papers: 'paper',
  pages: 'page',
  tags: 'tag',
};

/** All that the list can be narrowed by, with how many articles each would leave. */
export function FilterPanel({ filter, facets, onChange, onClose }: FilterPanelProps) {
  const t = useTranslate();
  const panel = useRef<HTMLElement>(null);
  const loaded = facets !== null;
  useEffect(() => {
    if (loaded) panel.current?.querySelector('input')?.focus({ preventScroll: true });
  }, [loaded]);
  return (
    <section className="facets" id="facets" aria-label={t('filter.name')} aria-busy={!loaded} ref={panel}>
      {!facets && <p className="facets-wait">{t('facet.counting')}</p>}
      {facets && (
        <>
          {LIST_FIELDS.map((field) => (
            <FacetGroup
              key={field}
              name={t(listNames[field])}
              values={facets.values[kinds[field]].map((one) => facetValue(field, one))}
              chosen={filter[field] ?? []}
              onToggle={(value) => onChange(toggleValue(filter, field, value))}
            />
          ))}
          <DateFacet filter={filter} years={facets.years} onChange={onChange} />
          <FacetGroup
            name={t('facet.state')}
            values={statesOf(facets).map(({ field, value, count }) => ({
              value: `${field}/${value}`,
              label: t(SWITCHES[field][value ? 0 : 1]),
              count,
            }))}
            chosen={(Object.keys(SWITCHES) as SwitchField[]).flatMap((field) =>
              filter[field] === undefined ? [] : [`${field}/${filter[field]}`],
            )}
            onToggle={(name) => {
              const [field, value] = name.split('/') as [SwitchField, string];
              const wanted = value === 'true';
              onChange(setSwitch(filter, field, filter[field] === wanted ? undefined : wanted));
            }}
          />
          <FacetGroup
            name={t('field.script')}
            values={(['hans', 'hant'] as const).map((script) => ({
              value: script,
              label: t(`script.${script}`),
              count: facets.scripts[script],
            }))}
            chosen={filter.script ? [filter.script] : []}
            onToggle={(script) =>
              onChange(
                filter.script === script ? without(filter, 'script') : { ...filter, script: script as 'hans' | 'hant' },
              )
            }
          />
        </>
      )}
      <div className="facets-deeds">
        <button type="button" className="tool" onClick={onClose}>
          {facets ? t('facet.show', { n: facets.total }) : t('facet.close')}
        </button>
      </div>
    </section>
  );
}

function facetValue(field: ListField, { value, label, count }: FacetCount): FacetValue {
  if (field === 'tags') return { value, label: `#${value}`, count };
  if (field === 'sites' && label) return { value, label, note: value, count };
  return { value, label: value, count };
}

function statesOf(facets: Facets): { field: SwitchField; value: boolean; count: number }[] {
  const states: { field: SwitchField; value: boolean; count: number }[] = [
    { field: 'read', value: false, count: facets.unread },
    { field: 'starred', value: true, count: facets.starred },
    { field: 'annotated', value: true, count: facets.annotated },
    { field: 'picture', value: true, count: facets.withPicture },
    { field: 'changed', value: true, count: facets.changed },
  ];
  return states.filter(({ count }) => count > 0);
}
