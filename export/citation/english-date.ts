import type { Day } from '../day';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** September 12 · September · '' */
export function monthAndDay({ month, day }: Day): string {
  const name = month === null ? '' : (MONTHS[month - 1] ?? '');
  return name && day !== null ? `${name} ${day}` : name;
}

/** September 12, 2017 · September 2017 · 2017 */
export function englishDate(date: Day): string {
  const start = monthAndDay(date);
  if (start === '') return String(date.year);
  return date.day === null ? `${start} ${date.year}` : `${start}, ${date.year}`;
}
