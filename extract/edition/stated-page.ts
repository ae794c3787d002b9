/** The page as `<title>`, the system's comments and the notes of other sites state it. */
import { entryAt } from '../../page/entry-at';
import { editionLine } from '../../rules/info-lines';
import { titleDay, titlePage } from '../../rules/title-tag';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, offer, offerFrom } from '../draft';
import { fold } from '../text/width';

/** `<title>`: 南疆法制报数字报 2017年04月06日 第B2版 案与法; true where it names day or page. */
export function takePageOfTitle(draft: Draft): boolean {
  const title = fold(draft.page.title);
  if (!/\d/.test(title)) return false;
  const day = titleDay.exec(title)?.[0];
  const page = titlePage.exec(title.replace(titleDay, '|'));
  const say = (field: 'page' | 'pageName' | 'publishedAt', value: string | undefined, weight: number) =>
    offer(draft, field, { value: value ?? '', from: 'title', line: -1, weight });
  say('page', page?.[1], WEIGHT.page.titleTag);
  say('pageName', page?.[2], WEIGHT.pageName.titleTag);
  if (page) say('publishedAt', day, WEIGHT.publishedAt.ofPaper);
  return page !== null;
}

/** Lines below the text in which the paper may be named. */
const BELOW = 6;
/** Characters of a line that states paper and page. */
const LONGEST = 40;

/** （羊城晚报12月19日A9版） below a text that another site took over, 2014年03月19日 江城晚报 第A05版 above one */
export function takeEditionLine(draft: Draft): void {
  const { titleLine, body, lines } = draft;
  if (!body) return;
  for (const line of lines.slice(titleLine + 1, body.last + BELOW)) {
    const found = line.key.includes('版') && line.length <= LONGEST ? editionLine.exec(line.key) : null;
    if (!found) continue;
    const start = line.key.indexOf(entryAt(found, 1));
    const paper = line.block.text.slice(start, start + entryAt(found, 1).length);
    offerFrom(draft, line, 'paper', paper, WEIGHT.paper.editionLine);
    offerFrom(draft, line, 'page', entryAt(found, 2), WEIGHT.page.editionLine);
    return;
  }
}
