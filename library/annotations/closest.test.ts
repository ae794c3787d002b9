import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closestTo } from './closest';

describe('closestTo', () => {
  it('finds words of which some have changed', () => {
    const text = '红桥区旧楼区综合提升改造工程已经顺利实施，各小区居民表示满意。';
    const found = closestTo(text, '改造工程顺利实施', 4);
    expect(found && [text.slice(found.start, found.end), found.changes]).toEqual(['改造工程已经顺利实施', 2]);
    expect(closestTo(text, '焦作市山阳区召开会议', 3)).toBeNull();
    expect(closestTo('', '焦作', 2)).toBeNull();
  });

  it('finds as few changes as trying every part does', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 9 });
    fc.assert(
      fc.property(
        text,
        text.filter((words) => words.length > 1),
        (whole, words) => {
          let fewest = words.length;
          for (let start = 0; start <= whole.length; start++)
            for (let end = start; end <= whole.length; end++)
              fewest = Math.min(fewest, changesBetween(whole.slice(start, end), words));
          const found = closestTo(whole, words, words.length - 1);
          if (fewest === words.length) expect(found).toBeNull();
          else {
            expect(found?.changes).toBe(fewest);
            expect(changesBetween(whole.slice(found?.start, found?.end), words)).toBe(fewest);
          }
        },
      ),
    );
  });
});

function changesBetween(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return changesBetween(a, b);
  return 1 + Math.min(changesBetween(a, b), changesBetween(one, b), changesBetween(a, other));
}
