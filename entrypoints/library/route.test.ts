import { expect, test } from 'vitest';
import { type Route, readRoute, routeTo } from './route';

const at = (route: Partial<Route>): Route => ({ place: 'desk', of: null, id: null, version: null, ...route });

const routes: [string, Route][] = [
  ['#/', at({})],
  ['#/article/12', at({ id: 12 })],
  ['#/article/12/version/2', at({ id: 12, version: 2 })],
  ['#/bin', at({ place: 'bin' })],
  ['#/bin/article/7', at({ place: 'bin', id: 7 })],
  ['#/unread/article/7/version/1', at({ place: 'unread', id: 7, version: 1 })],
  ['#/search/0af3/article/9', at({ place: 'search', of: '0af3', id: 9 })],
  [`#/tag/${encodeURIComponent('旧改/二期')}`, at({ place: 'tag', of: '旧改/二期' })],
  ['#/statistics', at({ place: 'statistics' })],
];

test.each(routes)('%s is read and written the same', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(routeTo(route)).toBe(hash);
});

test.each(['', '#', '#/article/', '#/article/x', '#/elsewhere', '#/article/1/2', '#/tag/', '#/tag'])(
  '%j is the list',
  (hash) => {
    expect(readRoute(hash)).toEqual(at({}));
  },
);

test('a tag that does not decode is no tag', () => {
  expect(readRoute('#/tag/%E6%97')).toMatchObject({ of: null });
});
