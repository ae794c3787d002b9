/** When something was published, as exactly as its page says. */

/** Milliseconds since 1970: it happened at `from` or later, before `to`. */
export interface Period {
  from: number;
  to: number;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
/** Where a page says no zone, it means China's. */
const ZONE = '+08:00';
const MINUTE = 60_000;

/** @param date `2021`, `2021-03`, `2021-03-05`, `2021-03-05T07:58+08:00`… @returns null for none, and for what is no date. */
export function periodOf(date: string | null): Period | null {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = ZONE] =
    DATE.exec(date ?? '') ?? [];
  const from = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(from) ? null : { from, to: endOf(date ?? '', from) };
}

function endOf(date: string, from: number): number {
  if (/T\d\d:\d\d:/.test(date)) return from + 1000;
  if (date.includes('T')) return from + MINUTE;
  const end = new Date(from + 8 * 60 * MINUTE);
  if (date.length >= 10) end.setUTCDate(end.getUTCDate() + 1);
  else if (date.length >= 7) end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.getTime() - 8 * 60 * MINUTE;
}
