export interface MonthCount {
  /** `2026-01` */
  month: string;
  count: number;
}

/** Months a plot has room for. */
export const MOST_MONTHS = 36;

/** Every month from the first to the last, those without too; the newest `MOST_MONTHS`. */
export function everyMonth(counts: readonly MonthCount[], most = MOST_MONTHS): MonthCount[] {
  const last = counts.at(-1)?.month;
  const first = counts[0]?.month;
  if (!first || !last) return [];
  const known = new Map(counts.map(({ month, count }) => [month, count]));
  const months: MonthCount[] = [];
  for (let month = last; month >= first && months.length < most; month = before(month)) {
    months.unshift({ month, count: known.get(month) ?? 0 });
  }
  return months;
}

/** Counts by year: for what reaches over more months than a plot has room for. */
export function byYear(counts: readonly MonthCount[]): { year: string; count: number }[] {
  const years = new Map<string, number>();
  for (const { month, count } of counts) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([year, count]) => ({ year, count })).sort((a, b) => a.year.localeCompare(b.year));
}

function before(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 1
    ? `${String(year - 1).padStart(4, '0')}-12`
    : `${month.slice(0, 4)}-${String(number - 1).padStart(2, '0')}`;
}
