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
  yearFirst,
  yearInBox,
} from '../../rules/dates';
import { calendarDay, type Time, timeOn } from './calendar';
import { digits, hundreds, numeral } from './numerals';
import { SignTable } from './signs';

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

type YearMonthDay = readonly [number, number, number];
/** What a form has found: the whole, and the parts of the day, which every match has. */
type Groups = readonly [string, string, string, string, string];

interface Form {
  match: RegExp;
  /** Words of which every text that it matches has one. */
  signs?: string;
  dayOf: (groups: Groups) => YearMonthDay;
}

/** How each form states its day. What one form has read, those below it leave. A text that has a day in it has mostly one form. */
export const FORMS: readonly Form[] = [
  { match: yearFirst, dayOf: ([, year, month, day]) => [+year, +month, +day] },
  { match: yearApart, signs: '/', dayOf: ([, year, month, day]) => [+year, +month, +day] },
  { match: minguo, signs: '民国 民國', dayOf: ([, year, month, day]) => [+year + MINGUO, +month, +day] },
  { match: minguoShort, dayOf: ([, year, , month, day]) => [+year + MINGUO, +month, +day] },
  { match: minguoBare, signs: '年', dayOf: ([, year, month, day]) => [+year + MINGUO, +month, +day] },
  { match: shortYear, signs: ':', dayOf: ([, year, , month, day]) => [+year + CENTURY, +month, +day] },
  { match: dayInBox, dayOf: ([, day, year, month]) => [+year, +month, +day] },
  { match: dayInLastBox, dayOf: ([, year, month, day]) => [+year, +month, +day] },
  { match: yearInBox, dayOf: ([, month, day, year]) => [+year, +month, +day] },
  { match: drupalDay, signs: '周 星期', dayOf: ([, month, day, year]) => [+year, +month, +day] },
  { match: joomlaDay, signs: '月', dayOf: ([, day, month, year]) => [+year, numeral(month), +day] },
  { match: dayFirst, signs: '/ .', dayOf: ([, day, month, year]) => [+year, +month, +day] },
  { match: englishDay, signs: MONTHS.join(' '), dayOf: ([, month, day, year]) => [+year, monthOf(month), +day] },
  { match: monthFirst, signs: '/', dayOf: ([, month, day, year]) => [+year, +month, +day] },
  { match: feedDay, signs: MONTHS.join(' '), dayOf: ([, day, month, year]) => [+year, monthOf(month), +day] },
  {
    match: dayInCharacters,
    signs: '年',
    dayOf: ([, year, month, day]) => [digits(year), numeral(month), numeral(day)],
  },
  {
    match: minguoInCharacters,
    signs: '民国 民國',
    dayOf: ([, year, month, day]) => [hundreds(year) + MINGUO, numeral(month), numeral(day)],
  },
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
    const { match: form, dayOf } = entryAt(FORMS, number);
    for (const match of matchesOf(form, text))
      add(
        momentAt(text, match.index, match.index + match[0].length, calendarDay(...dayOf(match as unknown as Groups))),
      );
  }
  for (const match of matchesOf(compactDay, text)) add(compactMoment(text, match));
  return found.sort((a, b) => a.start - b.start);
}

/** Most forms are not in a text that has one: to search is cheaper than `matchAll`, which copies the pattern first. */
function matchesOf(form: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(form) < 0 ? [] : text.matchAll(form);
}

export function firstMoment(text: string): Moment | null {
  return findMoments(text)[0] ?? null;
}

/** 20210305 or 20210305075812 */
function compactMoment(text: string, match: RegExpExecArray): Moment | null {
  const [whole, year = '', month = '', date = '', hour, minute = '', second] = match;
  const day = calendarDay(+year, +month, +date);
  const end = match.index + whole.length;
  if (!day || !hour || +hour >= 24) return momentAt(text, match.index, end, day);
  return momentOf(day, { hour: +hour, minute: +minute, second, offset: undefined }, match.index, end);
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
  const [whole, halfBefore, hours, minutes, seconds, secondsInWords, halfBehind, offset] = found;
  const half = (halfBefore ?? halfBehind ?? '').toLowerCase();
  let hour = Number(hours);
  if (/^(?:pm|下午|傍晚|晚上|晚[间間])$/u.test(half) && hour < 12) hour += 12;
  if ((half === 'am' || half === '凌晨') && hour === 12) hour = 0;
  if (hour >= 24 || Number(minutes) >= 60) return null;
  return { time: { hour, minute: Number(minutes), second: seconds ?? secondsInWords, offset }, length: whole.length };
}

function timeBeforeDay(text: string): Stated | null {
  const found = timeBefore.exec(text);
  if (!found) return null;
  const [whole, hours = '', minutes = '', second, half] = found;
  if (+hours >= 24 || +minutes >= 60) return null;
  const hour = +hours + (half?.toLowerCase() === 'pm' && +hours < 12 ? 12 : 0);
  return { time: { hour, minute: +minutes, second, offset: undefined }, length: whole.length };
}

/**
 * 11月22日 09:15 on a page that says 2019-11-22 elsewhere (`days`, in ISO 8601, asked for such a text only); null where it does
 * not say that day.
 */
export function completeTime(text: string, days: () => readonly string[]): string | null {
  const [, month, day, time] = vagueTime.exec(text) ?? [];
  if (!month || !day || !time) return null;
  const stated = days().find((iso) => iso.endsWith(`-${month.padStart(2, '0')}-${day.padStart(2, '0')}`));
  return stated === undefined ? null : (firstMoment(`${stated} ${time}`)?.iso ?? null);
}

/** `2019-11-22` of /2019/11-22/content_1.htm */
export function dayInAddress(address: string): string | null {
  return dayInPath.exec(address)?.slice(1).join('-') ?? null;
}
