/** Tells the site's own name from a section's by what `<title>` says. */
import { sectionLabel, sectionWord } from '../../rules/breadcrumb';
import { mediaName } from '../../rules/names/media';
import { anyStroke, headlineBadge } from '../../rules/title-tag';
import { type Draft, headlineOf } from '../draft';
import { keyOf } from '../text/script';
import { skeleton } from '../text/width';

/** 凤河日报 - 凤河人的每一天 as og:site_name: what the site calls itself besides its name, but for a section's word. */
function sloganOf({ page }: Draft): string[] {
  const named = page.metas.find(({ key }) => key === 'og:site_name')?.value ?? '';
  const parts = named.split(anyStroke).map((part) => part.trim());
  return parts.length > 1 ? parts.filter((part) => part.length > 3 && !sectionWord.test(part)) : [];
}

/** 东江论坛 of …-东江论坛, ETtoday of …｜ETtoday新聞雲, udn: the site in words that do not tell it; 河南频道 is a section. */
export function namesSite(draft: Draft, crumb: string): boolean {
  if (/^[A-Za-z\d.]{2,10}$/u.test(crumb)) return true;
  if (sloganOf(draft).includes(crumb)) return true;
  if (!draft.page.title.includes(crumb)) return false;
  const parts = draft.page.title
    .replace(/[\s_|-]*Powered by.*$/iu, '')
    .split(anyStroke)
    .map((part) => part.trim());
  const tail = parts.at(-1) ?? '';
  // 青山教育基金会--项目动态: without the headline, <title> may end with a section
  const headline = headlineOf(draft).replace(headlineBadge, '');
  if (!skeleton(draft.page.title).includes(skeleton(headline).slice(0, 6))) return false;
  if (tail === draft.page.title || sectionWord.test(crumb)) return false;
  // 標題 - 北嶼日報 - 港聞: the section behind the paper
  if (sectionLabel.test(keyOf(crumb, draft.traditional)) && mediaName.test(parts.at(-2) ?? '')) return false;
  // 标题_单机_青戏: behind a section, the shortest name is the site's; and 新京报 is a paper's
  if (crumb.length < 4) return tail === crumb && (parts.length > 2 || /[报報]$/u.test(crumb));
  // 标题-凤河热线-凤河第一门户: its slogan behind it
  return tail === crumb || (parts.at(-2) === crumb && tail.length > crumb.length && tail.startsWith(crumb.slice(0, 2)));
}
