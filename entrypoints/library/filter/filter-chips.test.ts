import { expect, test } from 'vitest';
import type { Translate } from '../../../components/page/translate';
import type { Filter } from '../../../library/search/query';
import { chipsOf, savedDays, setPublished, setSaved, setSwitch, toggleValue } from './filter-chips';

const t: Translate = (key, values) => [key, ...Object.values(values ?? {})].join(' ');

test('a value is added, and taken away with its field', () => {
  const one = toggleValue({}, 'sources', '江城晚报');
  expect(one).toEqual({ sources: ['江城晚报'] });
  const two = toggleValue(one, 'sources', '新华社');
  expect(two).toEqual({ sources: ['江城晚报', '新华社'] });
  expect(toggleValue(toggleValue(two, 'sources', '江城晚报'), 'sources', '新华社')).toEqual({});
});

test('every chip names what narrows the list, and gives the filter without it', () => {
  const filter: Filter = {
    sites: ['a.cn'],
    tags: ['旧改'],
    pages: ['04'],
    published: { from: '2012-01-01', to: '2012-12-31' },
    script: 'hant',
    changed: true,
    read: false,
  };
  const chips = chipsOf(filter, t, new Map([['a.cn', '江城网']]));
  expect(chips.map(({ label }) => label)).toEqual([
    '江城网',
    'article.editionPage 04',
    '#旧改',
    'facet.publishedRange 2012-01-01 – 2012-12-31',
    'mark.unread',
    'facet.changed',
    'script.hant',
  ]);
  for (const { without } of chips) expect(chipsOf(without, t)).toHaveLength(chips.length - 1);
});

test('days of saving are the reader’s own, both included', () => {
  const filter = setSaved({}, { from: '2026-11-01', to: '2026-11-30' });
  expect(filter.saved?.from).toBe(new Date('2026-11-01T00:00').toISOString());
  expect(filter.saved?.before).toBe(new Date('2026-12-01T00:00').toISOString());
  expect(savedDays(filter)).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  expect(setSaved(filter, {})).toEqual({});
});

test('open ends and what is no longer asked leave nothing behind', () => {
  expect(setPublished({}, { from: '2012-01-01', to: '' })).toEqual({ published: { from: '2012-01-01' } });
  expect(setPublished({ published: { from: '2012-01-01' } }, { from: '', to: '' })).toEqual({});
  expect(setSwitch({ read: false }, 'read', undefined)).toEqual({});
});
