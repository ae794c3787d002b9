/** The headline in `<title>`: sections and the site stand behind it or in front of it, with separators of every form. */

import { entryAt } from '../../page/entry-at';
import {
  digitalPaper,
  issueBehind,
  searchWords,
  siteSuffix,
  strongSeparator,
  sureSite,
  titleDay,
  titlePage,
  weakSeparator,
} from '../../rules/title-tag';

/** Longest section, and longest name of a site. */
const LONGEST_SECTION = 14;
const LONGEST_SITE = 32;
/** Shortest headline, in characters. */
const SHORTEST = 2;

/** The `<title>` without sections and the site: `蝶变_焦作日报数字报` → `蝶变`. */
export function headlineOfTitleTag(title: string): string {
  let text = withoutEdition(title).trim();
  for (let shorter = withoutLast(text); shorter !== text; shorter = withoutLast(text)) text = shorter;
  return withoutFirst(text);
}

/** `数字报--柏坡三章--2015-10-21 A7版 稻香副刊` → `数字报--柏坡三章`, and no colons around it: `::青山网::` */
function withoutEdition(title: string): string {
  const bare = /\d/.test(title) ? title.replace(titleDay, '|').replace(titlePage, '|') : title;
  const cut = bare === title ? title : bare.replace(/[\s_|｜–—－-]*\|[\s_|｜–—－-]*/gu, ' | ');
  return cut.replace(/^[\s:：|]+|[\s:：|]+$/gu, '');
}

/** What stands behind the headline in `<title>`, the site's name among it: 标题_民生_青山网 → 民生, 青山网. */
export function behindHeadline(title: string): string[] {
  const headline = headlineOfTitleTag(title);
  const at = title.indexOf(headline);
  if (headline === '' || at < 0) return [];
  return title
    .slice(at + headline.length)
    .split(/[-_|/｜丨>＞»\s—–－]+/u)
    .filter((part) => part !== '');
}

function withoutLast(text: string): string {
  const weak = lastOf(text, weakSeparator);
  if (weak && isWeakTail(text, weak)) return text.slice(0, weak.start).trim();
  const strong = lastOf(text, strongSeparator);
  if (strong && isTail(text.slice(0, strong.start), text.slice(strong.end))) return text.slice(0, strong.start).trim();
  // 土豆不“土” 松花江网: set off by a blank alone
  const blank = /^(.{8,})\s(\S{2,8})$/u.exec(text);
  return blank && sureSite.test(entryAt(blank, 2)) ? entryAt(blank, 1).trim() : text;
}

interface Cut {
  start: number;
  end: number;
}

function lastOf(text: string, separator: RegExp): Cut | null {
  const found = [...text.matchAll(separator)].at(-1);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

function isWeakTail(text: string, { start, end }: Cut): boolean {
  const tail = text.slice(end);
  if (start < SHORTEST || (/\d/u.test(text.charAt(start - 1)) && /^\d/u.test(tail))) return false;
  if (searchWords.test(tail)) return true;
  const hyphen = /[-－]/u.test(text.slice(start, end));
  return hyphen
    ? tail.length <= LONGEST_SITE && siteSuffix.test(tail)
    : tail.length <= LONGEST_SECTION && sureSite.test(tail);
}

/** A site, or a section that is no longer than what stands before it: in 新华视点|乡村里的图书馆 the headline comes last. */
function isTail(head: string, tail: string): boolean {
  const length = head.trim().length;
  if (length < SHORTEST) return false;
  if (tail.length <= LONGEST_SITE && siteSuffix.test(tail)) return true;
  if (digitalPaper.test(head.trim())) return false;
  return tail.length <= LONGEST_SECTION && tail.length <= length;
}

/** `焦作日报数字报-蝶变,让城市生活更精彩` · `世界新聞網-北美華文新聞 - 打工起家…`: a site in front of the headline. */
function withoutFirst(text: string): string {
  for (const separator of [strongSeparator, weakSeparator]) {
    const first = [...text.matchAll(separator)][0];
    if (!first) continue;
    const site = text.slice(0, first.index);
    const rest = text.slice(first.index + first[0].length).trim();
    const isSite =
      separator === strongSeparator
        ? siteSuffix.test(site) || sureSite.test(entryAt(site.split(weakSeparator), 0))
        : sureSite.test(site);
    if (isSite && ((rest.length >= 8 && rest.length > site.length * 0.8) || digitalPaper.test(site))) return rest;
  }
  return text;
}

/** 天气周报 of a page that calls itself 天气周报（2023年第47期）: the column has the headline's name, and stays a section. */
export function isColumnOfIssues(title: string, headline: string): boolean {
  return headline !== '' && issueBehind.test(title.split(headline)[1] ?? '');
}
