/** A date and time of a page, taken apart as it was printed. Parts that the page does not give are null. */
interface PrintedDate {
  year: number;
  month: number | null;
  day: number | null;
  /** `07:58`, or `09:08:12` where the seconds say something. */
  clock: string | null;
  /** Offset from UTC as written: `+08:00`, `Z`. */
  offset: string | null;
}

// 2017 · 2017-09 · 2017-09-12 · 2021-03-05T07:58:00+08:00
const printed =
  /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?:T(?<clock>\d{2}:\d{2})(?<seconds>:\d{2})?(?:\.\d+)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?)?)?$/u;

function readPrintedDate(iso: string): PrintedDate | null {
  const parts = printed.exec(iso)?.groups;
  if (!parts?.year) return null;
  const seconds = parts.seconds && parts.seconds !== ':00' ? parts.seconds : '';
  return {
    year: Number(parts.year),
    month: parts.month ? Number(parts.month) : null,
    day: parts.day ? Number(parts.day) : null,
    clock: parts.clock ? parts.clock + seconds : null,
    offset: parts.offset ?? null,
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one takes as long as drawing a row of a list. */
function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

/**
 * A publication date for people, at the precision and in the time zone of the page: never converted, never completed.
 * `locale` is a BCP 47 tag. What is not an ISO date comes back as it is.
 */
export function formatPublished(iso: string, locale: string): string {
  const date = readPrintedDate(iso);
  if (!date) return iso;
  const day = formatDay(date, locale);
  if (!date.clock) return day;
  // +08:00 is the only time of Chinese pages; another one is worth a word.
  const elsewhere =
    date.offset && date.offset.replace(':', '') !== '+0800' ? ` (UTC${date.offset.replace('Z', '')})` : '';
  return `${day} ${date.clock}${elsewhere}`;
}

/** 2017年9月12日 by hand: for one date a page of the web need not load the calendars of its language. */
function formatDay({ year, month, day }: PrintedDate, locale: string): string {
  if (/^zh\b/u.test(locale)) return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== null) options.month = 'long';
  if (day !== null) options.day = 'numeric';
  return formatterOf(locale, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** As `formatMoment` but short, for a button's side: the year only where it is another than now's. */
export function formatMomentShort(iso: string, locale: string, now = new Date()): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  const sameYear = new Date(time).getFullYear() === now.getFullYear();
  return formatterOf(locale, {
    ...(!sameYear && { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(time);
}

/** A moment by the reader's own clock, for when something was saved: `2026-11-22T01:45:32Z` as 2026年11月22日 09:45. */
export function formatMoment(iso: string, locale: string): string {
  const time = Date.parse(iso);
  if (Number.isNaN(time)) return iso;
  return formatterOf(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(time);
}
