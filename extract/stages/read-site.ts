/** Reads the name of the site, and the statement of rights or of origin that stands below the article. */
import { crumbSite } from '../../rules/breadcrumb';
import { siteNames } from '../../rules/site-name';
import { anyStroke } from '../../rules/title-tag';
import { type Draft, offer } from '../draft';
import { keyOf } from '../text/script';

/** Lines below the body in which a statement is the article's own. */
const WITHIN = 25;
/** 版权声明：… · 特别声明：以上内容… · 凡本网注明…; not the imprint of the site. */
const STATEMENTS = /^legal\/(?:statement|reprint-terms|no-copying|not-our-view|upload-notice|report-infringement)$/u;

export function readSite(draft: Draft): void {
  const last = draft.body?.last ?? -1;
  for (const line of draft.lines) {
    if (line.index <= last || line.length < 4) continue;
    for (const { match, weight } of siteNames) {
      const found = match.exec(line.key);
      if (!found?.[1]) continue;
      const start = line.key.indexOf(found[1], found.index);
      const value = line.block.text.slice(start, start + found[1].length).trim();
      offer(draft, 'siteName', { value, from: `block ${line.block.at}`, line: -1, weight });
    }
  }
  readTitleTail(draft);
  readRights(draft, last);
}

/** …_焦作日报数字报 · …-驻马店网 */
function readTitleTail(draft: Draft): void {
  const tail = draft.page.title.split(anyStroke).at(-1)?.trim();
  if (tail && tail !== draft.page.title && crumbSite.test(keyOf(tail, draft.traditional)))
    offer(draft, 'siteName', { value: tail, from: 'title', line: -1, weight: 28 });
}

function readRights(draft: Draft, last: number): void {
  if (last < 0) return;
  const statement = draft.lines.slice(last + 1, last + 1 + WITHIN).find((line) => {
    const rule = line.mark?.is === 'removed' ? line.mark.rule : line.suspect?.rule;
    return rule !== undefined && STATEMENTS.test(rule) && line.length >= 16;
  });
  if (statement)
    offer(draft, 'rights', {
      value: statement.block.text,
      from: `block ${statement.block.at}`,
      line: -1,
      weight: 50,
    });
}
