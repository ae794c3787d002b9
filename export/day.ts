/** Dates of pages and of the library, taken apart without a clock. */

export interface Day {
  year: number;
  /** 1 to 12; null where the page gives only the year, as a day is null where it gives only the month. */
  month: number | null;
  day: number | null;
}

/** The calendar day of an ISO date, as printed: `2021-03-05T07:58:00+08:00` → 2021, 3, 5. Null for what is none. */
export function dayOf(iso: string | null | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d-])/u.exec(iso ?? '') ?? [];
  if (!year) return null;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/** 2017-09-12, 2017-09 or 2017. */
export function isoDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, '0'), ...[month, day].flatMap((part) => (part === null ? [] : [two(part)]))].join(
    '-',
  );
}

/** `2021-03-05T07:58:00+08:00` as 2021-03-05 07:58; China's own offset goes without saying, others are kept. */
export function readableDate(iso: string): string {
  const [, day = iso, minute, second, offset] =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?$/u.exec(iso) ?? [];
  if (!minute) return day;
  const time = second && second !== '00' ? `${minute}:${second}` : minute;
  return `${day} ${time}${offset && offset !== '+08:00' ? ` ${offset}` : ''}`;
}

const two = (part: number): string => String(part).padStart(2, '0');
