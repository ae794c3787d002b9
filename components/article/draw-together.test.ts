import { expect, test, vi } from 'vitest';
import { drawTogether } from './draw-together';

test('changes that come one after the other are made at once, later ones with the next', () => {
  vi.useFakeTimers();
  try {
    const made: string[] = [];
    drawTogether(() => made.push('one'));
    vi.advanceTimersByTime(60);
    drawTogether(() => made.push('two'));
    expect(made).toEqual([]);
    vi.advanceTimersByTime(40);
    expect(made).toEqual(['one', 'two']);
    drawTogether(() => made.push('three'));
    vi.advanceTimersByTime(100);
    expect(made).toEqual(['one', 'two', 'three']);
  } finally {
    vi.useRealTimers();
  }
});
