import { expect, it } from 'vitest';
import { circlesIn, filesBelow, foldersOf, type Graph, outermostOf } from './import-circles';

/** Everything that is built, from the rules to the surfaces. */
const FOLDERS =
  'auto-reader capture cli components entrypoints export extract gbk in-page library notice page picker pinyin read-aloud reader rules script-view settings';

/** What an extraction is made of. */
const PURE = /^(?:extract|gbk|in-page|page|rules)(?:\/|$)/;

const graph = (edges: Record<string, string[]>): Graph =>
  new Map(Object.entries(edges).map(([from, to]) => [from, new Set(to)]));

it('finds a circle, and none where two paths meet', () => {
  expect(circlesIn(graph({ a: ['b'], b: ['c'], c: ['a'], d: ['a'] }))).toEqual(['a -> b', 'b -> c', 'c -> a']);
  expect(circlesIn(graph({ a: ['b', 'c'], b: ['d'], c: ['d'] }))).toEqual([]);
});

it('takes a door for a node of its own', () => {
  const files = graph({ 'x/index.ts': ['x/y/deed.ts'], 'x/y/deed.ts': ['x/type.ts'], 'x/type.ts': [] });
  expect(circlesIn(foldersOf(files))).toEqual([]);
});

it('tells folders of the root alone from what lies in them', () => {
  expect(outermostOf(graph({ 'x/a.ts': ['x/y/b.ts', 'z/c.ts'], 'x/y/b.ts': ['x/a.ts'] }))).toEqual(graph({ x: ['z'] }));
});

const files = filesBelow(FOLDERS.split(' '));

it('no folder of the extraction is part of a circle', () => {
  expect(files.size).toBeGreaterThan(400);
  expect(circlesIn(foldersOf(files)).filter((edge) => PURE.test(edge))).toEqual([]);
});

it('no file of the whole project is, by types either', () => {
  expect(circlesIn(files)).toEqual([]);
});

it('no folder of the root is, by its code', () => {
  expect(circlesIn(outermostOf(filesBelow(FOLDERS.split(' '), 'code')))).toEqual([]);
});
