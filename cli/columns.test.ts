import { describe, expect, it } from 'vitest';
import { cell, clip, widthOf } from './columns';

describe('columns', () => {
  it('count Chinese characters and full-width stops as two cells', () => {
    expect(widthOf('清样')).toBe(4);
    expect(widthOf('来源：a1')).toBe(8);
    expect(widthOf('“引号”…')).toBe(7);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('𠮷')).toBe(2);
  });

  it('clip to a width, on one line', () => {
    expect(clip('清样清样', 8)).toBe('清样清样');
    expect(clip('清样清样', 7)).toBe('清样清…');
    expect(clip('清样清样', 6)).toBe('清样…');
    expect(clip('a\n b\tc', 9)).toBe('a b c');
  });

  it('fill to a width', () => {
    expect(cell('清样', 6)).toBe('清样  ');
    expect(cell('12', 4, 'right')).toBe('  12');
    for (const text of ['', '清', '清样清样清样', 'abcdefgh', '清a样b清c'])
      expect(widthOf(cell(text, 7)), text).toBe(7);
  });
});
