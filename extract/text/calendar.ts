/** Days of the calendar and times of day, as ISO 8601 writes them. */

/** As printed: `second` and `offset` where the page says them. */
export interface Time {
  hour: number;
  minute: number;
  /** `58` */
  second: string | undefined;
  /** `Z`, `+0800`, `+08:00`; China Standard Time where there is none. */
  offset: string | undefined;
}

/** `2017-09-12`; null for a day that no calendar has, or before newspapers were online by half a century. */
export function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `2021-03-05T07:58:00+08:00`. A time stated in UTC is the moment the server stored; readers of the page see China time. */
export function timeOn(day: string, { hour, minute, second = '00', offset = '+08:00' }: Time): string {
  const zone = offset.toUpperCase() === 'Z' ? '+00:00' : offset.replace(/^(.\d\d):?(\d\d)$/u, '$1:$2');
  if (zone !== '+00:00') return `${day}T${two(hour)}:${two(minute)}:${second}${zone}`;
  const inChina = hour + 8;
  return `${inChina < 24 ? day : nextDay(day)}T${two(inChina % 24)}:${two(minute)}:${second}+08:00`;
}

function nextDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date < daysIn(year, month)) return `${year}-${two(month)}-${two(date + 1)}`;
  return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
