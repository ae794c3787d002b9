/** Medians and percentiles, and how they are printed beside their goals. */

/** @param share 0.5 for the median. @returns the nearest value that was measured. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Figure {
  what: string;
  value: string;
  goal: string;
  /** Null where there is no goal. */
  isMet: boolean | null;
}

/** `12.3 / 40.1 ms` against a goal for both. */
export function timeFigure(
  what: string,
  times: readonly number[],
  goal: { median?: number; p95?: number } = {},
): Figure {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  const goals = [goal.median && `≤ ${goal.median}`, goal.p95 && `≤ ${goal.p95}`].filter(Boolean);
  return {
    what: `${what}, median / p95 of ${times.length}`,
    value: `${median.toFixed(1)} / ${p95.toFixed(1)} ms`,
    goal: goals.length > 0 ? `${goals.join(' / ')} ms` : '',
    isMet:
      goals.length === 0
        ? null
        : median <= (goal.median ?? Number.POSITIVE_INFINITY) && p95 <= (goal.p95 ?? Number.POSITIVE_INFINITY),
  };
}

export function line({ what, value, goal, isMet }: Figure): string {
  const verdict = isMet === null ? '' : isMet ? 'met' : 'MISSED';
  return `${what.padEnd(62)} ${value.padEnd(24)} ${goal.padEnd(20)} ${verdict}`.trimEnd();
}
