import type { Context } from './context';
import type { DomElement } from './dom';
import { Line, textOf } from './line';
import type { Block, Box, Page, Picture } from './page';
import type { DataTable } from './table';

/** What stands between the elements of most templates. */
const BLANK = /^[ \t\r\n]*$/;
/** Pictures up to this size stand in the line like a character: emoji, bullets, icons. */
const ICON = 40;

/** Characters of a line of facts at most. */
const ROW = 80;
const DATED = /\d{1,2}:\d{2}|(?:19|20)\d{2}[-/.年]/;
const STOP = /[，。！？；]/;

/** <span>云溪融媒</span><span>02-04 08:15</span><span>1.3万</span>: a style sheet sets them apart, 云溪融媒02-04 08:151.3万 says nothing. */
function isRowOfFacts(tag: string, text: string): boolean {
  return text.length <= ROW && DATED.test(text) && !STOP.test(text) && !/^h[1-6]$/.test(tag);
}

/** Gathers lines of text, and writes them and what is no line as the blocks of a page, in document order. */
export class BlockWriter {
  private readonly page: Page;
  private readonly line = new Line();
  /** Hidden text inside a visible line: it goes beside the line, which flows on. */
  private readonly hiddenLine = new Line();
  private icons: Picture[] = [];
  /** Something may have been gathered since the last line ended. */
  private gathers = false;
  /** The element of each box until it was asked whether style sheets hide it, then undefined. */
  private readonly unasked: (DomElement | undefined)[] = [];
  private readonly isStyledHidden: ((element: DomElement) => boolean) | undefined;

  constructor(page: Page, isStyledHidden?: (element: DomElement) => boolean) {
    this.page = page;
    this.isStyledHidden = isStyledHidden;
  }

  /** Adds a box; gives its index. Style sheets are asked of its element when the box first holds something. */
  openBox(box: Box, element: DomElement): number {
    const at = this.page.boxes.push(box) - 1;
    this.unasked[at] = element;
    return at;
  }

  /** What is known of the body, which is there from the start. */
  openBody(box: Omit<Box, 'parent'>, element: DomElement): void {
    this.page.boxes[0] = { parent: -1, ...box };
    this.unasked[0] = element;
  }

  text(value: string, { hidden, box, format, pre }: Context): void {
    const line = hidden && !this.isHidden(box) ? this.hiddenLine : this.line;
    if (!pre && line.empty && value.charCodeAt(0) <= 0x20 && BLANK.test(value)) return;
    this.gathers = true;
    if (!pre || !/[\r\n]/.test(value)) {
      line.add(value, format, pre);
      return;
    }
    const lines = value.split(/\r\n?|\n/);
    for (let at = 0; at < lines.length; at++) {
      if (at > 0) this.endLine(box, true);
      this.gathers = true;
      line.add(lines[at] as string, format, true);
    }
  }

  /** An inline element has ended, and the next begins right behind it. */
  seam(): void {
    this.line.seam();
  }

  comment(text: string): void {
    const waiting = (this.line.empty ? 0 : 1) + (this.hiddenLine.empty ? 0 : 1) + this.icons.length;
    this.page.comments.push({ text, before: this.page.blocks.length + 1 + waiting });
  }

  /** A small picture inside a line waits for the line to end; any other ends it. @param hidden the picture itself */
  picture(picture: Picture, hidden: boolean, box: number): void {
    const isIcon = picture.width > 0 && picture.width <= ICON && picture.height <= ICON;
    if (isIcon && !this.line.empty && !hidden && !this.isHidden(box)) {
      this.icons.push(picture);
      this.gathers = true;
      return;
    }
    this.endLine(box, false);
    this.add('image', box, { picture, hidden });
  }

  /** @param box of the table, which its caption has a box in */
  table({ caption, rows }: DataTable, box: number): void {
    if (caption !== '') {
      const hidden = this.isHidden(box);
      const inner = this.page.boxes.push({ parent: box, tag: 'caption', hint: '', role: '', hidden }) - 1;
      this.add('text', inner, { text: caption, runs: [{ text: caption }] });
    }
    const text = rows.map((row) => row.join('\t')).join('\n');
    this.add('table', box, { text, runs: [{ text }], rows });
  }

  /** Ends the line that is being gathered. Most boxes begin and end where nothing is. */
  endLine(box: number, broken: boolean): void {
    if (!this.gathers) return;
    this.gathers = false;
    this.end(this.line, box, broken);
    this.end(this.hiddenLine, box, false);
    if (this.icons.length > 0) {
      for (const picture of this.icons) this.add('image', box, { picture });
      this.icons = [];
    }
  }

  private end(line: Line, box: number, broken: boolean): void {
    const { runs, indented } = line;
    if (runs.length > 0) {
      const { blocks, boxes } = this.page;
      const { tag } = boxes[box] as Box;
      let text = textOf(runs);
      if (line.hasSeams && isRowOfFacts(tag, text)) {
        line.openSeams();
        text = textOf(runs);
      }
      const hidden = line === this.hiddenLine || this.isHidden(box);
      blocks.push({ at: blocks.length + 1, kind: 'text', box, tag, text, runs, indented, broken, hidden });
    }
    line.clear();
  }

  /** Adds what is no gathered line: a picture, a table, a video. */
  add(kind: Block['kind'], box: number, { hidden = false, ...block }: Partial<Block>): void {
    const { blocks, boxes } = this.page;
    blocks.push({
      at: blocks.length + 1,
      kind,
      box,
      tag: (boxes[box] as Box).tag,
      text: '',
      runs: [],
      indented: false,
      broken: false,
      hidden: hidden || this.isHidden(box),
      ...block,
    });
  }

  /** Whether a box is hidden by attribute, inline style or style sheet. */
  isHidden(at: number): boolean {
    const box = this.page.boxes[at] as Box;
    const element = this.unasked[at];
    if (element !== undefined) {
      this.unasked[at] = undefined;
      if (!box.hidden) box.hidden = this.isStyledHidden?.(element) === true;
    }
    return box.hidden;
  }
}
