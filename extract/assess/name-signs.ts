/** Signs of pages that say what they are: by a name that no article has, by a notice in an article's place, by their address. */
import { entryAt } from '../../page/entry-at';
import { goneNotice, otherAddress, pageName } from '../../rules/other-pages';
import type { Draft } from '../draft';
import { keyOf } from '../text/script';
import { skeleton } from '../text/width';
import { withoutBlanks } from '../text/without-blanks';

export interface NameSigns {
  /** 关于我们_皖江视窗 · 用户注册 - 通北网通行证, and no headline of another name. */
  namedOther: boolean;
  /** 文章已被删除 where the text stands, or right above it. */
  isGone: boolean;
  /** /passport/register · /vote/index.php */
  addressOther: boolean;
  /** Parts of `<title>` that say its first part over again in other words, as search engines like it: 13路_13路公交车路线_13路时间表 */
  titleVariants: number;
}

export function readNameSigns(draft: Draft): NameSigns {
  const parts = keyOf(draft.page.title, draft.traditional)
    .split(/\s*[_|–—-]+\s*|\s{2,}/u)
    .filter((part) => part !== '');
  return {
    namedOther: isNamedOther(draft, parts),
    isGone: isGone(draft),
    addressOther: otherAddress.test(pathOf(draft.page.url)),
    titleVariants: countVariants(parts.map(skeleton)),
  };
}

function isNamedOther(draft: Draft, parts: readonly string[]): boolean {
  const headline = draft.lines[draft.titleLine];
  const [first = '', ...rest] = parts;
  if (isPageName(first)) {
    // 评论 | 让年味更浓: a column in front of a headline
    const own = headline ? skeleton(headline.key) : '';
    return own.length < 4 || !skeleton(rest.join('')).includes(own);
  }
  if (headline) return isPageName(headline.key) && (parts.length === 0 || parts.some(isPageName) || !isSigned(draft));
  // 青山网-关于我们 · 首页 > 关于我们
  return (parts.length === 2 && isPageName(entryAt(rest, 0))) || lastCrumbs(draft).some(isPageName);
}

function isPageName(text: string): boolean {
  return pageName.test(withoutBlanks(text));
}

/** A day and a source, as articles have; or a reporter. */
function isSigned({ candidates }: Draft): boolean {
  return (candidates.has('publishedAt') && candidates.has('source')) || candidates.has('reporter');
}

function lastCrumbs({ lines }: Draft): string[] {
  return lines
    .filter(({ mark }) => mark?.is === 'field' && mark.role === 'breadcrumb')
    .map(({ key }) => key.split(/[>»›→/]/u).at(-1) ?? '');
}

/** Characters of a notice at most. */
const LONGEST_NOTICE = 80;

function isGone({ lines, body, titleLine }: Draft): boolean {
  const last = body ? body.first + 1 : lines.length - 1;
  return lines.some(
    ({ index, key, block, length, linked }) =>
      (index <= last || index === titleLine) &&
      length <= LONGEST_NOTICE &&
      linked * 2 < Math.max(1, length) &&
      !block.hidden &&
      goneNotice.test(key),
  );
}

function pathOf(address: string): string {
  return address.replace(/^\w+:\/\/[^/]*/u, '').replace(/#.*$/u, '');
}

/** Characters that two parts of a title have in common, in a row, where one says the other in other words. */
const COMMON = 5;

function countVariants(parts: readonly string[]): number {
  const variants = parts.filter((part, i) =>
    parts.some((other, j) => i !== j && !part.includes(other) && !other.includes(part) && sharesRun(part, other)),
  );
  return variants.length;
}

function sharesRun(a: string, b: string): boolean {
  for (let i = 0; i + COMMON <= a.length; i++) if (b.includes(a.slice(i, i + COMMON))) return true;
  return false;
}
