import { expect, test } from 'vitest';
import { type Route, readRoute, routeTo } from './route';

const routes: [string, Route][] = [
  ['#/', { bin: false, id: null, version: null }],
  ['#/article/12', { bin: false, id: 12, version: null }],
  ['#/article/12/version/2', { bin: false, id: 12, version: 2 }],
  ['#/bin', { bin: true, id: null, version: null }],
  ['#/bin/article/7', { bin: true, id: 7, version: null }],
];

test.each(routes)('%s is read and written the same', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
  expect(routeTo(route)).toBe(hash);
});

test.each(['', '#', '#/article/', '#/article/x', '#/elsewhere', '#/article/1/2'])('%j is the list', (hash) => {
  expect(readRoute(hash)).toEqual({ bin: false, id: null, version: null });
});
