/**
 * Reads dates as Chinese pages print them. Works on folded text (see width.ts). The result keeps the precision of the page:
 * a day stays a day. Pages without an offset are read as China Standard Time, as GB/T 7408.1 dates on mainland, Hong Kong
 * and Taiwan pages are (all UTC+8).
 */
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

/**
 * 2021-03-05 · 2021/3/5 · 2021.03.05 · 2021年3月5日 · 2017 年9月12日 · 2021-03-0507:58 from two elements without a blank; not
 * 2021.03.05版 · 2021.03.05.1. A time of day may be glued in front: 08:262021/03/05.
 */
const YEAR_FIRST =
  /(?:(?<!\d)|(?<=\b[0-2]?\d:[0-5]\d))((?:19|20)\d{2})\s?(?:[-/.]|年)\s?(\d{1,2})\s?(?:[-/.]|月)\s?(\d{2}(?=[0-2]\d:[0-5]\d)|\d{1,2}(?!\d|\.\d|\s?版))(?:\s?[日号號])?/gu;
/** 2024 11/18 08:58:12: year, day and time in elements of their own */
const YEAR_APART = /(?<!\d)((?:19|20)\d{2})\s{1,3}(\d{1,2})\s?\/\s?(\d{1,2})(?=\s{1,3}\d{1,2}:\d{2})/gu;
/** 08:26 2021-11-29 · 11:53pm 17/08/2023: the time in front of its day */
const TIME_BEFORE = /(?<![\d日/-]\s?)(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s*$/iu;
/** 20120117 in a meta or an address, 20210305075812; not 010-20120117 · 京ICP备20190612号 */
const COMPACT = /(?<![\d备備证證]|\d-)((?:19|20)\d{2})([01]\d)([0-3]\d)(?:([0-2]\d)([0-5]\d)([0-5]\d)?)?(?!\d)/gu;
/** 民國101年1月17日, 民國110/3/5: the calendar of the Republic of China, year 1 = 1912 */
const MINGUO =
  /(?:中[华華])?民[国國]\s?(\d{2,3})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?:\s?日|(?!\d))/gu;
/** 110-03-05 · 110/03/05 07:58, as offices and schools of Taiwan print it; not 110-03-0512 */
const MINGUO_SHORT = /(?<![\d./-])(1[0-4]\d)([-/])([01]\d)\2([0-3]\d)(?![\d./-])/gu;
/** 107年6月16日, as papers of Taiwan print it below a headline; not 2107年 */
const MINGUO_BARE = /(?<!\d)(9\d|1[0-3]\d)年(\d{1,2})月(\d{1,2})日/gu;
/** 民國一百一十年三月五日 · 民國一〇一年一月十七日 · 民國九十八年三月廿二日 */
const MINGUO_IN_CHARACTERS =
  /民[国國]([〇零○一二三四五六七八九十百]{2,5})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/gu;
/** 21/03/05 07:58 · 05-11-9 16:20: two digits are a year only in front of a time of day */
const SHORT_YEAR = /(?<![\d./-])([0-4]\d)([-/.])([01]?\d)\2([0-3]?\d)(?=\s{1,3}[0-2]?\d:[0-5]\d)/gu;
/** 14.12.2011 · 17/01/2012, as overseas services print (最后更新 14.12.2011 19:00); 1.2.2012 may be a version */
const DAY_FIRST = /(?<![\d.])(\d{2})[./](\d{2})[./]((?:19|20)\d{2})(?!\d)/gu;
/** January 17, 2012 06:00 AM */
const ENGLISH = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(\d{1,2}),?\s+((?:19|20)\d{2})/giu;
/** 14 Mar 2017 06:20:00 +0800, as feeds date their entries (RFC 822) */
const FEED = /(?<!\d)(\d{1,2})\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s((?:19|20)\d{2})/giu;
/** 周日, 15 一月 2012 03:26, as Joomla's Chinese prints it */
const JOOMLA = /(?<!\d)(\d{1,2})\s([一二三四五六七八九十]{1,2})月\s((?:19|20)\d{2})(?!\d)/gu;
/** 周二, 08/14/2018 - 10:20, as Drupal's Chinese prints it: the month first */
const DRUPAL = /(?<=[周星][一二三四五六日期],?\s?)(\d{2})\/(\d{2})\/((?:19|20)\d{2})(?=\s-\s\d)/gu;
/** 二〇一二年一月十七日 · 二〇〇九年三月廿二日 */
const IN_CHARACTERS =
  /([一二][九〇零○][〇零○一二三四五六七八九]{2})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿卅]{1,3})日/gu;

/**
 * The time of day behind a date: ` 07:58`, `T07:58:12Z`, ` 9时8分`, ` 下午 05:12`, `(星期二) 17:30`, ` 06:00 AM`,
 * `   星期三   09:12`, ` HKT 17:43`.
 */
const TIME =
  /^(?:\s?[日号號])?(?:\s-\s|\s|T|,|\(|[|]|HKT|SGT)*(?:星期[一二三四五六日天]|[周週][一二三四五六日]|[礼禮]拜[一二三四五六日]|[一二三四五六日](?=\)))?(?:\s|\)|\]|,|[|])*(凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚[间間]|AM|PM)?\s?(\d{1,2})\s?(?::|时|時|点|點)\s?(\d{2}|\d(?=\s?分))(?:\s?:\s?(\d{2})|\s?分\s?(\d{2})(?!\d))?(?:\.\d+)?(?:分|秒)?(?:\s?(AM|PM))?(?:\s?(Z|[+-]\d{2}:?\d{2}))?/iu;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DIGITS = '〇一二三四五六七八九';

/** Something that every form has: four digits of a year, a short one in front of its month, a year in characters. */
const MAY_BE_DATE = /\d{4}|\d\d[-/.年]\d|[一二][九〇○零]|民[国國]/;

/** Every date in the text, in order of appearance. */
export function findMoments(text: string): Moment[] {
  if (!MAY_BE_DATE.test(text)) return [];
  const found: Moment[] = [];
  const add = (start: number, end: number, year: number, month: number, day: number) => {
    const moment = momentAt(text, start, end, year, month, day);
    if (moment && !found.some((other) => start < other.end && moment.end > other.start)) found.push(moment);
  };
  for (const m of text.matchAll(YEAR_FIRST)) add(m.index, m.index + m[0].length, +m[1]!, +m[2]!, +m[3]!);
  for (const m of text.matchAll(YEAR_APART)) add(m.index, m.index + m[0].length, +m[1]!, +m[2]!, +m[3]!);
  for (const m of text.matchAll(MINGUO)) add(m.index, m.index + m[0].length, +m[1]! + 1911, +m[2]!, +m[3]!);
  for (const m of text.matchAll(MINGUO_SHORT)) add(m.index, m.index + m[0].length, +m[1]! + 1911, +m[3]!, +m[4]!);
  for (const m of text.matchAll(MINGUO_BARE)) add(m.index, m.index + m[0].length, +m[1]! + 1911, +m[2]!, +m[3]!);
  for (const m of text.matchAll(SHORT_YEAR)) add(m.index, m.index + m[0].length, +m[1]! + 2000, +m[3]!, +m[4]!);
  for (const m of text.matchAll(DRUPAL)) add(m.index, m.index + m[0].length, +m[3]!, +m[1]!, +m[2]!);
  for (const m of text.matchAll(JOOMLA)) add(m.index, m.index + m[0].length, +m[3]!, numeral(m[2]!), +m[1]!);
  for (const m of text.matchAll(DAY_FIRST)) add(m.index, m.index + m[0].length, +m[3]!, +m[2]!, +m[1]!);
  for (const m of text.matchAll(ENGLISH))
    add(m.index, m.index + m[0].length, +m[3]!, MONTHS.indexOf(m[1]!.toLowerCase()) + 1, +m[2]!);
  for (const m of text.matchAll(FEED))
    add(m.index, m.index + m[0].length, +m[3]!, MONTHS.indexOf(m[2]!.toLowerCase()) + 1, +m[1]!);
  for (const m of text.matchAll(IN_CHARACTERS))
    add(m.index, m.index + m[0].length, +digits(m[1]!), numeral(m[2]!), numeral(m[3]!));
  for (const m of text.matchAll(MINGUO_IN_CHARACTERS))
    add(m.index, m.index + m[0].length, hundreds(m[1]!) + 1911, numeral(m[2]!), numeral(m[3]!));
  for (const m of text.matchAll(COMPACT)) {
    if (found.some((other) => m.index < other.end && m.index + m[0].length > other.start)) continue;
    const day = calendarDay(+m[1]!, +m[2]!, +m[3]!);
    if (!day) continue;
    const end = m.index + m[0].length;
    if (m[4] && +m[4] < 24) found.push(withTime(day, +m[4], +m[5]!, m[6], undefined, m.index, end));
    else add(m.index, end, +m[1]!, +m[2]!, +m[3]!);
  }
  return found.sort((a, b) => a.start - b.start);
}

export function firstMoment(text: string): Moment | null {
  return findMoments(text)[0] ?? null;
}

function momentAt(text: string, start: number, end: number, year: number, month: number, day: number): Moment | null {
  const calendar = calendarDay(year, month, day);
  if (!calendar) return null;
  const time = TIME.exec(text.slice(end, end + 40));
  if (time) {
    const half = (time[1] ?? time[6] ?? '').toLowerCase();
    let hour = Number(time[2]);
    if (/^(?:pm|下午|傍晚|晚上|晚[间間])$/u.test(half) && hour < 12) hour += 12;
    if ((half === 'am' || half === '凌晨') && hour === 12) hour = 0;
    if (hour < 24 && Number(time[3]) < 60)
      return withTime(calendar, hour, Number(time[3]), time[4] ?? time[5], time[7], start, end + time[0].length);
  }
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, start - 12), start));
  if (before && +before[1]! < 24 && +before[2]! < 60) {
    const late = before[4]?.toLowerCase() === 'pm' && +before[1]! < 12 ? 12 : 0;
    return withTime(calendar, +before[1]! + late, +before[2]!, before[3], undefined, start - before[0].length, end);
  }
  return { iso: calendar, day: calendar, precision: 'day', start, end };
}

function withTime(
  day: string,
  hour: number,
  minute: number,
  second: string | undefined,
  offset: string | undefined,
  start: number,
  end: number,
): Moment {
  const zone = !offset
    ? '+08:00'
    : offset.toUpperCase() === 'Z'
      ? '+00:00'
      : offset.replace(/^(.\d\d):?(\d\d)$/u, '$1:$2');
  const moment: Moment = {
    iso: `${day}T${two(hour)}:${two(minute)}:${second ?? '00'}${zone}`,
    day,
    precision: second ? 'second' : 'minute',
    start,
    end,
  };
  return zone === '+00:00' ? inChina(moment) : moment;
}

/** A time stated in UTC is the moment the server stored; readers of the page see China time. */
function inChina(moment: Moment): Moment {
  const [date, time] = moment.iso.split('T') as [string, string];
  const hour = Number(time.slice(0, 2)) + 8;
  const day = hour < 24 ? date : nextDay(date);
  return { ...moment, day, iso: `${day}T${two(hour % 24)}${time.slice(2, 8)}+08:00` };
}

function nextDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (date < daysIn(year, month)) return `${year}-${two(month)}-${two(date + 1)}`;
  return month < 12 ? `${year}-${two(month + 1)}-01` : `${year + 1}-01-01`;
}

function calendarDay(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2099 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** 二〇一二 → 2012 */
function digits(text: string): string {
  return [...text].map((c) => DIGITS.indexOf(c === '零' || c === '○' ? '〇' : c)).join('');
}

/** 一百一十 → 110, 一百零五 → 105, 一〇一 → 101 */
function hundreds(text: string): number {
  const [before, after] = text.split('百');
  if (after === undefined) return text.includes('十') ? numeral(text) : Number(digits(text));
  const rest = after.replace(/^[零〇○]/u, '');
  return DIGITS.indexOf(before!) * 100 + (rest === '' ? 0 : numeral(rest));
}

/** 十七 → 17, 二十 → 20, 廿二 → 22, 三 → 3 */
function numeral(stated: string): number {
  const text = stated.replace('廿', '二十').replace('卅', '三十');
  const [tens, units] = text.includes('十') ? text.split('十') : ['0', text];
  const value = (t: string | undefined, empty: number) =>
    t === '' || t === undefined ? empty : t === '0' ? 0 : DIGITS.indexOf(t);
  return value(tens, 1) * 10 + value(units, 0);
}

/** 2小时前 · 昨天 21:05 · 11月22日 09:15 · 09-28 11:02: a time that only the day of reading, or the address, completes */
export const vagueTime =
  /\d{1,3}\s?(?:秒|分钟|小时|天|周|个?月|年)前|(?:今天|昨天|前天)\s?\d{1,2}:\d{2}|(?<!\d)(\d{1,2})(?:月|[-/.])(\d{1,2})日?\s{0,2}(\d{1,2}:\d{2}(?::\d{2})?)/u;
/** /2019/11-22/ · /201911/22/ · t20191122_: the day in an address */
const IN_ADDRESS = /(?<!\d)((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?!\d)/u;

/** 11月22日 09:15 on a page whose address has /2019/11-22/; null where the address does not say that day. */
export function completeTime(text: string, address: string): string | null {
  const [, month, day, time] = vagueTime.exec(text) ?? [];
  const stated = dayInAddress(address);
  const isSame = month && day && stated?.endsWith(`-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return isSame ? (firstMoment(`${stated} ${time}`)?.iso ?? null) : null;
}

/** `2019-11-22` of /2019-11/22/content_1.htm */
export function dayInAddress(address: string): string | null {
  return IN_ADDRESS.exec(address)?.slice(1).join('-') ?? null;
}
