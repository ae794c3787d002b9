/** Reads the name of the site, and the statement of rights or of origin that stands below the article. */
import type { PhraseId } from '../../rules/boilerplate';
import { crumbSite } from '../../rules/breadcrumb';
import { statedOrigin } from '../../rules/info-lines';
import { siteNames } from '../../rules/site-name';
import { behindSite, betweenNames } from '../../rules/title-tag';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, headlineOf, offer } from '../draft';
import { originOfBlock } from '../origin';
import { sourceValue } from '../text/credit-values';
import { keyOf } from '../text/script';
import { skeleton } from '../text/width';

/** Lines below the body in which a statement is the article's own. */
const WITHIN = 25;
/** 版权声明：… · 特别声明：以上内容… · 凡本网注明…; not the imprint of the site. */
const STATEMENTS: ReadonlySet<string> = new Set<PhraseId>([
  'legal/statement',
  'legal/reprint-terms',
  'legal/no-copying',
  'legal/not-our-view',
  'legal/upload-notice',
  'legal/report-infringement',
]);

export function readSite(draft: Draft): void {
  const last = draft.body?.last ?? -1;
  for (const line of draft.lines) {
    if (line.index <= last || line.length < 4) continue;
    for (const { match, weight } of Object.values(siteNames)) {
      const found = match.exec(line.key);
      if (!found?.[1]) continue;
      const start = line.key.indexOf(found[1], found.index);
      const value = line.block.text.slice(start, start + found[1].length).trim();
      offer(draft, 'siteName', { value, from: originOfBlock(line.block.at), line: -1, weight });
    }
  }
  readTitle(draft);
  readRights(draft, last);
}

/** The last name of a site in `<title>` that is no part of the headline: 标题_焦作日报 · 标题-沈阳网-新闻中心 · 天津网-标题 */
function readTitle(draft: Draft): void {
  const headline = skeleton(headlineOf(draft));
  const name = draft.page.title
    .split(betweenNames)
    .map((part) => part.replace(behindSite, ''))
    .findLast((part) => crumbSite.test(keyOf(part, draft.traditional)) && !headline.includes(skeleton(part)));
  if (name === undefined) return;
  const weight = WEIGHT.siteName[/\p{Script=Han}/u.test(name) ? 'titleTag' : 'addressInTitleTag'];
  offer(draft, 'siteName', { value: name, from: 'title', line: -1, weight });
}

function readRights(draft: Draft, last: number): void {
  if (last < 0) return;
  const statement = draft.lines.slice(last + 1, last + 1 + WITHIN).find((line) => {
    const rule = line.mark?.is === 'removed' ? line.mark.rule : line.suspect?.rule;
    return rule !== undefined && STATEMENTS.has(rule) && line.length >= 16;
  });
  if (!statement) return;
  const from = originOfBlock(statement.block.at);
  offer(draft, 'rights', { value: statement.block.text, from, line: -1, weight: WEIGHT.rights.statement });
  // 注：本文转载自青山县人民政府网，转载目的在于传递更多信息…: where systems print the source and nowhere else (ThinkCMF)
  const origin = statedOrigin.exec(statement.block.text)?.[1] ?? '';
  offer(draft, 'source', { value: sourceValue(origin), from, line: -1, weight: WEIGHT.source.statedOrigin });
}
