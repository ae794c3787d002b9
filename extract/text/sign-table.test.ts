import { describe, expect, it } from 'vitest';
import { SignTable } from './sign-table';

describe('a table of signs', () => {
  const table = new SignTable(['版权 copy', undefined, '授权 转', '版面']);

  it('names the patterns of which a text has a sign, in their order', () => {
    expect(table.patternsFor('转载须经授权，版权所有')).toEqual([0, 1, 2]);
    expect(table.patternsFor('转载')).toEqual([1, 2]);
    expect(table.patternsFor('版面')).toEqual([1, 3]);
    expect(table.patternsFor('COPYRIGHT')).toEqual([0, 1]);
  });

  it('names those without signs for every text', () => {
    expect(table.patternsFor('')).toEqual([1]);
    expect(table.patternsFor('版 权')).toEqual([1]);
  });

  it('remembers nothing of the text before', () => {
    table.patternsFor('版权转载');
    expect(table.patternsFor('新闻')).toEqual([1]);
  });
});
