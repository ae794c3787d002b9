/**
 * How Chinese pages print dates and times of day. Matched on folded text, in both scripts; forms that a page may hold several
 * times have the g. Groups are named by what they hold.
 */
import { pattern } from './pattern';

/**
 * 2021-03-05 · 2021/3/5 · 2021.03.05 · 2021年3月5日 · 2017 年9月12日 · 2021-03-0507:58 from two elements without a blank; not
 * 2021.03.05版 · 2021.03.05.1. A time of day may be glued in front: 08:262021/03/05.
 */
export const yearFirst = pattern('gu')`
  (?:(?<!\d)|(?<=\b[0-2]?\d:[0-5]\d))(?<year>(?:19|20)\d{2})\s?(?:[-/.]|年)\s?(?<month>\d{1,2})\s?(?:[-/.]|月)\s?
    (?<day>\d{2}(?=[0-2]\d:[0-5]\d)|\d{1,2}(?!\d|\.\d|\s?版))(?:\s?[日号號])?`;

/** 2024 11/18 08:58:12: year, day and time in elements of their own */
export const yearApart =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s{1,3}(?<month>\d{1,2})\s?\/\s?(?<day>\d{1,2})(?=\s{1,3}\d{1,2}:\d{2})/gu;

/** 08:26 2021-11-29 · 17:31, 2009年3月28日 · 11:53pm 17/08/2023: the time in front of its day */
export const timeBefore =
  /(?<![\d日/-]\s?)(?<!\d)(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2}))?\s?(?<half>am|pm)?,?\s*$/iu;

/** 20120117 in a meta or an address, 20210305075812; not 010-20120117 · 京ICP备20190612号 */
export const compactDay = pattern('gu')`
  (?<![\d备備证證]|\d-)(?<year>(?:19|20)\d{2})(?<month>[01]\d)(?<day>[0-3]\d)
    (?:(?<hour>[0-2]\d)(?<minute>[0-5]\d)(?<second>[0-5]\d)?)?(?!\d)`;

/** 民國101年1月17日, 民國110/3/5: the calendar of the Republic of China, year 1 = 1912 */
export const minguo =
  /(?:中[华華])?民[国國]\s?(?<year>\d{2,3})\s?(?:年|[-/.])\s?(?<month>\d{1,2})\s?(?:月|[-/.])\s?(?<day>\d{1,2})(?:\s?日|(?!\d))/gu;

/** 110-03-05 · 110/03/05 07:58, as offices and schools of Taiwan print it; not 110-03-0512 */
export const minguoShort = /(?<![\d./-])(?<year>1[0-4]\d)([-/])(?<month>[01]\d)\2(?<day>[0-3]\d)(?![\d./-])/gu;

/** 107年6月16日, as papers of Taiwan print it below a headline; not 2107年 */
export const minguoBare = /(?<!\d)(?<year>9\d|1[0-3]\d)年(?<month>\d{1,2})月(?<day>\d{1,2})日/gu;

/** 民國一百一十年三月五日 · 民國一〇一年一月十七日 · 民國九十八年三月廿二日 */
export const minguoInCharacters =
  /民[国國](?<year>[〇零○一二三四五六七八九十百]{2,5})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十廿卅]{1,3})日/gu;

/** 21/03/05 07:58 · 05-11-9 16:20 · [日期：23-10-13]: two digits are a year only in front of a time of day, or behind their label */
export const shortYear = pattern('gu')`
  (?<![\d./-])(?<year>[0-4]\d)([-/.])(?<month>[01]?\d)\2(?<day>[0-3]?\d)
    (?:(?=\s{1,3}[0-2]?\d:[0-5]\d)|(?<=(?:日期|时间)\s?:\s?\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?![\d./-]))`;

/** 14.12.2011 · 17/01/2012, as overseas services print (最后更新 14.12.2011 19:00); 1.2.2012 may be a version */
export const dayFirst = /(?<![\d.])(?<day>\d{2})[./](?<month>\d{2})[./](?<year>(?:19|20)\d{2})(?!\d)/gu;

/** January 17, 2012 06:00 AM */
export const englishDay =
  /\b(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+(?<day>\d{1,2}),?\s+(?<year>(?:19|20)\d{2})/giu;

/** 5/10/2012 7:05:00 AM: the month first, as servers with an American calendar print (ASP.NET); only with the half of the day */
export const monthFirst =
  /(?<![\d./])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})(?=\s\d{1,2}:\d{2}(?::\d{2})?\s[AP]M)/giu;

/** 14 Mar 2017 06:20:00 +0800, as feeds date their entries (RFC 822) */
export const feedDay =
  /(?<!\d)(?<day>\d{1,2})\s(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?\s(?<year>(?:19|20)\d{2})/giu;

/** 周日, 15 一月 2012 03:26, as Joomla's Chinese prints it */
export const joomlaDay =
  /(?<!\d)(?<day>\d{1,2})\s(?<month>[一二三四五六七八九十]{1,2})月\s(?<year>(?:19|20)\d{2})(?!\d)/gu;

/** 周二, 08/14/2018 - 10:20 · 星期二, 08/14/2018 - 10:20, as Drupal's Chinese prints it: the month first */
export const drupalDay =
  /(?<=(?:周|星期)[一二三四五六日天],?\s?)(?<month>\d{2})\/(?<day>\d{2})\/(?<year>(?:19|20)\d{2})(?=\s-\s\d)/gu;

/** 132022-10 · 13 / 2022年10月, and nothing else: the day in a box of its own, as cards print it */
export const dayInBox = /^\s*(?<day>\d{1,2})日?\s?\/?\s?(?<year>(?:19|20)\d{2})[-./年]\s?(?<month>\d{1,2})月?\s*$/gu;

/** 2022-10 13 · 2022年10月 13日, and nothing else */
export const dayInLastBox = /^\s*(?<year>(?:19|20)\d{2})[-./年]\s?(?<month>\d{1,2})月?\s{1,2}(?<day>\d{1,2})日?\s*$/gu;

/** 10-13 2022 · 10月13日 2022, and nothing else: the year in a box of its own */
export const yearInBox = /^\s*(?<month>\d{1,2})[-./月]\s?(?<day>\d{1,2})日?\s(?<year>(?:19|20)\d{2})年?\s*$/gu;

/** 07-23 2021 来源：… · 07-232021 来源：…: the day and its year in elements of their own, before the other facts of the line */
export const yearBehindDay =
  /^\s*(?<month>[01]\d)-(?<day>[0-3]\d)\s{0,2}(?<year>20\d{2})(?=\s{1,3}(?:文章)?(?:来源|來源|稿源|作者|编辑|点击|浏览)\s?:)/gu;

/** 二〇一二年一月十七日 · 二〇〇九年三月廿二日 · 二OO五年八月十七日 · 二0一二年五月三日: what typists make of 〇 */
export const dayInCharacters = pattern('gu')`
  (?<year>[一二][九〇零○O0][〇零○O0一二三四五六七八九]{2})年(?<month>[一二三四五六七八九十]{1,2})月
    (?<day>[一二三四五六七八九十廿卅]{1,3})日`;

/**
 * The time of day behind a date: ` 07:58`, `T07:58:12Z`, ` 9时8分`, ` 下午 05:12`, `(星期二) 17:30`, ` 06:00 AM`, `-09:15`,
 * `   星期三   09:12`, ` HKT 17:43`, `, 格林尼治標準時間13:32`.
 */
export const timeBehind = pattern('iu')`
  ^(?:\s?[日号號])?(?:
    [-/_](?=\d{1,2}:\d{2})|\s-\s|\s|T|,|\(|[|]|HKT|SGT|GMT
    |(?:北京|[台臺]北|香港|本地|[当當]地|格林[尼威]治(?:[标標][准準])?)[时時][间間]:?
  )*(?:
    (?:星期[一二三四五六日天]|[周週][一二三四五六日]|[礼禮]拜[一二三四五六日]|[一二三四五六日](?=\))|[)\]])
      (?:\s|\)|\]|,|[|])*
  )?(?<halfBefore>凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚[间間]|AM|PM)?\s?(?<hour>\d{1,2})\s?(?::|时|時|点|點)\s?
    (?<minute>\d{2}|\d(?=\s?分))(?:\s?:\s?(?<second>\d{2})|\s?分\s?(?<secondInWords>\d{2})(?!\d))?(?:\.\d+)?(?:分|秒)?(?:\s?(?<halfBehind>AM|PM))?
    (?:\s?(?<offset>Z|[+-]\d{2}:?\d{2}))?`;

/** Something that every form has: 2012, 12-01 with a short year in front, 二〇一二, 民国一百年; other lines are not searched for days. */
export const mayBeDay = /\d{4}|\d\d[-/.年]\d|[一二][九〇○零O0]|民[国國]/;

/** 2小时前 · 昨天 21:05 · 11月22日 09:15 · 09-28 11:02: a time that only the day of reading, or the address, completes */
export const vagueTime = pattern('u')`
  \d{1,3}\s?(?:秒|分钟|小时|天|周|个?月|年)前|(?:今天|昨天|前天)\s?\d{1,2}:\d{2}
  |(?<!\d)(?<month>\d{1,2})(?:月|[-/.])(?<day>\d{1,2})日?\s{0,2}(?<time>\d{1,2}:\d{2}(?::\d{2})?)`;

/** 05-11 · 5月11日 without its year and minute: counts where the page states the day elsewhere */
export const dayOfYear = /(?<![\d.-])(?<month>\d{1,2})(?:月|[-/.])(?<day>\d{1,2})日?(?![\d万.:/-]|\s?\d{1,2}:)/u;

/** 20:42 08/05 · 08-05 20:42, and nothing else: month and day beside the minute, where the day above them has the year */
export const timeAndDay = pattern('u')`
  ^\s*(?:
    (?<time>[0-2]?\d:[0-5]\d)\s+(?<month>\d{2})[/.-](?<day>\d{2})
    |(?<monthFirst>\d{2})[/.-](?<dayNext>\d{2})\s+(?<timeLast>[0-2]?\d:[0-5]\d)
  )\s*$`;

/** /2019/11-22/ · /201911/22/ · t20191122_: the day in an address */
export const dayInPath =
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/_]?(?<month>0[1-9]|1[0-2])[-/_]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/u;
