/** Names that stand without a label, beside labelled fields or in a line of their own. */
import { sectionWord } from '../../rules/breadcrumb';
import { deskReports } from '../../rules/credit-lines';
import { howMade } from '../../rules/credit-values';
import {
  accountPage,
  borrowedFrom,
  dotInPaper,
  namesBeforePlace,
  officeAlone,
  otherCraft,
  paperAlone,
  placeBehindPaper,
  postedBy,
  rankOfPlace,
  toolBetweenNames,
} from '../../rules/info-lines';
import { mediaName } from '../../rules/names/media';
import { WEIGHT } from '../../rules/weights/fields';
import { BY_WORDING } from '../../rules/weights/info-lines';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { stepsOf } from '../field-values';
import { isNamedAbove } from '../named-above';
import { nameBehindOffice } from '../text/credit-values';
import { markedNames } from '../text/marked-names';
import { looksLikeName, splitNames } from '../text/names';
import { onlyNames } from '../text/only-names';
import { behindHeadline } from '../text/title-tag';
import { trimBrackets } from '../text/width';
import { isOnPaper } from './on-paper';

/** A line of its own between headline and body: `石佳/中国青年报`, `新华社`, `【中廣新聞／郭希誠】`, `[摘自京华时报]`. */
export function takeNamesAlone(draft: Draft, line: Line): void {
  if (line.length === 0 || line.length > 26 || line.stops > 1 || line.mark?.is === 'removed') return;
  const borrowed = borrowedFrom.exec(line.block.text)?.[1];
  if (borrowed) {
    offerFrom(draft, line, 'source', borrowed, WEIGHT.source.borrowed);
    takeAs(line, 'meta', 'unlabelled');
    return;
  }
  const reporters = onlyNames(namesBeforePlace.exec(line.block.text)?.[1] ?? '');
  if (reporters.length > 0) {
    // 編譯張曉明／綜合報導: who translated is no reporter
    const role = /[編编][譯译]/u.test(line.block.text) ? 'author' : 'reporter';
    for (const value of reporters) offerFrom(draft, line, role, value, WEIGHT.reporter.beforePlace);
    takeAs(line, 'byline', 'unlabelled');
    return;
  }
  const desk = deskReports.exec(line.block.text);
  if (desk) {
    for (const value of splitNames(desk[1] ?? ''))
      offerFrom(draft, line, 'reporter', value, WEIGHT.reporter.beforePlace);
    takeAs(line, 'byline', 'unlabelled');
    return;
  }
  // 张 晓 明 · □李莉: how papers name the writer; elsewhere a bare word may be a tag
  const names = markedNames(line.block.text, isOnPaper(draft));
  if (names.length > 0) {
    for (const value of names) offerFrom(draft, line, 'author', value, WEIGHT.author.marked);
    takeAs(line, 'byline', 'unlabelled');
    return;
  }
  // 南塘+ between the headline and the day: an app that signs with its own name
  if (isOwnName(draft, line)) {
    offerFrom(draft, line, 'source', line.block.text, WEIGHT.source.siteItself);
    takeAs(line, 'meta', 'unlabelled');
    return;
  }
  // A bare word may be a tag; a paper, or a paper with a name behind a stroke or in brackets, is a credit.
  if (!mediaName.test(line.key.trim()) && !/[／/╱【〔]/u.test(line.block.text)) return;
  // 直升机航线示意图 制图/李莉: neither writer nor photographer
  if (otherCraft.test(line.key)) return;
  if (takeNames(draft, line, line.block.text, WEIGHT.source.unlabelled)) takeAs(line, 'meta', 'unlabelled');
}

/** What ends <title>, alone in a line right above the one with the day. */
function isOwnName({ lines, page, titleLine }: Draft, line: Line): boolean {
  const next = lines.slice(line.index + 1).find(({ length }) => length > 0);
  const isDated = (next?.info?.moments.length ?? 0) > 0;
  return titleLine >= 0 && line.index > titleLine && isDated && behindHeadline(page.title).at(-1) === line.block.text;
}

/**
 * Names without labels: `2012-01-11 20:54 蘋果即時`, `石佳/中国青年报`, `台灣醒報／李宛儒`, `腾讯财经[微博]我要评论(0)`.
 * True when every part of the text was a name.
 */
export function takeNames(draft: Draft, line: Line, text: string, weight: number): boolean {
  const tokens = text
    .replace(toolBetweenNames, '\n')
    .replace(dotInPaper, '·')
    .split(/[\s/／╱|｜,，()（）【】[\]<>「」]+/u)
    .map((token) => (mediaName.test(token) ? token : trimBrackets(token)))
    .filter((token) => token.length >= 2);
  let named = 0;
  for (const whole of tokens) {
    // uho新聞中心林又旻: the name behind its office
    const token = nameBehindOffice(whole) ?? whole;
    const office = whole.slice(0, whole.length - token.length);
    // 青山日报刘银霞: two elements without a blank
    if (paperAlone.test(office)) offerFrom(draft, line, 'source', office, weight);
    if (offerName(draft, line, token, weight)) named++;
  }
  return named > 0 && named >= tokens.length - 1;
}

/** Offers a name as what it reads like, a paper, an office, an account or a person; false where it is none of them. */
function offerName(draft: Draft, line: Line, name: string, weight: number): boolean {
  // 地產新聞 behind the time: the last step of the path above the headline, and no paper
  const isSection = sectionWord.test(name) && isCrumb(draft, name);
  // 花城 大都会 大霹雳 in the menu above 花城 2012-01-16 18:11: a section, whatever it looks like
  const isInMenu = () => isNamedAbove(draft, line.index, name, 'menu-link');
  const isOffice = () =>
    // 2023-11-22 09:15 青山县教育局
    (!isSection && isOfficeName(draft, name) && !isCrumb(draft, name) && !isInMenu()) ||
    // 冀云·青河 beside the time, and in the bar above the headline: the account of a county on its province's platform
    (name.includes('·') && isNamedAbove(draft, draft.titleLine, name, 'part'));
  if (mediaName.test(name.replace(howMade, '')) && !isSection)
    offerFrom(draft, line, 'source', name, weighPaper(draft, name, weight));
  else if (isOffice()) offerFrom(draft, line, 'source', name, weight + BY_WORDING.office);
  else if (!isSection && looksLikeName(name) && placeBehindPaper.exec(line.key)?.[1] !== name && !isInMenu())
    offerFrom(draft, line, 'author', name, weighPerson(line, name, weight));
  else return false;
  return true;
}

/** 青山县教育局; 青山林业 on the pages of 青山县林业局 */
function isOfficeName({ page }: Draft, name: string): boolean {
  if (officeAlone.test(name)) return true;
  return (
    /^\p{Script=Han}{4,6}$/u.test(name) &&
    page.title.replace(rankOfPlace, '').includes(name) &&
    !page.title.includes(name)
  );
}

function weighPaper(draft: Draft, name: string, weight: number): number {
  if (isSiteName(draft, name)) return Math.min(weight, WEIGHT.source.siteItself);
  return isCrumb(draft, name) ? weight + BY_WORDING.alsoCrumb : weight;
}

function weighPerson(line: Line, name: string, weight: number): number {
  return isAccount(line, name) ? WEIGHT.author.account : weight + BY_WORDING.person;
}

/** <a href="/author/zxl" rel="author">张小轨</a>: the page of a user; 本文由 张小轨 发表于 2019年11月8日 */
export function isAccount({ block, key }: Line, name: string): boolean {
  if (postedBy.test(key)) return true;
  return block.runs.some(({ href, text }) => href !== undefined && text.trim() === name && accountPage.test(href));
}

/** 陕西新闻 of 陕西新闻 华商网 2016-05-18: the path above the headline names it, so it may be a section. */
function isCrumb({ candidates }: Draft, token: string): boolean {
  return (candidates.get('section') ?? []).some(({ value }) => stepsOf(value).includes(token));
}

function isSiteName({ candidates, page }: Draft, token: string): boolean {
  return (
    behindHeadline(page.title).includes(token) ||
    (candidates.get('siteName') ?? []).some((candidate) => candidate.value === token)
  );
}

/** 民生|青山日报|刘银霞: elements with names of their own that no blank sets apart. `text` has the line's length. */
export function apart(line: Line, text: string): string {
  let out = '';
  let at = 0;
  for (const run of line.block.runs) {
    if (run.hint !== undefined && at > 0) out += '\n';
    out += text.slice(at, at + run.text.length);
    at += run.text.length;
    if (run.hint !== undefined) out += '\n';
  }
  return out + text.slice(at);
}
