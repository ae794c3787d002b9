import { expect, test } from 'vitest';
import { labelledBars } from './BarPlot';

const WIDTHS = [320, 640] as const;
/** Of `2026-11`. */
const LABEL = 46;

test.each(WIDTHS)('no label runs into the next, whatever the number of months, in %s px', (width) => {
  for (let count = 1; count <= 240; count++)
    for (const every of [1, 2, 3, 6, 12]) {
      const step = width / Math.max(count, width / 53);
      const lefts = labelledBars(count, step, every, width).map((at) => Math.min(at * step + 1, width - LABEL));
      expect(lefts[0]).toBe(1);
      for (const [n, left] of lefts.slice(1).entries()) expect(left - (lefts[n] ?? 0)).toBeGreaterThanOrEqual(LABEL);
    }
});
