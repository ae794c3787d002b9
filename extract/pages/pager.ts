/** Where the further pages of an article are: from the pager below its text. */
import type { Page, Run } from '../../page/page';
import { commentsHeading, nextPage, pageNumber, pageOfAll, pagerText, pagesInAll } from '../../rules/pager';
import type { Article, Extraction } from '../article';
import { fold } from '../text/width';

/** The way to the further pages, as one page shows it. */
export interface Pager {
  /** Number of this page, from 1. */
  index: number;
  /** Pages in all; null where the pager does not say. */
  total: number | null;
  /** Resolved addresses by page number: those that the pager links. */
  addresses: Record<number, string>;
}

/** Lines after the text within which a pager stands; share bars come before it. */
const WITHIN = 14;
/** More than this is no article but a calendar or the pages of a list. */
const MOST_PAGES = 99;
/**
 * The pager of a page that is one article. Null where there is none, or where it leads nowhere else on the same site: a list's
 * pager, 上一篇/下一篇 and the pages of comments are no pages of the article.
 */
export function findPager(page: Page, { kind, articles }: Extraction): Pager | null {
  const [article, second] = articles;
  if (kind === 'not-article' || !article || second) return null;
  const end = Math.max(0, ...article.blocks.map(({ at }) => at.at(-1) ?? 0));
  const tail = page.blocks.filter(({ kind: is, at, hidden }) => is === 'text' && !hidden && at >= end);
  const group: Run[][] = [];
  for (const { text, runs } of tail.slice(0, WITHIN)) {
    if (text !== '' && pagerText.test(fold(text))) group.push(runs);
    else if (group.length > 0 && leadsOn(group, page.url)) break;
    else if (commentsHeading.test(text)) break;
    else group.length = 0;
  }
  return readPager(group, page.url, article);
}

function leadsOn(group: readonly Run[][], from: string): boolean {
  return linksOf(group).some(
    ({ text, href }) => (nextPage.test(text) || pageNumber.test(fold(text))) && isOther(href, from),
  );
}

function readPager(group: readonly Run[][], from: string, article: Article): Pager | null {
  const links = linksOf(group);
  const addresses: Record<number, string> = {};
  const plain: number[] = [];
  for (const { text, href } of links) {
    const number = Number(pageNumber.exec(fold(text))?.[1] ?? 0);
    if (number === 0 || number > MOST_PAGES) continue;
    if (isOther(href, from)) addresses[number] ??= href;
    else plain.push(number);
  }
  const words = fold(group.map((runs) => runs.map(({ text }) => text).join('')).join(' '));
  const fraction = pageOfAll.exec(words);
  const next = links.find(({ text, href }) => nextPage.test(text) && isOther(href, from))?.href;
  const nextNumber = Number(Object.entries(addresses).find(([, href]) => href === next)?.[0] ?? 0);
  const index =
    (nextNumber > 1 ? nextNumber - 1 : Number(fraction?.[1] ?? plain[0] ?? unlinkedNumber(group))) ||
    article.part?.index ||
    1;
  if (next) addresses[index + 1] ??= next;
  const onwards = Object.keys(addresses).some((number) => Number(number) > index);
  if (!onwards) return null;
  const counted = Number(pagesInAll.exec(words)?.[1] ?? fraction?.[2] ?? 0);
  const highest = Math.max(index, counted, article.part?.total ?? 0, ...Object.keys(addresses).map(Number));
  // 下一页 alone does not say how many there are.
  const known = counted > 0 || (article.part?.total ?? 0) > 0 || Object.keys(addresses).length > 1 || plain.length > 0;
  return { index, total: known ? highest : null, addresses };
}

interface Link {
  text: string;
  /** '#' where it leads nowhere. */
  href: string;
}

/** Runs of one address are one link: 【<b>2</b>】. */
function linksOf(group: readonly Run[][]): Link[] {
  return group.flatMap((runs) => {
    const links: Link[] = [];
    let before: string | undefined;
    for (const { text, href } of runs) {
      const last = links.at(-1);
      if (href !== undefined && href === before && href !== '#' && last) last.text += text;
      else if (href !== undefined) links.push({ text, href });
      before = href;
    }
    return links;
  });
}

/** 上一页 1 2 3 下一页 with 2 in no link: the page at hand; not 共3页, 1/3. 0 where there is none. */
function unlinkedNumber(group: readonly Run[][]): number {
  return Number(/(?<![\d/共])\d{1,2}(?![\d/])/u.exec(textBeside(group))?.[0] ?? 0);
}

function textBeside(group: readonly Run[][]): string {
  return group.flatMap((runs) => runs.filter(({ href }) => href === undefined).map(({ text }) => text)).join(' ');
}

/** A web address on the same site, and not this page's own. */
function isOther(href: string, from: string): boolean {
  const there = WEB.exec(href);
  const here = WEB.exec(from);
  return there !== null && here !== null && there[1] === here[1] && there[2] !== here[2];
}

/** Origin, and path with query. */
const WEB = /^(https?:\/\/[^/?#]+)\/?([^#]*)/u;
