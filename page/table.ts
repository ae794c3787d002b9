import { CDATA, type DomElement, following, isElement, rawText, TEXT } from './dom';
import { foldSpaces } from './line';

export interface DataTable {
  /** Text of `<caption>`, or ''. */
  caption: string;
  /** Cells, folded and trimmed; every row has the same number of cells, spanned ones are ''. */
  rows: string[][];
}

// Old Chinese sites lay out whole pages in tables, and the line "2017-09-12 来源：焦作日报" between headline and body is often
// a row of one. A wrong "data table" would swallow fields, a missed one only costs its columns: so every doubt says layout.
/** Characters of a cell. */
const LONGEST_CELL = 200;
/** In a table that heads its columns, as offices publish them: 序号 | 项目 | 进展 | 责任单位, and a page of text below 进展. */
const LONGEST_HEADED_CELL = 8000;
/** `<th>` in the first row that make it the heads of columns. */
const FEWEST_HEADS = 3;
/** Characters of the cells on the average, at most. */
const AVERAGE_CELL = 40;
/** Cells longer than this with a full stop are sentences: ① | 凡本网注明“稿件来源：江门日报”的所有文字、图片和音视频稿件，版权均属…。 */
const PROSE_CELL = 60;
const LINKS_PER_CELL = 0.2;
/** So few links say nothing while the cells are not counted. */
const SOME_LINKS = 4;
const PARAGRAPHS_PER_CELL = 4;
const MOST_CELLS = 5000;
/** Of the rows: with two cells at least, with as many cells as the widest. Of the cells: with text at least, with sentences at most. */
const SHARE = { wide: 0.6, regular: 0.7, filled: 0.5, prose: 0.1 };
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
  return new TableReader(looksDrawn(table)).read(table);
}

class TableReader {
  private readonly rows: Cell[][] = [];
  private row: Cell[] | null = null;
  private cell: Cell | null = null;
  private caption = '';
  private cells = 0;
  private links = 0;
  /** `<th>` in the first row. */
  private heads = 0;

  /** @param isEvident It says itself that it holds data, by how it is drawn. */
  constructor(private isEvident: boolean) {}

  read(table: DomElement): DataTable | null {
    let isPassedOver = false;
    for (let node = following(table, table); node !== null; node = following(node, table, isPassedOver)) {
      isPassedOver = false;
      if (node.nodeType === TEXT || node.nodeType === CDATA) {
        if (!this.addText(node.nodeValue ?? '')) return null;
      } else if (isElement(node)) {
        const sign = this.enter(node, node.nodeName.toLowerCase());
        if (sign === 'layout') return null;
        isPassedOver = sign === 'passed-over';
      }
    }
    const grid = toGrid(this.rows);
    return this.isData(grid) ? { caption: this.caption, rows: grid } : null;
  }

  private get isHeaded(): boolean {
    return this.heads >= FEWEST_HEADS;
  }

  /** False where the cell becomes longer than those of data are. */
  private addText(text: string): boolean {
    const { cell } = this;
    if (cell === null) return true;
    cell.text += text;
    const longest = this.isHeaded ? LONGEST_HEADED_CELL : LONGEST_CELL;
    return cell.text.length <= longest || foldSpaces(cell.text).length <= longest;
  }

  /** `layout`: no table of data has such an element there. `passed-over`: nothing of what is inside counts. */
  private enter(element: DomElement, tag: string): 'layout' | 'passed-over' | 'inside' {
    if (LAYOUT.has(tag)) return 'layout';
    if (UNREAD.has(tag)) return 'passed-over';
    switch (tag) {
      case 'caption':
        this.caption = foldSpaces(rawText(element)).trim();
        this.isEvident = true;
        return 'passed-over';
      case 'thead':
        this.isEvident = true;
        return 'inside';
      case 'tr':
        this.row = [];
        this.rows.push(this.row);
        this.cell = null;
        return 'inside';
      case 'td':
      case 'th':
        return this.enterCell(element, tag);
      case 'br':
      case 'p':
      case 'div':
        return this.breakLine(tag);
      case 'a':
        if (element.getAttribute('href') !== null) this.links++;
        return this.links > SOME_LINKS && this.hasManyLinks() ? 'layout' : 'inside';
      default:
        return 'inside';
    }
  }

  private enterCell(element: DomElement, tag: 'td' | 'th'): 'layout' | 'inside' {
    if (this.row === null || ++this.cells > MOST_CELLS) return 'layout';
    if (tag === 'th') {
      this.isEvident = true;
      if (this.rows.length === 1) this.heads++;
    }
    this.cell = { text: '', paragraphs: 0, columns: span(element, 'colspan'), rows: span(element, 'rowspan') };
    this.row.push(this.cell);
    return 'inside';
  }

  private breakLine(tag: 'br' | 'p' | 'div'): 'layout' | 'inside' {
    const { cell } = this;
    if (cell === null) return 'inside';
    cell.text += ' ';
    return tag !== 'br' && ++cell.paragraphs > PARAGRAPHS_PER_CELL ? 'layout' : 'inside';
  }

  private hasManyLinks(): boolean {
    return this.links > this.cells * LINKS_PER_CELL;
  }

  private isData(grid: readonly string[][]): boolean {
    const { rows, cells, isHeaded } = this;
    const columns = rows.map((row) => row.length);
    const wide = columns.filter((count) => count >= 2).length;
    if (grid.length < 2 || wide < 2 || wide < rows.length * SHARE.wide) return false;
    if (this.hasManyLinks()) return false;
    const filled = grid.flat().filter((text) => text !== '');
    if (filled.length < cells * SHARE.filled) return false;
    const characters = filled.reduce((sum, text) => sum + text.length, 0);
    if (!isHeaded && characters > filled.length * AVERAGE_CELL) return false;
    const prose = filled.filter((text) => text.length > PROSE_CELL && text.includes('。')).length;
    if (!isHeaded && prose > filled.length * SHARE.prose) return false;
    if (this.isEvident) return true;
    const widest = grid[0]?.length ?? 0;
    const regular = columns.filter((count) => count === widest).length;
    return grid.length >= 3 && regular >= rows.length * SHARE.regular;
  }
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
      const text = foldSpaces(cell.text).trim();
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
