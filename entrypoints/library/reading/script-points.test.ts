import { expect, test } from 'vitest';
import { isWithin, mapOffset, mapRange } from './script-points';

test('characters of two units count as one', () => {
  expect(mapOffset('含二噁英的灰燼', '含二𫫇英的灰烬', 3)).toBe(4);
  expect(mapOffset('含二𫫇英的灰烬', '含二噁英的灰燼', 4)).toBe(3);
  expect(mapOffset('紅橋區', '红桥区', 2)).toBe(2);
});

test('where the length changed, the share of the text decides', () => {
  expect(mapOffset('一二三四', '一二三四五六七八', 2)).toBe(4);
});

test('a range is mapped block by block', () => {
  const range = { start: { block: 0, offset: 1 }, end: { block: 1, offset: 3 } };
  expect(mapRange(['主持人', '含二噁英'], ['主持人', '含二𫫇英'], range)).toEqual({
    start: { block: 0, offset: 1 },
    end: { block: 1, offset: 4 },
  });
});

test.each([
  [0, 4, false],
  [0, 5, true],
  [1, 0, true],
  [2, 2, true],
  [2, 3, false],
])('block %i, offset %i', (block, offset, within) => {
  const range = { start: { block: 0, offset: 5 }, end: { block: 2, offset: 2 } };
  expect(isWithin(range, { block, offset })).toBe(within);
});
