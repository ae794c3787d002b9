/**
 * Reads dates as Chinese pages print them. Works on folded text (see width.ts). The result keeps the precision of the page:
 * a day stays a day. Pages without an offset are read as China Standard Time, as GB/T 7408.1 dates on mainland, Hong Kong
 * and Taiwan pages are (all UTC+8).
 */
import { entryAt } from '../../page/entry-at';
import {
  compactDay,
  dayFirst,
  dayInBox,
  dayInCharacters,
  dayInLastBox,
  dayInPath,
  drupalDay,
  englishDay,
  feedDay,
  joomlaDay,
  mayBeDay,
  minguo,
  minguoBare,
  minguoInCharacters,
  minguoShort,
  monthFirst,
  shortYear,
  timeBefore,
  timeBehind,
  vagueTime,
  yearApart,
  yearBehindDay,
  yearFirst,
  yearInBox,
} from '../../rules/dates';
import { calendarDay, type Time, timeOn } from './calendar';
import { matchesOf } from './matches-of';
import { digits, hundreds, numeral } from './numerals';
import { SignTable } from './sign-table';

export interface Moment {
  /** `2017-09-12` or `2021-03-05T07:58:00+08:00`. */
  iso: string;
  /** Calendar day, `2017-09-12`. */
  day: string;
  precision: 'day' | 'minute' | 'second';
  /** Where in the text the date stands. */
  start: number;
  end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;

/** Years of the Republic of China are counted from 1912, short ones from 2000. */
const MINGUO = 1911;
const CENTURY = 2000;

function ofMinguo(read: Numeral): Numeral {
  return (printed) => read(printed) + MINGUO;
}

type Numeral = (printed: string) => number;

/** A form of printing a day, and how its year, month and day are to be taken: as numbers where nothing is said. */
interface Form {
  match: RegExp;
  /** Words of which every text that it matches has one. */
  signs?: string;
  year?: Numeral;
  month?: Numeral;
  day?: Numeral;
}

/** What one form has read, those below it leave. A text that has a day in it has mostly one form. */
export const FORMS: readonly Form[] = [
  { match: yearFirst },
  { match: yearApart, signs: '/' },
  { match: minguo, signs: '民国 民國', year: ofMinguo(Number) },
  { match: minguoShort, year: ofMinguo(Number) },
  { match: minguoBare, signs: '年', year: ofMinguo(Number) },
  { match: shortYear, signs: ':', year: (printed) => Number(printed) + CENTURY },
  { match: dayInBox },
  { match: dayInLastBox },
  { match: yearInBox },
  { match: yearBehindDay, signs: '-' },
  { match: drupalDay, signs: '周 星期' },
  { match: joomlaDay, signs: '月', month: numeral },
  { match: dayFirst, signs: '/ .' },
  { match: englishDay, signs: MONTHS.join(' '), month: monthOf },
  { match: monthFirst, signs: '/' },
  { match: feedDay, signs: MONTHS.join(' '), month: monthOf },
  { match: dayInCharacters, signs: '年', year: digits, month: numeral, day: numeral },
  { match: minguoInCharacters, signs: '民国 民國', year: ofMinguo(hundreds), month: numeral, day: numeral },
];
const signs = new SignTable(FORMS.map((form) => form.signs));

/** Every date in the text, in order of appearance. */
export function findMoments(text: string): Moment[] {
  if (!mayBeDay.test(text)) return [];
  const found: Moment[] = [];
  const add = (moment: Moment | null) => {
    if (moment && !found.some((other) => moment.start < other.end && moment.end > other.start)) found.push(moment);
  };
  for (const number of signs.patternsFor(text)) {
    const form = entryAt(FORMS, number);
    for (const match of matchesOf(form.match, text))
      add(momentAt(text, match.index, match.index + match[0].length, dayOf(form, match)));
  }
  for (const match of matchesOf(compactDay, text)) add(compactMoment(text, match));
  return found.sort((a, b) => a.start - b.start);
}

function dayOf({ year = Number, month = Number, day = Number }: Form, { groups = {} }: RegExpExecArray): string | null {
  return calendarDay(year(groups.year ?? ''), month(groups.month ?? ''), day(groups.day ?? ''));
}

export function firstMoment(text: string): Moment | null {
  return findMoments(text)[0] ?? null;
}

/** 20210305 or 20210305075812 */
function compactMoment(text: string, match: RegExpExecArray): Moment | null {
  const { hour, minute, second } = match.groups ?? {};
  const day = dayOf({ match: compactDay }, match);
  const end = match.index + match[0].length;
  if (!day || !hour || Number(hour) >= 24) return momentAt(text, match.index, end, day);
  return momentOf(day, { hour: Number(hour), minute: Number(minute), second, offset: undefined }, match.index, end);
}

/** A day with the time of day behind it or in front of it; null where the calendar has no such day. */
function momentAt(text: string, start: number, end: number, day: string | null): Moment | null {
  if (!day) return null;
  const behind = timeBehindDay(text.slice(end, end + 40));
  if (behind) return momentOf(day, behind.time, start, end + behind.length);
  const before = timeBeforeDay(text.slice(Math.max(0, start - 12), start));
  if (before) return momentOf(day, before.time, start - before.length, end);
  return { iso: day, day, precision: 'day', start, end };
}

function momentOf(day: string, time: Time, start: number, end: number): Moment {
  const iso = timeOn(day, time);
  return { iso, day: iso.slice(0, day.length), precision: time.second ? 'second' : 'minute', start, end };
}

interface Stated {
  time: Time;
  /** Of what states it. */
  length: number;
}

function timeBehindDay(text: string): Stated | null {
  const found = timeBehind.exec(text);
  if (!found) return null;
  const { halfBefore, minute, second, secondInWords, halfBehind, offset, ...printed } = found.groups ?? {};
  const half = (halfBefore ?? halfBehind ?? '').toLowerCase();
  let hour = Number(printed.hour);
  if (/^(?:pm|下午|傍晚|晚上|晚[间間])$/u.test(half) && hour < 12) hour += 12;
  if ((half === 'am' || half === '凌晨') && hour === 12) hour = 0;
  if (hour >= 24 || Number(minute) >= 60) return null;
  return { time: { hour, minute: Number(minute), second: second ?? secondInWords, offset }, length: found[0].length };
}

function timeBeforeDay(text: string): Stated | null {
  const found = timeBefore.exec(text);
  if (!found) return null;
  const { second, half, ...printed } = found.groups ?? {};
  const [hour, minute] = [Number(printed.hour), Number(printed.minute)];
  if (hour >= 24 || minute >= 60) return null;
  const isAfternoon = half?.toLowerCase() === 'pm' && hour < 12;
  const time = { hour: isAfternoon ? hour + 12 : hour, minute, second, offset: undefined };
  return { time, length: found[0].length };
}

/**
 * 11月22日 09:15 on a page that says 2019-11-22 elsewhere (`days`, in ISO 8601, asked for such a text only); null where it does
 * not say that day.
 */
export function completeTime(text: string, days: () => readonly string[]): string | null {
  const { month, day, time } = vagueTime.exec(text)?.groups ?? {};
  if (!month || !day || !time) return null;
  const stated = dayAmong(days(), month, day);
  return stated === undefined ? null : (firstMoment(`${stated} ${time}`)?.iso ?? null);
}

/** The one of some days (ISO 8601) that a month and a day without their year are. */
export function dayAmong(days: readonly string[], month: string, day: string): string | undefined {
  return days.find((iso) => iso.endsWith(`-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
}

/** `2019-11-22` of /2019/11-22/content_1.htm */
export function dayInAddress(address: string): string | null {
  const { year, month, day } = dayInPath.exec(address)?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}
