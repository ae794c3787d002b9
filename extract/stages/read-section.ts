/** Reads the breadcrumb: 首页 > 新闻中心 > 天津 > 正文. */
import { breadcrumbHint } from '../../rules/box-hints';
import {
  arrowBehindCrumb,
  channelBehind,
  crumbLead,
  crumbSite,
  markBeforeCrumb,
  maybePath,
} from '../../rules/breadcrumb';
import { sectionHint } from '../../rules/field-hints';
import { anyStroke } from '../../rules/title-tag';
import { WEIGHT } from '../../rules/weights/fields';
import { readLabelAbove, readLinksAbove } from '../breadcrumb/label-above';
import { listedCrumbs } from '../breadcrumb/listed-crumbs';
import { namesSite } from '../breadcrumb/names-site';
import { pathOf } from '../breadcrumb/path-of-line';
import { type Draft, headlineOf, isTakenBy, type Line, offer, offerFrom, takeAs } from '../draft';
import { pathValue } from '../field-values';
import { firstMoment } from '../text/dates';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { behindHeadline } from '../text/title-tag';

/** Lines around the headline in which its section is named. */
const NEAR = 12;
/** Lines right above the headline and below it in which an element names it. */
const BESIDE = { above: 2, below: 3 };
/** Characters of a line with a path, of a section in <title>, of one that an element names. */
const LONGEST = { path: 110, inTitle: 10, named: 8 };
/** Characters of a section's name at least. */
const SHORTEST = 2;

export function readSection(draft: Draft): void {
  readAgreedSection(draft);
  readNamedSection(draft);
  const limit = Math.max(draft.titleLine, Math.min(draft.body?.first ?? draft.lines.length, draft.titleLine + NEAR));
  if (!readPaths(draft, limit)) readPathBelow(draft);
  for (const { first, crumbs, weight } of listedCrumbs(draft, limit))
    offerFrom(draft, first, 'section', pathValue(crumbs), weight);
  readLabelAbove(draft);
  readLinksAbove(draft);
}

/** 首页 > 新闻中心 > 天津 > 正文 in a line of its own, down to line `limit`; true where there is one. */
function readPaths(draft: Draft, limit: number): boolean {
  let found = false;
  for (const line of draft.lines.slice(0, limit + 1)) {
    if (line.length === 0 || line.length > LONGEST.path || line.mark?.is === 'field') continue;
    if (isTakenBy(line, 'more/neighbours')) continue;
    const mayBe = maybePath.test(line.key) || isNamed(line.box.hint, breadcrumbHint);
    const path = mayBe ? pathOf(draft, line) : null;
    if (!path) continue;
    const near = nearness(limit - line.index);
    if (path.crumbs.length > 0)
      offerFrom(draft, line, 'section', pathValue(path.crumbs), WEIGHT.section.path.least + path.certainty + near);
    // 2014年4月9日 星期三 | 首页 › 读者来信
    const day = firstMoment(line.key)?.day ?? '';
    offerFrom(draft, line, 'publishedAt', day, WEIGHT.publishedAt.besidePath);
    takeAs(line, 'breadcrumb', 'breadcrumb');
    found ||= path.crumbs.length > 0;
  }
  return found;
}

/** 所在位置：青山新闻网 >> 民生 >> 天气 below the text, as some templates set their foot: only behind its label, and with arrows */
function readPathBelow(draft: Draft): void {
  const from = (draft.body?.last ?? draft.lines.length) + 1;
  for (const line of draft.lines.slice(from, from + NEAR)) {
    if (line.length > LONGEST.path || line.mark !== null || !crumbLead.test(line.key) || !/[>»]/u.test(line.key))
      continue;
    const path = pathOf(draft, line);
    if (!path || path.crumbs.length === 0) continue;
    offerFrom(draft, line, 'section', pathValue(path.crumbs), WEIGHT.section.pathBelow);
    takeAs(line, 'breadcrumb', 'breadcrumb');
    return;
  }
}

/** What a path is ahead of others so many lines above the headline. */
function nearness(lines: number): number {
  const { nearest, linesAPoint } = WEIGHT.section.path;
  return Math.max(0, nearest * linesAPoint - Math.max(0, lines)) / linesAPoint;
}

/**
 * The section without a path: <title> names it, 標題 | 台灣味 | 今日新聞網, and so does a line beside the headline, 台灣味, or a link
 * above it, to the channel in the site's menu.
 */
function readAgreedSection(draft: Draft): void {
  const { titleLine, body, lines } = draft;
  const named = titleLine < 0 ? [] : sectionsInTitle(draft);
  if (named.length === 0) return;
  // ∙ 浦江头条 > beside the time
  const nameOf = ({ block }: Line) =>
    block.text.replace(markBeforeCrumb, '').replace(arrowBehindCrumb, '').replace(channelBehind, '').trim();
  const beside = lines
    .slice(Math.max(0, titleLine - NEAR), body?.first ?? titleLine)
    .find((line) => line.mark?.is !== 'field' && !line.block.hidden && named.includes(nameOf(line)));
  const runs = lines.slice(0, titleLine).flatMap(({ block }) => block.runs);
  const said = new Set(runs.map(({ href, text }) => (href === undefined ? '' : text.trim())));
  if (beside) said.add(nameOf(beside));
  const value = pathValue(named.filter((name) => said.has(name)));
  if (beside) offerFrom(draft, beside, 'section', value, WEIGHT.section.besideHeadline);
  else offer(draft, 'section', { value, from: 'title', line: -1, weight: WEIGHT.section.titleTag });
}

/** What <title> says beside the headline and the site, the widest first: 标题_山东新闻_新闻_齐鲁网 · BBC中文網 - 英國 - 標題 */
function sectionsInTitle(draft: Draft): string[] {
  const { page } = draft;
  const at = page.title.indexOf(headlineOf(draft));
  const before = at > 0 ? page.title.slice(0, at).split(anyStroke) : [];
  const names = [...before.map((part) => part.trim()), ...behindHeadline(page.title).reverse()];
  return [...new Set(names)].filter(
    (name) =>
      name.length >= SHORTEST &&
      name.length <= LONGEST.inTitle &&
      !namesSite(draft, name) &&
      !crumbSite.test(keyOf(name, draft.traditional)),
  );
}

/**
 * <div class="category"><a href="/china">中国</a></div> right above the headline: the section alone; <span class="cat-links">分类
 * <a>走走停停</a></span> below a post
 */
function readNamedSection(draft: Draft): void {
  const { titleLine, body, lines } = draft;
  const above = lines.slice(Math.max(0, titleLine - BESIDE.above), Math.max(0, titleLine));
  // <span class="time">2019/06/12</span>, <a class="cat">社会</a> below it
  const below =
    body && titleLine >= 0 ? lines.slice(titleLine + 1, Math.min(body.first, titleLine + 1 + BESIDE.below)) : [];
  for (const line of [...above, ...below, ...(body ? lines.slice(body.last + 1, body.last + 1 + NEAR) : [])]) {
    const isAbove = line.index < titleLine;
    const named = line.block.runs.find(
      ({ href, hint }) => href && sectionHint.test(hint ?? (isAbove ? line.box.hint : '')),
    );
    const value = named?.text.trim() ?? '';
    if (value.length < SHORTEST || value.length > LONGEST.named || (isAbove && line.linked < line.length)) continue;
    offerFrom(draft, line, 'section', value, WEIGHT.section.named);
  }
}
