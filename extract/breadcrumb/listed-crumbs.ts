/** The path in several lines, each step an item of its own. */

import { entryAt } from '../../page/entry-at';
import { menuHint, pathBoxHint } from '../../rules/box-hints';
import { arrowAlone, arrowBehindCrumb, channelHome, crumbStep, endAlone, homeAlone } from '../../rules/breadcrumb';
import { WEIGHT } from '../../rules/weights/fields';
import { boxAt, boxesAround } from '../boxes';
import type { Draft, Line } from '../draft';
import { isNamed } from '../text/names-of-boxes';
import { cleanCrumbs, LONGEST_CRUMB, MOST_CRUMBS } from './clean-crumbs';

/** Steps below home of a path that nothing tells but its place. */
const MOST_BARE = 3;
/** Steps below a channel's front page: 新闻首页 国内 国际 社会 is its menu. */
const MOST_OF_CHANNEL = 2;

export interface ListedPath {
  /** The first step, or 正文. */
  first: Line;
  crumbs: string[];
  weight: number;
}

/** Crumbs set as a list of their own, each an item: 首頁 / 即時新聞 / 最新 or 太原晚报 / 太原 / 正文, or a list that is called breadcrumb. */
export function listedCrumbs(draft: Draft, limit: number): ListedPath[] {
  const found: ListedPath[] = [];
  for (let i = 0; i < limit; i++) {
    const { group: cells, named } = groupAt(draft, i, limit);
    const group = cells.filter(({ key }) => !arrowAlone.test(key));
    if (group.length < 2 || group.length > MOST_CRUMBS) continue;
    const crumbs = cleanCrumbs(
      draft,
      group.map((item) => item.block.text.replace(arrowBehindCrumb, '').trim()),
    );
    // > 部门动态 · 政务动态>, or the arrow between the two
    const isPath =
      named ||
      group.length < cells.length ||
      group.slice(1).every((item) => crumbStep.test(item.key)) ||
      group.slice(0, -1).every((item) => arrowBehindCrumb.test(item.key));
    // 首页 新随笔 联系 订阅 管理: a menu
    if (!isPath && crumbs.length > (channelHome.test(entryAt(group, 0).key) ? MOST_OF_CHANNEL : MOST_BARE)) continue;
    if (crumbs.length > 0 && crumbs.every((crumb) => crumb.length <= LONGEST_CRUMB))
      found.push({
        first: entryAt(draft.lines, i),
        crumbs,
        weight: isPath ? WEIGHT.section.listedPath : WEIGHT.section.listed,
      });
  }
  return found;
}

/** The lines that may be one path, of which line `i` is the first, or 正文 as the last; empty for any other line. */
function groupAt(draft: Draft, i: number, limit: number): { group: Line[]; named: boolean } {
  const line = entryAt(draft.lines, i);
  const none = { group: [], named: false };
  if (line.mark?.is === 'field' && line.mark.role !== 'breadcrumb') return none;
  const crumbBox = crumbBoxOf(draft, line);
  if (crumbBox >= 0 && entryAt(draft.boxes, crumbBox).first === i) {
    const inside = draft.lines.slice(i, Math.min(limit, entryAt(draft.boxes, crumbBox).last + 1));
    return { group: inside.filter((item) => item.length > 0), named: true };
  }
  const isHome = homeAlone.test(line.key) || channelHome.test(line.key);
  if (!isHome && !endAlone.test(line.key)) return none;
  if (isHome && draft.page.boxes.length > 1 && isInNavigation(draft, line)) return none;
  return { group: besides(draft, i, limit, isHome ? 1 : -1), named: false };
}

/** The box around a line that its template calls breadcrumb, however the steps are set in it; -1 where there is none. */
function crumbBoxOf(draft: Draft, line: Line): number {
  const named = boxesAround(draft.page, line.block.box, 4).filter((box) =>
    isNamed(boxAt(draft.page, box).hint, pathBoxHint),
  );
  return named.at(-1) ?? -1;
}

/** <nav><ul><li>主页<li>国际<li>两岸: the site's menu, not a path */
function isInNavigation(draft: Draft, line: Line): boolean {
  return boxesAround(draft.page, line.block.box, 5).some((at) => {
    const box = boxAt(draft.page, at);
    return box.tag === 'nav' || isNamed(box.hint, menuHint);
  });
}

/** Lines from `start` on that stand side by side, as steps of one path do. */
function besides(draft: Draft, start: number, limit: number, step: 1 | -1): Line[] {
  const group: Line[] = [];
  const first = entryAt(draft.lines, start);
  for (let line: Line | undefined = first; line && line.index < limit; line = draft.lines[line.index + step]) {
    // 首页 下载APP: a bar of tools
    if (line.column !== first.column || line.suspect || group.length >= 8) break;
    group.push(line);
  }
  return step < 0 ? group.reverse() : group;
}
