/** Reads the facts of a newspaper page: 第04版：焦作/山阳区·孟州, the paper's name. */

import { paperName } from '../../rules/names/papers';
import { type Draft, type Line, offer, takeAs } from '../draft';

/** 第04版:焦作/山阳区·孟州 上一版3 4下一版 · 第A01版：头版 · A05版 */
const PAGE = /^\W{0,3}第?\s?([A-Z]{0,2}\d{1,3})\s?版\s?[:|]?\s*(.*?)\s*(?:[<«]?\s?(?:上|下)一版.*)?$/u;

export function readEdition(draft: Draft): void {
  const limit = draft.body?.first ?? draft.lines.length;
  for (const line of draft.lines.slice(0, limit)) {
    if (line.length === 0 || line.length > 60 || (line.mark && line.mark.is !== 'removed')) continue;
    const found = line.key.includes('版') ? PAGE.exec(line.key) : null;
    if (!found && offerPageInInfo(draft, line)) break;
    if (!found || line.linked * 2 > line.length) continue;
    const from = `block ${line.block.at}`;
    const start = line.key.indexOf(found[2]!, found[0].indexOf('版'));
    offer(draft, 'page', { value: found[1]!, from, line: line.index, weight: 60 });
    // 要闻 and not the link to 头版 beside it
    const links = line.block.runs.filter((run) => run.href !== undefined && run.text.trim() !== '');
    const name = line.block.text.slice(start, start + found[2]!.length);
    const cut = links.map((run) => name.indexOf(run.text.trim())).filter((at) => at > 0);
    offer(draft, 'pageName', {
      value: name.slice(0, Math.min(name.length, ...cut)).trim(),
      from,
      line: line.index,
      weight: 60,
    });
    takeAs(line, 'meta', 'edition');
    break;
  }
  for (const { text } of draft.page.comments) readFounderPaper(draft, text);
  if (draft.candidates.has('page')) offerPaper(draft);
}

/** 青河日报 2023-09-14 第A03版：民生 */
const PAGE_IN_INFO = /第\s?([A-Z]{0,2}\d{1,3})\s?版(?:\s?[:|]?\s*(\p{Script=Han}{2,8})(?!\p{L}))?/u;

/** The page beside the day: the line itself is left to whoever reads its date. */
function offerPageInInfo(draft: Draft, line: Line): boolean {
  if (line.info === null || line.info.moments.length === 0 || !line.key.includes('版')) return false;
  const found = PAGE_IN_INFO.exec(line.key);
  if (!found || line.linked * 2 > line.length) return false;
  const from = `block ${line.block.at}`;
  offer(draft, 'page', { value: found[1]!, from, line: line.index, weight: 60 });
  if (found[2]) offer(draft, 'pageName', { value: found[2], from, line: line.index, weight: 60 });
  return true;
}

/** `<founder-papername>河南商报</founder-papername><founder-pagenum>A01</founder-pagenum>` */
function readFounderPaper(draft: Draft, text: string): void {
  const paper = /<founder-papername>([^<]+)</u.exec(text)?.[1];
  const page = /<founder-pagenum>([^<]+)</u.exec(text)?.[1];
  if (paper) offer(draft, 'paper', { value: paper.trim(), from: 'comment founder', line: -1, weight: 90 });
  if (page) offer(draft, 'page', { value: page.trim(), from: 'comment founder', line: -1, weight: 50 });
}

/** The paper is the name that its own page repeats most: imprint, menu, rights statement. */
function offerPaper(draft: Draft): void {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const m of text.matchAll(paperName)) counts.set(m[0], (counts.get(m[0]) ?? 0) + weight);
  };
  count(draft.page.title, 3);
  const { body } = draft;
  for (const line of draft.lines)
    if (!body || line.index < body.first || line.index > body.last) count(line.block.text, 1);
  const best = [...counts].sort((a, b) => b[1] - a[1])[0];
  if (best) {
    offer(draft, 'paper', { value: best[0], from: 'repeated name', line: -1, weight: 40 });
    offer(draft, 'siteName', { value: best[0], from: 'repeated name', line: -1, weight: 30 });
  }
}
