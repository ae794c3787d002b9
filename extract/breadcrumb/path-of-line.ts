/** The path in one line: 首页 > 新闻中心 > 天津 > 正文. */
import { entryAt } from '../../page/entry-at';
import type { Page } from '../../page/page';
import { breadcrumbHint } from '../../rules/box-hints';
import {
  branchSite,
  crumbArrow,
  crumbDash,
  crumbDotted,
  crumbEnd,
  crumbHome,
  crumbHyphens,
  crumbLead,
  crumbLeadIn,
  crumbLedHyphens,
  crumbSite,
  crumbStep,
  crumbStroke,
  crumbStrokeOnly,
  endsWithText,
  hostRoot,
  opensWithHome,
  siteRoot,
  twoSteps,
  visitorCorner,
} from '../../rules/breadcrumb';
import { sectionHint } from '../../rules/field-hints';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, headlineOf, type Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { behindHeadline } from '../text/title-tag';
import { fold } from '../text/width';
import { cleanCrumbs, LONGEST_CRUMB, MOST_CRUMBS } from './clean-crumbs';
import { namesSite } from './names-site';

export interface Path {
  crumbs: string[];
  /** By its lead, its arrows, home, and what its box is called; from 0. */
  certainty: number;
}

/** The crumbs of a line that reads as a path; null for any other line. */
export function pathOf(draft: Draft, line: Line): Path | null {
  if (isStepOfList(draft, line)) return null;
  const signs = signsOf(draft, line);
  if (!readsAsPath(draft, line, signs)) return null;
  const { lead, arrows, hyphens } = signs;
  const named = signs.named || signs.leadsHere;
  const parts = hyphens
    ? line.block.text.replace(crumbLeadIn, '').split(/\s*-{1,2}\s*/u)
    : partsOf(draft, line, arrows > 0 ? crumbArrow : crumbStroke);
  if (arrows === 0 && !lead && !named && !hyphens && isMenu(draft, line, parts)) return null;
  const opensHome =
    leadsHome(line, parts[0]) ||
    isShortSite(draft, line, parts[0]) ||
    (signs.leadsHere && opensAtRoot(line)) ||
    opensWithSite(draft, line);
  const crumbs = cleanCrumbs(draft, parts, opensHome);
  // The headline itself as the last step: 首页 > 新闻 > 《神州能源》发改委：２０１２年可能出现…
  if ((crumbs.at(-1)?.length ?? 0) > LONGEST_CRUMB) crumbs.pop();
  // 首页 登录/注册: the visitor's corner
  if (crumbs.some((crumb) => visitorCorner.test(keyOf(crumb, draft.traditional)))) return null;
  if (crumbs.length > MOST_CRUMBS || crumbs.some((crumb) => crumb.length > LONGEST_CRUMB)) return null;
  return crumbs.length > 0 || parts.length > 1 ? { crumbs, certainty: certaintyOf({ ...signs, named }) } : null;
}

function certaintyOf({ lead, named, arrows, home }: Signs): number {
  const { path } = WEIGHT.section;
  const byArrows = arrows > 1 ? path.arrows : arrows > 0 ? path.arrow : 0;
  return (lead ? path.lead : 0) + (named ? path.named : 0) + byArrows + (home ? path.home : 0);
}

/** > 新闻中心, a step in a cell of its own: listedCrumbs joins it */
function isStepOfList(draft: Draft, line: Line): boolean {
  return (
    crumbStep.test(line.key) &&
    line.key.split(crumbArrow).length === 2 &&
    draft.lines[line.index - 1]?.column === line.column
  );
}

function hasHyphens({ key }: Line): boolean {
  const path = key.replace(crumbLeadIn, '');
  return (
    /\S-\S|\s--\s/u.test(key) && (crumbHyphens.test(path) || (path.length < key.length && crumbLedHyphens.test(path)))
  );
}

interface Signs {
  /** 当前位置： */
  lead: boolean;
  /** The template calls the line's box a breadcrumb. */
  named: boolean;
  /** From home to the section that `<title>` names, or to the text. */
  leadsHere: boolean;
  arrows: number;
  /** 荆视网-新闻-荆南新闻-内容 · 您的位置：荆视网-新闻-社会·民生-正文 */
  hyphens: boolean;
  /** 首页 comes first. */
  home: boolean;
}

function signsOf(draft: Draft, line: Line): Signs {
  return {
    lead: crumbLead.test(line.key) && !(line.info && line.info.moments.length > 0),
    named: isNamed(line.box.hint, breadcrumbHint),
    leadsHere: leadsHere(draft, line),
    arrows: line.key.split(crumbArrow).length - 1,
    hyphens: hasHyphens(line),
    home: opensWithHome.test(line.key),
  };
}

/** Lines with text above the headline in which a path stands that nothing but its steps tells. */
const ABOVE_HEADLINE = 4;

/**
 * 首頁 美西 西雅圖 above a headline of which `<title>` says 標題 | 西雅圖 | 美西 | 太平洋日報; 首页 文化 详情: from home over
 * sections that the page names, or to the text itself, as <a href="/">柳湾新闻</a> 文化 详情 is with icons for arrows. 首頁 地方 論壇, of which it names one, is a menu.
 */
function leadsHere(draft: Draft, line: Line): boolean {
  const { titleLine, page, traditional } = draft;
  if (line.index >= titleLine || titleLine - line.index > ABOVE_HEADLINE) return false;
  const headline = headlineOf(draft);
  const steps = line.block.runs
    .map(({ text }) => text.trim())
    .filter((text) => /\p{L}/u.test(text) && text !== headline);
  const last = steps.at(-1);
  if (last === undefined || steps.length < 2 || steps.length > MOST_CRUMBS) return false;
  const isAtEnd = crumbEnd.test(keyOf(last, traditional));
  if (!crumbHome.test(keyOf(entryAt(steps, 0), traditional))) return isAtEnd && opensAtRoot(line);
  const named = behindHeadline(page.title);
  return isAtEnd || steps.slice(1).every((step) => named.includes(step));
}

function opensAtRoot({ block }: Line): boolean {
  return block.runs.find(({ text }) => text.trim() !== '')?.href === '/';
}

function readsAsPath(draft: Draft, line: Line, signs: Signs): boolean {
  const { lead, named, arrows, home } = signs;
  if (lead || home || signs.leadsHere || arrows > 1 || (named && arrows > 0)) return true;
  // 新闻网首页 - 新闻 - 本市 - 正文
  if (arrows === 0 && endsWithText.test(line.key) && line.length <= 40) return true;
  if (signs.hyphens) return true;
  // udn / 地方 / 中彰投 · 聯合新聞網| 地方| 雲嘉南 in a box that is called breadcrumb
  if (named && line.linked > 1 && /\S\s?[/|]\s?\S/u.test(line.key)) return true;
  // <div class="breadcrumb"><a>社區</a><a>社區專題</a></div>: steps that only a style sheet sets apart
  if (named && arrows === 0 && line.linked === line.length && countLinks(line) > 1 && line.length <= 24) return true;
  if (named && arrows === 0 && opensWithSite(draft, line)) return true;
  // 新闻中心>>国内 · 南方网 > 新闻 · 公視新聞網 / 醫療: a short path of links right above the headline
  const strokes = twoSteps.test(line.key) && line.linked > line.length / 2;
  // <div class="cat">澳聞 » 罪案</div>: without links, where the box says that it names the section
  const isSection = arrows > 0 && sectionHint.test(line.box.hint);
  return (
    (arrows > 0 || strokes) &&
    line.length <= 30 &&
    (line.linked > 1 || isSection) &&
    draft.titleLine - line.index < 6 &&
    line.index < draft.titleLine
  );
}

/** 枫桥网 · 图片 · 镜头故事 · 山城日报 地方 民生, with icons for arrows and no links: from the site by its name over short steps */
function opensWithSite(draft: Draft, { block, linked }: Line): boolean {
  if (linked > 0) return false;
  const steps = block.text.split(/\s*[·・|｜/／]\s*|\s+/u).filter(Boolean);
  const [site] = steps;
  if (site === undefined || steps.length < 2 || steps.length > MOST_CRUMBS) return false;
  const isShort = steps.every((step) => /^\p{L}+$/u.test(step) && step.length <= LONGEST_STEP);
  const named = shortensSite(draft.page, site) || namesSite(draft, site);
  return isShort && (named || crumbSite.test(keyOf(site, draft.traditional)));
}

/** Characters of a step that nothing but blanks and dots sets apart. */
const LONGEST_STEP = 8;

/**
 * 首页 时政 社会 文化 民生 视频: without arrows, more than two steps below home are a menu, unless the last says 正文; with
 * nothing but blanks between links, two are: 首页 新闻 论坛.
 */
function isMenu(draft: Draft, line: Line, parts: readonly string[]): boolean {
  // 首页 - 新闻中心 - 国际新闻 - 记者一线 right above the headline
  const isAbove = draft.lines.slice(line.index + 1, draft.titleLine).every(({ length }) => length === 0);
  if (isAbove && line.index < draft.titleLine && parts.length <= MOST_CRUMBS && crumbDash.test(line.key)) return false;
  const isSpaced = line.linked === line.length && !/[>»›→/|·\\_—-]/u.test(line.key);
  return parts.length > (isSpaced ? 2 : 3) && !crumbEnd.test(fold((parts.at(-1) ?? '').trim()));
}

function countLinks(line: Line): number {
  return line.block.runs.filter((run) => run.href !== undefined && run.text.trim() !== '').length;
}

/** 桃江站 / 桃江新闻 · 网易 > 网易体育 > 中甲 · 文匯報 > 香港新聞: the first step links the address at which the whole site begins */
function leadsHome({ block }: Line, first: string | undefined): boolean {
  const run = block.runs.find(({ href, text }) => href !== undefined && text.trim() !== '');
  if (first === undefined || run?.text.trim() !== first) return false;
  return siteRoot.test(run.href ?? '') || (branchSite.test(first) && hostRoot.test(run.href ?? ''));
}

/** 光桦 » 地方, the first step linked to / on the pages of 光桦日报 */
function isShortSite({ page }: Draft, { block }: Line, first: string | undefined): boolean {
  const run = block.runs.find(({ href, text }) => href !== undefined && text.trim() !== '');
  return first !== undefined && run?.text.trim() === first && run.href === '/' && shortensSite(page, first);
}

/** 光桦 of 标题_直击_光桦新闻-The Birch: the site by its short name, which stands once more in Latin letters */
function shortensSite({ title }: Page, name: string): boolean {
  const site = behindHeadline(title).findLast((part) => /\p{Script=Han}/u.test(part));
  return site?.startsWith(name) ?? false;
}

/** Separators divide the text; where there are none, links and blanks do. */
function partsOf(draft: Draft, line: Line, separator: RegExp): string[] {
  // 地方 宜蘭 冬山河停辦 業者盼振興: the headline as last step may have blanks of its own
  const headline = headlineOf(draft);
  const own = line.block.text;
  const path =
    headline.length > 6 && own.length > headline.length + 1 && own.endsWith(headline)
      ? own.slice(0, -headline.length)
      : own;
  const text = path.replace(crumbLeadIn, '').replace(/首\s页/u, '首页');
  // 首页 - 新闻 - 社会·民生: the dot stands inside a step
  const parts = text.split(separator === crumbStroke && crumbDotted.test(text) ? crumbStrokeOnly : separator);
  const bySeparator = parts.filter(Boolean);
  if (bySeparator.length > 1) return bySeparator;
  const words = text.split(/\s+/u).filter(Boolean);
  if (words.length > 1 && words.every((word) => word.length <= 8)) return words;
  const links = line.block.runs.filter((run) => run.text.trim() !== '').map((run) => run.text.trim());
  return links.length > 1 ? links : words;
}
