/** Reads the breadcrumb: 首页 > 新闻中心 > 天津 > 正文. */
import { breadcrumbHint } from '../../rules/box-hints';
import { type Draft, type Line, offer, takeAs } from '../draft';
import { trimBrackets } from '../text/width';

const LEAD =
  /(?:您?(?:现|所)?在?(?:当前)?(?:的)?位置|当前(?:位置|栏目|页面)|你的位置|所在位置|导航)(?:是|为)?\s?[:：]?/u;
const HOME = /^(?:网站|返回)?(?:首\s?页|主页|Home)$/iu;
const TAIL =
  /^(?:(?:新闻)?正文|内容|文章|详细(?:内容|信息)|浏览|查看(?:内容)?|阅读|列表|正文页|内容页|详情|文章详情|>)$/u;
const SEPARATOR = /\s*(?:>>?|＞|»|›|→|»|::|·|→|\/|－|—|-(?=\s)|\|)\s*/u;

export function readSection(draft: Draft): void {
  const limit = draft.body?.first ?? draft.lines.length;
  for (const line of draft.lines.slice(0, limit + 1)) {
    if (line.length === 0 || line.length > 90 || line.mark?.is === 'field') continue;
    if (line.mark?.is === 'removed' && line.mark.rule === 'more/neighbours') continue;
    const crumbs = crumbsOf(draft, line);
    if (!crumbs) continue;
    offer(draft, 'section', {
      value: crumbs.join('\n'),
      from: `block ${line.block.at}`,
      line: line.index,
      weight: 60 + (limit - line.index < 40 ? 10 : 0) + crumbs.length,
    });
    takeAs(line, 'breadcrumb', 'breadcrumb');
  }
  for (const { first, crumbs } of listCrumbs(draft, limit)) {
    offer(draft, 'section', {
      value: crumbs.join('\n'),
      from: `block ${draft.lines[first]!.block.at}`,
      line: first,
      weight: 55,
    });
  }
}

function crumbsOf(draft: Draft, line: Line): string[] | null {
  const lead = LEAD.test(line.key);
  const box = draft.page.boxes[line.block.box]!;
  const named = breadcrumbHint.test(box.hint.toLowerCase());
  const arrows = (line.key.match(/>|»|›|→/gu) ?? []).length;
  const home = /^(?:首\s?页|主页)(?:[\s>»›/·-]|$)/u.test(line.key);
  if (!lead && !(named && (arrows > 0 || line.linked > 0)) && arrows < 1 && !home) return null;
  if (!lead && !home && arrows < 2 && !(named && arrows > 0)) return null;
  const text = line.block.text.replace(/^.*?(?:位置|导航)(?:是|为)?\s?[:：]?\s*(?=\S)/u, (m) => (lead ? '' : m));
  const bySeparator = text.split(arrows > 0 ? /\s*(?:>+|＞+|»+|›+|→)\s*/u : SEPARATOR);
  const parts = (bySeparator.length > 1 ? bySeparator : text.split(/\s+/u))
    .map((part) => trimBrackets(part.trim()))
    .filter(Boolean);
  if (parts.some((part) => part.length > 20) || parts.length > 8) {
    const short = parts.filter((part) => part.length <= 20);
    if (short.length < 2) return null;
    const crumbs = clean(draft, short);
    return crumbs.length > 5 ? null : crumbs;
  }
  const crumbs = clean(draft, parts);
  if (crumbs.length > 5) return null; // a menu, not a path
  return crumbs.length > 0 || parts.length > 1 ? crumbs : null;
}

/** Home, the site's own name and 正文 are no sections. */
function clean(draft: Draft, parts: readonly string[]): string[] {
  const out: string[] = [];
  parts.forEach((part, i) => {
    if (HOME.test(part) || TAIL.test(part) || LEAD.test(part)) return;
    if (i === 0 && /(?:网|網|首页|首頁|\.com|\.cn|在线)$/u.test(part)) {
      offer(draft, 'siteName', {
        value: part.replace(/(?:首页|首頁)$/u, ''),
        from: 'breadcrumb',
        line: -1,
        weight: 35,
      });
      return;
    }
    out.push(part);
  });
  return out;
}

/** Crumbs set as a list of their own: 首頁 / 即時新聞 / 最新, each an item. */
function listCrumbs(draft: Draft, limit: number): { first: number; crumbs: string[] }[] {
  const found: { first: number; crumbs: string[] }[] = [];
  for (let i = 0; i < limit; i++) {
    const line = draft.lines[i]!;
    if (!/^(?:首\s?页|主页)$/u.test(line.key) || line.mark?.is === 'field') continue;
    const group: Line[] = [];
    for (let j = i; j < limit && draft.lines[j]!.host === line.host && group.length < 8; j++)
      group.push(draft.lines[j]!);
    if (group.length < 2 || group.length > 5) continue;
    found.push({
      first: i,
      crumbs: clean(
        draft,
        group.map((item) => item.block.text.trim()),
      ),
    });
  }
  return found;
}
