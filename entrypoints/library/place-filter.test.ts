import { expect, test } from 'vitest';
import { filterOfPlace, isEmptyFilter, joinFilters } from './place-filter';

test('the desk leaves out what is filed away, unless something is searched for', () => {
  expect(filterOfPlace({ place: 'desk', of: null }, false)).toEqual({ archived: false });
  expect(filterOfPlace({ place: 'desk', of: null }, true)).toEqual({});
  expect(filterOfPlace({ place: 'unread', of: null }, true)).toEqual({ read: false, archived: false });
});

test('the tag of a place and the tags of the reader must all be there', () => {
  const place = filterOfPlace({ place: 'tag', of: '旧改' }, false);
  expect(joinFilters(place, { tags: ['采访', '旧改'], sites: ['a.cn'] })).toEqual({
    tags: ['旧改', '采访'],
    sites: ['a.cn'],
  });
});

test.each([{}, { sites: [] }, { published: {} }, { published: { from: '' } }])('%j narrows nothing', (filter) => {
  expect(isEmptyFilter(filter)).toBe(true);
});

test.each([{ changed: false }, { sites: ['a.cn'] }, { saved: { from: '2026-01-01T00:00:00Z' } }])(
  '%j narrows',
  (filter) => {
    expect(isEmptyFilter(filter)).toBe(false);
  },
);
