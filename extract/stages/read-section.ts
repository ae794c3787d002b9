/** Reads the breadcrumb: 首页 > 新闻中心 > 天津 > 正文. */
import { breadcrumbHint } from '../../rules/box-hints';
import {
  crumbArrow,
  crumbEnd,
  crumbHome,
  crumbLead,
  crumbLeadIn,
  crumbSite,
  crumbStep,
  crumbStroke,
  endsWithText,
  maybePath,
  opensWithHome,
  siteRoot,
  twoSteps,
  visitorCorner,
} from '../../rules/breadcrumb';
import { sectionHint } from '../../rules/field-hints';
import { crumbForum } from '../../rules/forum';
import { type Draft, type Line, offer, takeAs } from '../draft';
import { firstMoment } from '../text/dates';
import { isNamed } from '../text/names-of-boxes';
import { keyOf } from '../text/script';
import { behindHeadline } from '../text/title-tag';
import { fold, skeleton, trimBrackets } from '../text/width';

/** Longer paths are menus. */
export const MOST_CRUMBS = 5;
const LONGEST_CRUMB = 20;

export function readSection(draft: Draft): void {
  readAgreedSection(draft);
  readNamedSection(draft);
  const limit = Math.max(draft.titleLine, Math.min(draft.body?.first ?? draft.lines.length, draft.titleLine + 12));
  for (const line of draft.lines.slice(0, limit + 1)) {
    if (line.length === 0 || line.length > 110 || line.mark?.is === 'field') continue;
    if (line.mark?.is === 'removed' && line.mark.rule === 'more/neighbours') continue;
    const mayBe = maybePath.test(line.key) || isNamed(draft.page.boxes[line.block.box]!.hint, breadcrumbHint);
    const path = mayBe ? pathOf(draft, line) : null;
    if (!path) continue;
    const nearness = Math.max(0, 30 - Math.max(0, limit - line.index)) / 3;
    if (path.crumbs.length > 0)
      offer(draft, 'section', {
        value: path.crumbs.join('\n'),
        from: `block ${line.block.at}`,
        line: line.index,
        weight: 40 + path.certainty + nearness,
      });
    // 2014年4月9日 星期三 | 首页 › 读者来信
    const day = firstMoment(line.key)?.day ?? '';
    offer(draft, 'publishedAt', { value: day, from: `block ${line.block.at}`, line: line.index, weight: 40 });
    takeAs(line, 'breadcrumb', 'breadcrumb');
  }
  for (const { first, crumbs, weight } of listedCrumbs(draft, limit))
    offer(draft, 'section', {
      value: crumbs.join('\n'),
      from: `block ${draft.lines[first]!.block.at}`,
      line: first,
      weight,
    });
}

/** Lines above the headline in which the section's name stands, where `<title>` has it too. */
const NEAR = 12;

/** 台灣味 above the headline, and <title> says 標題 | 台灣味 | 今日新聞網: the section without a path. */
function readAgreedSection(draft: Draft): void {
  if (draft.titleLine < 0) return;
  const { titleLine, body, page } = draft;
  const named = new Set(behindHeadline(page.title).filter((part) => part.length >= 2 && part.length <= 10));
  if (named.size === 0) return;
  for (const line of draft.lines.slice(Math.max(0, titleLine - NEAR), body?.first ?? titleLine)) {
    const name = line.block.text.replace(/\s*(?:频道|頻道)$/u, '').trim();
    if (line.mark?.is === 'field' || line.block.hidden || !named.has(name) || namesSite(draft, name)) continue;
    if (crumbSite.test(keyOf(name, draft.traditional))) continue;
    offer(draft, 'section', { value: name, from: `block ${line.block.at}`, line: line.index, weight: 42 });
    return;
  }
}

/**
 * <div class="category"><a href="/china">中国</a></div> right above the headline: the section alone; <span class="cat-links">分类
 * <a>走走停停</a></span> below a post
 */
function readNamedSection(draft: Draft): void {
  const { titleLine, body, lines, page } = draft;
  const above = lines.slice(Math.max(0, titleLine - 2), Math.max(0, titleLine));
  for (const line of [...above, ...(body ? lines.slice(body.last + 1, body.last + 1 + NEAR) : [])]) {
    const isAbove = line.index < titleLine;
    const named = line.block.runs.find(
      ({ href, hint }) => href && sectionHint.test(hint ?? (isAbove ? page.boxes[line.block.box]!.hint : '')),
    );
    const value = named?.text.trim() ?? '';
    if (value.length < 2 || value.length > 8 || (isAbove && line.linked < line.length)) continue;
    offer(draft, 'section', { value, from: `block ${line.block.at}`, line: line.index, weight: 38 });
  }
}

/** The crumbs of a line that reads as a path; null for any other line. */
function pathOf(draft: Draft, line: Line): { crumbs: string[]; certainty: number } | null {
  // > 新闻中心, a step in a cell of its own: listedCrumbs joins it
  if (
    crumbStep.test(line.key) &&
    line.key.split(crumbArrow).length === 2 &&
    draft.lines[line.index - 1]?.host === line.host
  )
    return null;
  const lead = crumbLead.test(line.key) && !(line.info && line.info.moments.length > 0);
  const named = isNamed(draft.page.boxes[line.block.box]!.hint, breadcrumbHint);
  const arrows = line.key.split(crumbArrow).length - 1;
  const home = opensWithHome.test(line.key);
  const certainty = (lead ? 20 : 0) + (named ? 8 : 0) + (arrows > 1 ? 12 : arrows > 0 ? 6 : 0) + (home ? 6 : 0);
  // 新闻中心>>国内 · 南方网 > 新闻 · 公視新聞網 / 醫療: a short path of links right above the headline
  const strokes = twoSteps.test(line.key) && line.linked > line.length / 2;
  const nearHeadline =
    (arrows > 0 || strokes) &&
    line.length <= 30 &&
    line.linked > 1 &&
    draft.titleLine - line.index < 6 &&
    line.index < draft.titleLine;
  // udn / 地方 / 中彰投 · 聯合新聞網| 地方| 雲嘉南 in a box that is called breadcrumb
  const namedStrokes = named && line.linked > 1 && /\S\s?[/|]\s?\S/u.test(line.key);
  // <div class="breadcrumb"><a>社區</a><a>社區專題</a></div>: steps that only a style sheet sets apart
  const namedLinks = named && arrows === 0 && line.linked === line.length && countLinks(line) > 1 && line.length <= 24;
  // 新闻网首页 - 新闻 - 本市 - 正文
  const ends = arrows === 0 && endsWithText.test(line.key) && line.length <= 40;
  if (!lead && !home && !ends && arrows < 2 && !(named && arrows > 0) && !namedStrokes && !nearHeadline && !namedLinks)
    return null;
  const parts = partsOf(draft, line, arrows > 0 ? crumbArrow : crumbStroke);
  if (arrows === 0 && !lead && !named && isMenu(line, parts)) return null;
  const crumbs = cleanCrumbs(draft, parts, leadsHome(line, parts[0]));
  // The headline itself as the last step: 首页 > 新闻 > 《神州能源》发改委：２０１２年可能出现…
  if ((crumbs.at(-1)?.length ?? 0) > LONGEST_CRUMB) crumbs.pop();
  // 首页 登录/注册: the visitor's corner
  if (crumbs.some((crumb) => visitorCorner.test(keyOf(crumb, draft.traditional)))) return null;
  if (crumbs.length > MOST_CRUMBS || crumbs.some((crumb) => crumb.length > LONGEST_CRUMB)) return null;
  return crumbs.length > 0 || parts.length > 1 ? { crumbs, certainty } : null;
}

/**
 * 首页 时政 社会 文化 民生 视频: without arrows, more than two steps below home are a menu, unless the last says 正文; with
 * nothing but blanks between links, two are: 首页 新闻 论坛.
 */
function isMenu(line: Line, parts: readonly string[]): boolean {
  const isSpaced = line.linked === line.length && !/[>»›→/|·\\_—-]/u.test(line.key);
  return parts.length > (isSpaced ? 2 : 3) && !crumbEnd.test(fold(parts.at(-1)!.trim()));
}

function countLinks(line: Line): number {
  return line.block.runs.filter((run) => run.href !== undefined && run.text.trim() !== '').length;
}

/** 网易 > 网易体育 > 中甲 · 文匯報 > 香港新聞: the first step links the address at which the whole site begins */
function leadsHome({ block }: Line, first: string | undefined): boolean {
  const run = block.runs.find(({ href, text }) => href !== undefined && text.trim() !== '');
  return run?.text.trim() === first && siteRoot.test(run?.href ?? '');
}

/** Separators divide the text; where there are none, links and blanks do. */
function partsOf(draft: Draft, line: Line, separator: RegExp): string[] {
  // 地方 宜蘭 冬山河停辦 業者盼振興: the headline as last step may have blanks of its own
  const headline = draft.lines[draft.titleLine]?.block.text ?? '';
  const own = line.block.text;
  const path =
    headline.length > 6 && own.length > headline.length + 1 && own.endsWith(headline)
      ? own.slice(0, -headline.length)
      : own;
  const text = path.replace(crumbLeadIn, '').replace(/首\s页/u, '首页');
  const bySeparator = text.split(separator).filter(Boolean);
  if (bySeparator.length > 1) return bySeparator;
  const words = text.split(/\s+/u);
  if (words.length > 1 && words.every((word) => word.length <= 8)) return words;
  const links = line.block.runs.filter((run) => run.text.trim() !== '').map((run) => run.text.trim());
  return links.length > 1 ? links : words;
}

/**
 * Home, the site's own name and 正文 are no sections; what follows 正文 is another tool of the page. `opensHome` says that the first
 * step is the site, whatever it is called.
 */
export function cleanCrumbs(draft: Draft, parts: readonly string[], opensHome = false): string[] {
  const headline = draft.titleLine >= 0 ? draft.lines[draft.titleLine]!.block.text : '';
  const out: string[] = [];
  let sawSite = false;
  for (const part of parts) {
    const whole = trimBrackets(part.replace(/\s+(?:正文|內文|内文|字[号號].*)$/u, '')).trim();
    // 国内新闻 淄博时空热线电话：0533-6123456 · 行 业
    const crumb =
      whole.length > LONGEST_CRUMB && /\s.*(?:电话|熱線|热线|\d{6})/u.test(whole)
        ? whole.split(/\s/u)[0]!
        : whole.replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2');
    const key = keyOf(crumb, draft.traditional);
    if (
      crumb === '' ||
      /(?:位置|所在栏目|文章在[.…]*)$/u.test(key) ||
      crumbHome.test(key) ||
      (headline !== '' && crumb === headline)
    )
      continue;
    if (crumbEnd.test(key)) break;
    if (sawSite && out.length === 0 && crumbForum.test(key)) continue;
    const isSite = opensHome ? part === parts[0] : crumbSite.test(key) || namesSite(draft, crumb);
    if (!sawSite && out.length === 0 && isSite) {
      sawSite = true;
      offer(draft, 'siteName', {
        value: crumb.replace(/(?:首页|首頁)$/u, ''),
        from: 'breadcrumb',
        line: -1,
        weight: 35,
      });
      continue;
    }
    out.push(crumb.replace(/(?:转播|轉播|分享)到.*$/u, ''));
  }
  return out;
}

/** 东江论坛 of …-东江论坛, ETtoday of …｜ETtoday新聞雲, udn: the site in words that do not tell it; 河南频道 is a section. */
function namesSite(draft: Draft, crumb: string): boolean {
  if (/^[A-Za-z\d.]{2,10}$/u.test(crumb)) return true;
  const parts = draft.page.title
    .replace(/[\s_|-]*Powered by.*$/iu, '')
    .split(/[-_|｜–—－]+/u)
    .map((part) => part.trim());
  const tail = parts.at(-1)!;
  // 青山教育基金会--项目动态: without the headline, <title> may end with a section
  const headline = draft.lines[draft.titleLine]?.block.text ?? '';
  if (!skeleton(draft.page.title).includes(skeleton(headline).slice(0, 6))) return false;
  if (tail === draft.page.title || /(?:频道|頻道|中心|栏目|欄目|新闻|新聞)$/u.test(crumb)) return false;
  // 标题_单机_青戏: behind a section, the shortest name is the site's
  if (crumb.length < 4) return tail === crumb && parts.length > 2;
  // 标题-凤河热线-凤河第一门户: its slogan behind it
  return tail === crumb || (parts.at(-2) === crumb && tail.length > crumb.length && tail.startsWith(crumb.slice(0, 2)));
}

const CRUMBS = /crumb|pathway/;

/** The box around a line that its template calls breadcrumb, however the steps are set in it; -1 where there is none. */
function crumbBoxOf(draft: Draft, line: Line): number {
  const { boxes } = draft.page;
  let outermost = -1;
  for (let at = line.block.box, n = 0; at > 0 && n < 4; at = boxes[at]!.parent, n++)
    if (isNamed(boxes[at]!.hint, CRUMBS)) outermost = at;
  return outermost;
}

/** nav, navList, nav-items, navigator, main-nav, menu; not breadcrumb-path */
const MENU = /(?:^|[\s_-])(?:\w*nav(?:list|items?|bar|igat\w+)?|menu\w*)(?:$|[\s_-])/;

/** <nav><ul><li>主页<li>国际<li>两岸: the site's menu, not a path */
function isInMenu(draft: Draft, line: Line): boolean {
  const { boxes } = draft.page;
  for (let at = line.block.box, n = 0; at > 0 && n < 5; at = boxes[at]!.parent, n++)
    if (boxes[at]!.tag === 'nav' || isNamed(boxes[at]!.hint, MENU)) return true;
  return false;
}

/** Lines from `start` on that stand side by side, as steps of one path do. */
function besides(draft: Draft, start: number, limit: number, step: 1 | -1): Line[] {
  const group: Line[] = [];
  const { host } = draft.lines[start]!;
  for (let j = start; j >= 0 && j < limit && draft.lines[j]!.host === host && group.length < 8; j += step) {
    // 首页 下载APP: a bar of tools
    if (draft.lines[j]!.suspect) break;
    group.push(draft.lines[j]!);
  }
  return step < 0 ? group.reverse() : group;
}

/** 政务动态>: a step that its arrow follows, in a cell of its own, as printed */
const ARROW_BEHIND = /\s*[>＞»›→]+\s*$/u;

/** Crumbs set as a list of their own, each an item: 首頁 / 即時新聞 / 最新 or 太原晚报 / 太原 / 正文, or a list that is called breadcrumb. */
function listedCrumbs(draft: Draft, limit: number): { first: number; crumbs: string[]; weight: number }[] {
  const found: { first: number; crumbs: string[]; weight: number }[] = [];
  for (let i = 0; i < limit; i++) {
    const line = draft.lines[i]!;
    if (line.mark?.is === 'field' && line.mark.role !== 'breadcrumb') continue;
    const isHome = /^(?:首\s?页|主页)\s?[>»›→]?$/u.test(line.key);
    const crumbBox = crumbBoxOf(draft, line);
    const isNamed = crumbBox >= 0 && draft.boxes[crumbBox]!.first === i;
    if (!isHome && !isNamed && !/^(?:新闻)?正文$/u.test(line.key)) continue;
    if (isHome && !isNamed && draft.page.boxes.length > 1 && isInMenu(draft, line)) continue;
    const group = isNamed
      ? draft.lines.slice(i, Math.min(limit, draft.boxes[crumbBox]!.last + 1)).filter((item) => item.length > 0)
      : besides(draft, i, limit, isHome ? 1 : -1);
    if (group.length < 2 || group.length > MOST_CRUMBS) continue;
    const crumbs = cleanCrumbs(
      draft,
      group.map((item) => item.block.text.replace(ARROW_BEHIND, '').trim()),
    );
    // > 部门动态 · 政务动态>
    const isPath =
      isNamed ||
      group.slice(1).every((item) => crumbStep.test(item.key)) ||
      group.slice(0, -1).every((item) => ARROW_BEHIND.test(item.key));
    if (crumbs.length > 0 && crumbs.every((crumb) => crumb.length <= LONGEST_CRUMB))
      found.push({ first: i, crumbs, weight: isPath ? 64 : 48 });
  }
  return found;
}
