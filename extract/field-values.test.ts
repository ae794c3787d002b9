import { expect, it } from 'vitest';
import { partOf, partValue, pathValue, stepsOf } from './field-values';

it.each([[[]], [['新闻中心']], [['新闻中心', '天津']]])('a path of %j comes back', (steps) => {
  expect(stepsOf(pathValue(steps))).toEqual(steps);
});

it.each([
  { index: 2, total: 5 },
  { index: 3, total: null },
])('part %j comes back', (part) => {
  expect(partOf(partValue(part))).toEqual(part);
});
