/** Reads the pager below the text: [1] 2 3 下一页. */
import { entryAt } from '../../page/entry-at';
import { dayOrClock, numberOfPage, pageOfAll, pageOfHeadline, pagerText, weekday } from '../../rules/pager';
import { WEIGHT } from '../../rules/weights/fields';
import { type Draft, type Line, offerFrom, takeAs } from '../draft';
import { partValue } from '../field-values';
import { fold } from '../text/width';

const WITHIN = 14;

export function readPart(draft: Draft): void {
  const { body } = draft;
  if (!body) return;
  // Surveys and share bars may stand between; they do not count.
  const tail = draft.lines
    .slice(body.last - 1)
    .filter((line) => !line.aside || pagerText.test(line.key))
    .slice(0, WITHIN);
  for (let i = 0; i < tail.length; i++) {
    const line = entryAt(tail, i);
    if (line.suspect?.rule === 'more/comments' || weekday.test(line.key)) break;
    if (line.length === 0 || line.mark?.is === 'body' || !isPager(line)) continue;
    // One after the other: the numbers of a ranking have headlines between them.
    let end = i + 1;
    while (
      end < tail.length &&
      isPager(entryAt(tail, end)) &&
      isNextTo(draft, entryAt(tail, end - 1), entryAt(tail, end))
    )
      end++;
    const group = tail.slice(i, end);
    const pager = readPager(group);
    if (!pager) continue;
    offerFrom(draft, line, 'part', partValue(pager), WEIGHT.part.pager);
    for (const other of group) if (!other.mark) takeAs(other, 'meta', 'pager');
    return;
  }
  readPartOfHeadline(draft);
}

/** 菜市场搬家记(第1/3页), as pages for telephones set it above a pager without numbers: 下页.尾页.余下全文 */
function readPartOfHeadline(draft: Draft): void {
  const headline = draft.lines[draft.titleLine];
  const found = pageOfHeadline.exec(headline?.block.text ?? '');
  const [index, total] = [Number(found?.[1]), Number(found?.[2])];
  if (headline && index <= total) offerFrom(draft, headline, 'part', partValue({ index, total }), WEIGHT.part.headline);
}

/** 2019-06-11 11:25 or 03-04 15:58 beside a linked headline is another article's day. */
function isPager({ key, info }: Line): boolean {
  return info === null && pagerText.test(key) && !dayOrClock.test(key);
}

function isNextTo({ lines }: Draft, above: Line, below: Line): boolean {
  return below.length > 0 && lines.slice(above.index + 1, below.index).every(({ length }) => length === 0);
}

function readPager(group: readonly Line[]): { index: number; total: number } | null {
  // 上一页 1/2 下一页 · 第1/3页 · 第1页/共4页
  const fraction = pageOfAll.exec(entryAt(group, 0).key);
  if (fraction && entryAt(group, 0).key.includes('页') && Number(fraction[1]) <= Number(fraction[2]))
    return { index: Number(fraction[1]), total: Number(fraction[2]) };
  const numbers: { value: number; linked: boolean; href: string }[] = [];
  for (const line of group)
    for (const run of line.block.runs)
      for (const m of fold(run.text).matchAll(numberOfPage))
        numbers.push({ value: Number(m[0]), linked: run.href !== undefined, href: run.href ?? '' });
  // 2 1 2 下一页: the count of all pages that 帝国CMS writes in front
  if (numbers.length > 2 && numbers[0]?.linked === false && numbers[1]?.value === 1) numbers.shift();
  const pages = numbers.filter((number, i) => i === 0 || number.value === entryAt(numbers, i - 1).value + 1);
  if (pages.length < 2 || !pages.some((page) => page.linked)) return null;
  // The page itself is no link, or one that leads nowhere among links that do.
  const nowhere = pages.filter((page) => page.href === '#');
  const current =
    pages.find((page) => !page.linked) ?? (nowhere.length === 1 ? entryAt(nowhere, 0) : entryAt(pages, 0));
  return { index: current.value, total: Math.max(...pages.map((page) => page.value)) };
}
