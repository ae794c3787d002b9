/** The steps of a path without home, site and tools. */
import {
  crumbEnd,
  crumbHome,
  crumbLeadAlone,
  crumbSite,
  homeBehindSite,
  hotlineBehindCrumb,
  labelBeforeCrumb,
  leadBeforeSite,
  markBeforeCrumb,
  phoneSite,
  sectionWord,
  shareBehindCrumb,
  toolBehindCrumb,
} from '../../rules/breadcrumb';
import { crumbForum } from '../../rules/forum';
import { pageAlone } from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, headlineOf, offer } from '../draft';
import { keyOf } from '../text/script';
import { isColumnOfIssues } from '../text/title-tag';
import { skeleton, trimBrackets } from '../text/width';
import { namesSite } from './names-site';

/** Longer paths are menus. */
export const MOST_CRUMBS = 5;
export const LONGEST_CRUMB = 20;

/**
 * Home, the site's own name and 正文 are no sections; what follows 正文 is another tool of the page. `opensHome` says that the first
 * step is the site, whatever it is called.
 */
export function cleanCrumbs(draft: Draft, parts: readonly string[], opensHome = false): string[] {
  const headline = headlineOf(draft);
  const isColumn = isColumnOfIssues(draft.page.title, headline);
  const bones = isColumn ? '' : skeleton(headline);
  const out: string[] = [];
  let sawSite = false;
  for (const part of parts) {
    const crumb = cleanCrumb(part);
    const key = keyOf(crumb, draft.traditional);
    // 標題[友善列印]: the headline as the last step, with the page's tools
    if (bones.length >= 4 && skeleton(crumb).startsWith(bones)) break;
    if (crumb === '' || (crumb === headline && !isColumn) || crumbHome.test(key) || crumbLeadAlone.test(key)) continue;
    // 溧湖报 > 1981年 > 9月12日第1版: a page of the paper
    if (crumbEnd.test(key) || pageAlone.test(key)) break;
    if (sawSite && out.length === 0 && crumbForum.test(key)) continue;
    const isSite = opensHome
      ? part === parts[0]
      : crumbSite.test(key) || namesSite(draft, crumb) || isPhoneSite(draft, crumb);
    if (!sawSite && out.length === 0 && isSite) {
      sawSite = true;
      const value = crumb.replace(homeBehindSite, '').replace(leadBeforeSite, '');
      // 新聞中心 > 健康: a part of it
      if (!sectionWord.test(value))
        offer(draft, 'siteName', { value, from: 'breadcrumb', line: -1, weight: WEIGHT.siteName.firstCrumb });
      continue;
    }
    out.push(crumb.replace(shareBehindCrumb, ''));
  }
  return out;
}

function isPhoneSite({ page }: Draft, crumb: string): boolean {
  return phoneSite.test(crumb) && page.title.startsWith(crumb);
}

/** 国内新闻 淄博时空热线电话：0533-6123456 · 新闻 正文 · 行 业: one step without what stands behind it. */
function cleanCrumb(part: string): string {
  const bare = part.replace(markBeforeCrumb, '').replace(labelBeforeCrumb, '').replace(toolBehindCrumb, '');
  const whole = trimBrackets(bare).trim();
  return whole.length > LONGEST_CRUMB && hotlineBehindCrumb.test(whole)
    ? whole.replace(/\s.*$/su, '')
    : whole.replace(/^(\p{Script=Han}) (\p{Script=Han})$/u, '$1$2');
}
