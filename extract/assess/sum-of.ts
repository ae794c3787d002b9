import type { Line } from '../draft';

/** Sum of a measure over lines. */
export function sumOf(lines: readonly Line[], measure: (line: Line) => number): number {
  let sum = 0;
  for (const line of lines) sum += measure(line);
  return sum;
}
