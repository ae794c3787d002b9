import type { MessageKey, Translate } from '../../../components/page/translate';
import type { Filter } from '../../../library/search/query';

/** One thing that narrows the list. */
export interface FilterChip {
  key: string;
  label: string;
  /** The filter without it. */
  without: Filter;
}

/** Fields of a filter with several values each, in the order of the panel. */
export const LIST_FIELDS = ['sites', 'sources', 'authors', 'sections', 'papers', 'pages', 'tags'] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export const listNames: Readonly<Record<ListField, MessageKey>> = {
  sites: 'field.siteName',
  sources: 'field.source',
  authors: 'facet.author',
  sections: 'field.section',
  papers: 'facet.paper',
  pages: 'field.edition',
  tags: 'tag.name',
};

/** Fields that are yes or no, each with what it is called when it is on and when it is off. */
export const SWITCHES = {
  read: ['facet.read', 'mark.unread'],
  starred: ['mark.starred', 'facet.notStarred'],
  archived: ['mark.archived', 'facet.notArchived'],
  picture: ['facet.picture', 'facet.noPicture'],
  annotated: ['facet.annotated', 'facet.notAnnotated'],
  changed: ['facet.changed', 'facet.unchanged'],
} as const satisfies Partial<Record<keyof Filter, readonly [MessageKey, MessageKey]>>;
export type SwitchField = keyof typeof SWITCHES;

/** Adds a value to a field or takes it away. */
export function toggleValue(filter: Filter, field: ListField, value: string): Filter {
  const known = filter[field] ?? [];
  const values = known.includes(value) ? known.filter((one) => one !== value) : [...known, value];
  return without({ ...filter, [field]: values }, values.length === 0 ? field : null);
}

export function setSwitch(filter: Filter, field: SwitchField, value: boolean | undefined): Filter {
  return value === undefined ? without(filter, field) : { ...filter, [field]: value };
}

/** @param published Days; '' for an open end. */
export function setPublished(filter: Filter, published: { from?: string; to?: string }): Filter {
  const bounds = { ...(published.from && { from: published.from }), ...(published.to && { to: published.to }) };
  return Object.keys(bounds).length === 0 ? without(filter, 'published') : { ...filter, published: bounds };
}

/** @param saved Days by the reader's calendar, both included; '' for an open end. */
export function setSaved(filter: Filter, saved: { from?: string; to?: string }): Filter {
  const bounds = {
    ...(saved.from && { from: startOf(saved.from, 0) }),
    ...(saved.to && { before: startOf(saved.to, 1) }),
  };
  return Object.keys(bounds).length === 0 ? without(filter, 'saved') : { ...filter, saved: bounds };
}

/** The days of a filter by the moment of saving, as the reader gave them. */
export function savedDays({ saved }: Filter): { from: string; to: string } {
  return { from: dayOf(saved?.from, 0), to: dayOf(saved?.before, -1) };
}

/** All that narrows the list, one chip each. `names`: names of sites, where they have one. */
export function chipsOf(filter: Filter, t: Translate, names: ReadonlyMap<string, string> = new Map()): FilterChip[] {
  const lists = LIST_FIELDS.flatMap((field) =>
    (filter[field] ?? []).map((value) => ({
      key: `${field}/${value}`,
      label: labelOf(field, value, t, names),
      without: toggleValue(filter, field, value),
    })),
  );
  const switches = (Object.keys(SWITCHES) as SwitchField[]).flatMap((field) => {
    const value = filter[field];
    if (value === undefined) return [];
    return [{ key: field, label: t(SWITCHES[field][value ? 0 : 1]), without: without(filter, field) }];
  });
  return [...lists, ...datesOf(filter, t), ...switches, ...othersOf(filter, t)];
}

function labelOf(field: ListField, value: string, t: Translate, names: ReadonlyMap<string, string>): string {
  if (field === 'tags') return `#${value}`;
  if (field === 'pages') return t('article.editionPage', { page: value });
  if (field === 'sites') return names.get(value) ?? value;
  return value;
}

function datesOf(filter: Filter, t: Translate): FilterChip[] {
  const range = (from = '', to = '') => (from === to ? from : `${from} – ${to}`);
  const days = savedDays(filter);
  return [
    ...(filter.published
      ? [
          {
            key: 'published',
            label: t('facet.publishedRange', { range: range(filter.published.from, filter.published.to) }),
            without: without(filter, 'published'),
          },
        ]
      : []),
    ...(filter.saved
      ? [
          {
            key: 'saved',
            label: t('facet.savedRange', { range: range(days.from, days.to) }),
            without: without(filter, 'saved'),
          },
        ]
      : []),
  ];
}

function othersOf(filter: Filter, t: Translate): FilterChip[] {
  const script = filter.script;
  return [
    ...(script
      ? [
          {
            key: 'script',
            label: t(script === 'hant' ? 'script.hant' : 'script.hans'),
            without: without(filter, 'script'),
          },
        ]
      : []),
    ...(filter.untagged ? [{ key: 'untagged', label: t('facet.untagged'), without: without(filter, 'untagged') }] : []),
  ];
}

export function without(filter: Filter, field: keyof Filter | null): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([name]) => name !== field)) as Filter;
}

function startOf(day: string, plus: number): string {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + plus);
  return start.toISOString();
}

function dayOf(moment: string | undefined, plus: number): string {
  if (!moment) return '';
  const day = new Date(moment);
  day.setDate(day.getDate() + plus);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
