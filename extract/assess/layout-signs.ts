/**
 * Signs of how what was taken for the text is laid out. An article stands in one column, its paragraphs alike; other pages
 * are put together of boxes with a label and a few lines each, or of rows from one mould, whatever their kind.
 */
import { entryAt } from '../../page/entry-at';
import { vagueTime } from '../../rules/dates';
import { indexTable } from '../../rules/index-table';
import { endsWithDay } from '../../rules/other-pages';
import { boxAt } from '../boxes';
import { type Draft, isMostlyLink, isSeen, type Line, settingOf } from '../draft';
import { findMoments } from '../text/dates';
import { sumOf } from './sum-of';

export interface LayoutSigns {
  /** Boxes that the text's prose stands in. */
  columns: number;
  /** Share of its prose in the fullest of them. */
  columnShare: number;
  /** The same, boxes of one name taken as one: chapters of an article stand in boxes of one name. */
  kindShare: number;
  /** Headings and short labels in the text for each of its paragraphs. */
  labelled: number;
  /** Headings in the text. */
  headings: number;
  /** Share of its lines that stand in rows from one mould: a linked headline, who and when, an abstract; and over again. */
  moulded: number;
  /** Short lines in it that hold a day or an hour. */
  datedRows: number;
  /** Their share of its lines. */
  datedShare: number;
  /** 软件类型： 授权方式： between headline and text that are no facts of an article. */
  headLabels: number;
  /**
   * Labels around the text that are set as the one right above it: 公司介绍 above, 公司动态, 产品展示 below; 个人简历, 工作分工,
   * 重要讲话 in a row of tabs.
   */
  furtherSections: number;
}

/** `body`: the lines of the body that have text. */
export function readLayoutSigns(draft: Draft, body: readonly Line[]): LayoutSigns {
  const { body: range, lines } = draft;
  const within = range ? lines.slice(range.first, range.last + 1).filter(isSeen) : [];
  const headings = body.filter(({ mark }) => mark?.is === 'body' && mark.as === 'heading').length;
  const labels = body.filter((line) => isParagraph(line) && line.stops === 0 && line.length < PARAGRAPH).length;
  const datedRows = within.filter(isDatedRow).length;
  const paragraphs = body.filter((line) => isParagraph(line) && line.length >= PARAGRAPH && line.stops > 0).length;
  return {
    ...readColumns(draft, fullestStory(draft, body)),
    labelled: (headings + labels) / Math.max(1, paragraphs),
    headings,
    moulded: shareInRows(within),
    datedRows,
    datedShare: datedRows / Math.max(1, within.length),
    headLabels: countHeadLabels(draft),
    furtherSections: countFurtherSections(draft),
  };
}

/** Characters of a paragraph at least. */
const PARAGRAPH = 18;

function isParagraph({ mark }: Line): boolean {
  return mark?.is === 'body' && mark.as === 'paragraph';
}

/** The stories of a newspaper's page stand in boxes of their own each: one of them speaks for all. */
function fullestStory({ stories }: Draft, body: readonly Line[]): readonly Line[] {
  if (stories === 0) return body;
  const byStory = Array.from({ length: stories }, (_, story) => body.filter((line) => line.story === story));
  const proseOf = (lines: readonly Line[]) => sumOf(lines, ({ prose }) => Math.max(0, prose));
  return byStory.reduce((fullest, story) => (proseOf(story) > proseOf(fullest) ? story : fullest));
}

function readColumns({ page }: Draft, body: readonly Line[]) {
  const byBox = new Map<string, number>();
  const byName = new Map<string, number>();
  let sum = 0;
  for (const { prose, column } of body) {
    if (prose <= 0) continue;
    const box = namedBox(page.boxes, column);
    const { tag, hint } = boxAt(page, box);
    sum += prose;
    add(byBox, String(box), prose);
    // card card-a, part1, part2: boxes are of one kind where they share a name, numbers aside
    for (const name of new Set(hint.replace(/\d+/gu, '').split(' '))) add(byName, `${tag} ${name}`, prose);
  }
  const most = (sums: Map<string, number>) => (sum > 0 ? Math.max(...sums.values()) / sum : 1);
  return { columns: byBox.size, columnShare: most(byBox), kindShare: most(byName) };
}

/** An editor sets <section style="…"> around a paragraph with its number or its picture: boxes without a name are looked through. */
function namedBox(boxes: Draft['page']['boxes'], at: number): number {
  let named = at;
  while (named > 0 && entryAt(boxes, named).hint === '' && !TABLE_PARTS.has(entryAt(boxes, named).tag))
    named = entryAt(boxes, named).parent;
  return named;
}

const TABLE_PARTS = new Set(['table', 'tbody', 'tr', 'td']);

function add(sums: Map<string, number>, key: string, value: number): void {
  sums.set(key, (sums.get(key) ?? 0) + value);
}

/** Characters of a row's day at most: 第2610期 2017-09-29 共4版 */
const LONGEST_DATED = 24;
/** The same of a headline with its day, and its colons with those of the counters behind that */
const ROW = { longest: 60, stops: 6 };
/** 08:15 县医院新院区启用: a row of a ticker */
const HOUR = /^\d{1,2}[:：]\d{2}(?:\D|$)/u;

function isDatedRow({ length, key, stops }: Line): boolean {
  if (length <= ROW.longest && stops <= ROW.stops && endsWithDay.test(key)) return true;
  if (length > LONGEST_DATED || stops > 2 || !/\d/u.test(key)) return false;
  return HOUR.test(key) || vagueTime.test(key) || findMoments(key).length > 0;
}

/** Lines of a mould, and lines that a page of rows has at least. */
const MOULD = { least: 2, most: 8 };
const ROWS = 12;

/**
 * Lines that are set as the line a row above is, where a row has lines of several settings and what paragraphs do not have:
 * a link, a day, boxes with names of their own. Question and answer, or headings over paragraphs, are no such rows.
 */
function shareInRows(lines: readonly Line[]): number {
  if (lines.length < ROWS) return 0;
  const settings = lines.map((line) => settingOf(line));
  if (new Set(settings).size === 1) return 0;
  const isFurniture = lines.map((line) => isMostlyLink(line) || isDatedRow(line));
  let best = 0;
  for (let size = MOULD.least; size <= MOULD.most; size++) {
    let alike = 0;
    for (let at = size; at < lines.length; at++) {
      if (settings[at] !== settings[at - size]) continue;
      const row = new Set(settings.slice(at - size, at));
      const names = [...row].filter((setting) => !setting.endsWith(' ')).length;
      if (row.size >= 2 && (names >= 3 || isFurniture.slice(at - size, at).includes(true))) alike++;
    }
    best = Math.max(best, alike / lines.length);
  }
  return best;
}

function countHeadLabels({ lines, titleLine, body }: Draft): number {
  if (titleLine < 0 || !body) return 0;
  const head = lines.slice(titleLine + 1, body.first).filter((line) => isSeen(line) && line.mark === null);
  const text = head.map(({ key }) => key).join('\n');
  return indexTable.test(text) ? 0 : (text.match(/\p{Script=Han}{2,6}:/gu)?.length ?? 0);
}

/** Characters of a section's label at most. */
const LABEL = 8;

function countFurtherSections({ lines, titleLine, body }: Draft): number {
  if (titleLine < 0 || !body) return 0;
  const above = lines.slice(titleLine + 1, body.first).findLast((line) => isSeen(line) && line.block.kind === 'text');
  const isLabel = (line: Line) =>
    line.length >= 2 && line.length <= LABEL && line.stops === 0 && line.linked === 0 && isSeen(line);
  if (!above || !isLabel(above) || above.mark?.is === 'field') return 0;
  const isAlike = (line: Line) => line.block.tag === above.block.tag && line.column === above.column && isLabel(line);
  const tabs = lines.slice(titleLine + 1, above.index).filter(({ mark }) => mark === null);
  return [...tabs, ...lines.slice(body.last + 1)].filter(isAlike).length;
}
