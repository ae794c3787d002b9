/** Reads the facts of a newspaper page: 第04版：焦作/山阳区·孟州, its day, the paper's name. */

import { editionLine, pageBesideDay, pageLine } from '../../rules/info-lines';
import { paperName } from '../../rules/names/papers';
import { titleDay, titlePage } from '../../rules/title-tag';
import { type Draft, type Line, offer, takeAs } from '../draft';
import { dayInAddress, findMoments } from '../text/dates';
import { fold } from '../text/width';

export function readEdition(draft: Draft): void {
  const limit = draft.body?.first ?? draft.lines.length;
  let at = -1;
  const listed: number[] = [];
  for (const line of draft.lines.slice(0, limit)) {
    if (line.length === 0 || line.length > 60 || (line.mark && line.mark.is !== 'removed')) continue;
    const found = line.key.includes('版') ? pageLine.exec(line.key) : null;
    if (!found && offerPageInInfo(draft, line)) break;
    if (found && line.linked * 2 > line.length) listed.push(line.index);
    if (!found || line.linked * 2 > line.length) continue;
    at = line.index;
    const from = `block ${line.block.at}`;
    const start = line.key.indexOf(found[2]!, found[0].indexOf('版'));
    offer(draft, 'page', { value: found[1]!, from, line: line.index, weight: 60 });
    // 要闻 and not the link to 头版 beside it
    const links = line.block.runs.filter((run) => run.href !== undefined && run.text.trim() !== '');
    const name = line.block.text.slice(start, start + found[2]!.length);
    const cut = links.map((run) => name.indexOf(run.text.trim())).filter((at) => at > 0);
    offer(draft, 'pageName', {
      value: name.slice(0, Math.min(name.length, ...cut)).trim(),
      from,
      line: line.index,
      weight: 60,
    });
    takeAs(line, 'meta', 'edition');
    break;
  }
  // Below the headline stands the article's own page; above it may be a list of all: 第01版：要闻 第02版：…
  if (draft.titleLine >= 0)
    for (const line of draft.lines.slice(draft.titleLine + 1, limit)) offerPageInInfo(draft, line, OWN_PAGE);
  for (const { text } of draft.page.comments) readFounderPaper(draft, text);
  const isTitled = readPageTitle(draft);
  if (draft.candidates.has('page')) offerPaper(draft);
  else readEditionLine(draft);
  // 第A01版：头版 第A02版：要闻 …: only a digital paper lists its pages
  if (at < 0 && listed.length >= SEVERAL) at = listed[0]!;
  if (at >= 0 || isTitled) offerDay(draft, at, draft.titleLine >= 0 ? draft.titleLine : limit);
}

/** A page named beside the day, anywhere above the text and between headline and text. */
const ANY_PAGE = 60;
const OWN_PAGE = 70;
const SEVERAL = 3;
/** Lines between a paper's day and the name of its page. */
const NEAR = 8;

/** `<title>`: 南疆法制报数字报 2017年04月06日 第B2版 案与法; true where it names day or page. */
function readPageTitle(draft: Draft): boolean {
  const title = fold(draft.page.title);
  if (!/\d/.test(title)) return false;
  const day = titleDay.exec(title)?.[0];
  const page = titlePage.exec(title.replace(titleDay, '|'));
  const say = (field: 'page' | 'pageName' | 'publishedAt', value: string | undefined, weight: number) =>
    offer(draft, field, { value: value ?? '', from: 'title', line: -1, weight });
  say('page', page?.[1], 40);
  say('pageName', page?.[2], 20);
  if (page) say('publishedAt', day, OF_PAPER);
  return page !== null;
}

/** More than a date below the text, less than one between headline and text. */
const OF_PAPER = 84;

/** 2022-11-04 星期五 in the head of the page, beside 第A05版：民生调查; else the day in the address. */
function offerDay(draft: Draft, page: number, until: number): void {
  for (const line of draft.lines.slice(0, until)) {
    if (line.length > 70 || line.linked * 2 > line.length || line.block.hidden || line.mark?.is === 'removed') continue;
    const moments = line.info?.moments ?? findMoments(line.key);
    if (moments.length !== 1 || moments[0]!.precision !== 'day') continue;
    const weight = page >= 0 && Math.abs(line.index - page) <= NEAR ? OF_PAPER : 40;
    offer(draft, 'publishedAt', { value: moments[0]!.iso, from: `block ${line.block.at}`, line: line.index, weight });
  }
  offer(draft, 'publishedAt', { value: dayInAddress(draft.page.url) ?? '', from: 'url', line: -1, weight: 45 });
}

/** Lines below the text in which the paper may be named. */
const BELOW = 6;

/** （羊城晚报12月19日A9版） below a text that another site took over, 2014年03月19日 江城晚报 第A05版 above one */
function readEditionLine(draft: Draft): void {
  const { titleLine, body, lines } = draft;
  if (!body) return;
  for (const line of lines.slice(titleLine + 1, body.last + BELOW)) {
    const found = line.key.includes('版') && line.length <= 40 ? editionLine.exec(line.key) : null;
    if (!found) continue;
    const from = `block ${line.block.at}`;
    const start = line.key.indexOf(found[1]!);
    const paper = line.block.text.slice(start, start + found[1]!.length);
    offer(draft, 'paper', { value: paper, from, line: line.index, weight: 50 });
    offer(draft, 'page', { value: found[2]!, from, line: line.index, weight: 60 });
    return;
  }
}

/** The page beside the day: the line itself is left to whoever reads its date. */
function offerPageInInfo(draft: Draft, line: Line, weight = ANY_PAGE): boolean {
  if (line.info === null || line.info.moments.length === 0 || !line.key.includes('版')) return false;
  const found = pageBesideDay.exec(line.key);
  if (!found || line.linked * 2 > line.length) return false;
  const from = `block ${line.block.at}`;
  offer(draft, 'page', { value: found[1]!, from, line: line.index, weight });
  if (found[2]) offer(draft, 'pageName', { value: found[2], from, line: line.index, weight });
  return true;
}

/** `<founder-papername>河南商报</founder-papername><founder-pagenum>A01</founder-pagenum>` */
function readFounderPaper(draft: Draft, text: string): void {
  const paper = /<founder-papername>([^<]+)</u.exec(text)?.[1];
  const page = /<founder-pagenum>([^<]+)</u.exec(text)?.[1];
  if (paper) offer(draft, 'paper', { value: paper.trim(), from: 'comment founder', line: -1, weight: 90 });
  if (page) offer(draft, 'page', { value: page.trim(), from: 'comment founder', line: -1, weight: 50 });
}

/** The paper is the name that its own page repeats most: imprint, menu, rights statement. */
function offerPaper(draft: Draft): void {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const m of text.matchAll(paperName)) counts.set(m[0], (counts.get(m[0]) ?? 0) + weight);
  };
  count(draft.page.title, 3);
  const { body } = draft;
  for (const line of draft.lines)
    if (!body || line.index < body.first || line.index > body.last)
      // The logo is the paper's own; links lead to its sisters: 东浦晚报 in the head of 东浦日报
      count(line.block.picture?.alt ?? line.block.text, line.linked > 0 ? 0.5 : 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (best) {
    offer(draft, 'paper', { value: best[0], from: 'repeated name', line: -1, weight: 40 });
    offer(draft, 'siteName', { value: best[0], from: 'repeated name', line: -1, weight: 30 });
  }
}
