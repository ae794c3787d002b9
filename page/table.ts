import { CDATA, type DomElement, following, isElement, rawText, TEXT } from './dom';
import { fold } from './line';

export interface DataTable {
  /** Text of `<caption>`, or ''. */
  caption: string;
  /** Cells, folded and trimmed; every row has the same number of cells, spanned ones are ''. */
  rows: string[][];
}

// Old Chinese sites lay out whole pages in tables, and the line "2017-09-12 来源：焦作日报" between headline and body is often
// a row of one. A wrong "data table" would swallow fields, a missed one only costs its columns: so every doubt says layout.
const LONGEST_CELL = 200;
/** In a table that heads its columns, as offices publish them: 序号 | 项目 | 进展 | 责任单位, and a page of text below 进展. */
const LONGEST_HEADED_CELL = 8000;
/** `<th>` in the first row that make it the heads of columns. */
const FEWEST_HEADS = 3;
const AVERAGE_CELL = 40;
/** Cells longer than this with a full stop are sentences: ① | 凡本网注明“稿件来源：江门日报”的所有文字、图片和音视频稿件，版权均属…。 */
const PROSE_CELL = 60;
const LINKS_PER_CELL = 0.2;
const PARAGRAPHS_PER_CELL = 4;
const MOST_CELLS = 5000;
/** Elements that data cells do not hold: a table with one of them is layout. */
const LAYOUT = new Set(
  (
    'table img form input select textarea button iframe frame object embed video audio ul ol dl h1 h2 h3 h4 h5 h6 ' +
    'article section nav header footer aside blockquote pre marquee center figure hr'
  ).split(' '),
);
const UNREAD = new Set('script style noscript template rt rp svg canvas'.split(' '));

interface Cell {
  text: string;
  paragraphs: number;
  columns: number;
  rows: number;
}

/**
 * The rows of a table that holds data, or null for a layout table.
 * A data table has no block-rich cells, no pictures, forms, lists or further tables, few links, short cells, and at least two
 * columns in most of at least two rows; without `<th>`, `<caption>`, `<thead>`, a border or Word's MsoTableGrid, it
 * must have at least three rows with the same number of columns.
 */
export function readDataTable(table: DomElement): DataTable | null {
  const rows: Cell[][] = [];
  let row: Cell[] | null = null;
  let cell: Cell | null = null;
  let cells = 0;
  let links = 0;
  let evident = looksDrawn(table);
  let heads = 0;
  let caption = '';
  let skip = false;
  for (let node = following(table, table); node !== null; node = following(node, table, skip)) {
    skip = false;
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      const text = node.nodeValue ?? '';
      if (cell !== null) {
        cell.text += text;
        const longest = heads >= FEWEST_HEADS ? LONGEST_HEADED_CELL : LONGEST_CELL;
        if (cell.text.length > longest && fold(cell.text).length > longest) return null;
      }
      continue;
    }
    if (!isElement(node)) continue;
    const tag = node.nodeName.toLowerCase();
    if (tag === 'caption') {
      caption = fold(rawText(node)).trim();
      evident = true;
      skip = true;
    } else if (UNREAD.has(tag)) {
      skip = true;
    } else if (tag === 'tr') {
      row = [];
      rows.push(row);
      cell = null;
    } else if (tag === 'td' || tag === 'th') {
      if (row === null || ++cells > MOST_CELLS) return null;
      if (tag === 'th') {
        evident = true;
        if (rows.length === 1) heads++;
      }
      cell = { text: '', paragraphs: 0, columns: span(node, 'colspan'), rows: span(node, 'rowspan') };
      row.push(cell);
    } else if (tag === 'thead') {
      evident = true;
    } else if (LAYOUT.has(tag)) {
      return null;
    } else if (tag === 'br' || tag === 'p' || tag === 'div') {
      if (cell !== null) {
        cell.text += ' ';
        if (tag !== 'br' && ++cell.paragraphs > PARAGRAPHS_PER_CELL) return null;
      }
    } else if (tag === 'a' && node.getAttribute('href') !== null) {
      links++;
      if (links > 4 && links > cells * LINKS_PER_CELL) return null;
    }
  }
  const grid = toGrid(rows);
  return isData(grid, rows, cells, links, evident, heads >= FEWEST_HEADS) ? { caption, rows: grid } : null;
}

/** A border, or the class that Word gives a drawn table. */
function looksDrawn(table: DomElement): boolean {
  const border = table.getAttribute('border');
  if (border !== null && Number.parseInt(border, 10) > 0) return true;
  const style = table.getAttribute('style')?.slice(0, 1000) ?? '';
  if (/border(?:-\w+)?\s*:[^;]*\b(?:[1-9]\d*(?:\.\d+)?(?:px|pt)|solid)/i.test(style)) return true;
  return /MsoTableGrid|MsoNormalTable|data-?table|wikitable/i.test(table.getAttribute('class') ?? '');
}

function span(cell: DomElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value > 1 ? Math.min(value, 50) : 1;
}

/** Cells in their columns; where a cell spans others, these are ''. Empty rows are left out. */
function toGrid(rows: Cell[][]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, at) => {
    const line = grid[at];
    if (line === undefined) return;
    let column = 0;
    for (const cell of cells) {
      while (line[column] !== undefined) column++;
      const text = fold(cell.text).trim();
      for (let down = 0; down < cell.rows; down++) {
        const below = grid[at + down];
        if (below === undefined) break;
        for (let right = 0; right < cell.columns; right++) below[column + right] = down + right === 0 ? text : '';
      }
      column += cell.columns;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  const full = grid.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
  return full.filter((line) => line.some((text) => text !== ''));
}

function isData(
  grid: string[][],
  rows: Cell[][],
  cells: number,
  links: number,
  evident: boolean,
  headed: boolean,
): boolean {
  const columns = rows.map((row) => row.length);
  const wide = columns.filter((count) => count >= 2).length;
  if (grid.length < 2 || wide < 2 || wide < rows.length * 0.6) return false;
  if (links > cells * LINKS_PER_CELL) return false;
  const filled = grid.flat().filter((text) => text !== '');
  if (filled.length < cells * 0.5) return false;
  const characters = filled.reduce((sum, text) => sum + text.length, 0);
  if (!headed && characters > filled.length * AVERAGE_CELL) return false;
  const prose = filled.filter((text) => text.length > PROSE_CELL && text.includes('。')).length;
  if (!headed && prose > filled.length * 0.1) return false;
  if (evident) return true;
  const widest = grid[0]?.length ?? 0;
  const regular = columns.filter((count) => count === widest).length;
  return grid.length >= 3 && regular >= rows.length * 0.7;
}
