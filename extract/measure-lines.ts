/** Measures every line and box once: the only pass over all characters of the page. */
import { entryAt } from '../page/entry-at';
import type { Block, Box, Page } from '../page/page';
import { printedCode } from '../rules/body-lines';
import { PROSE } from '../rules/weights/body';
import { boxAt } from './boxes';
import { type BoxMeasure, isMostlyLink, type Line } from './draft';
import { CharacterSet } from './text/character-set';
import { simplify } from './text/script';
import { fold } from './text/width';

/** Boxes that hold one paragraph rather than a column. */
const LEAF_TAGS = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'blockquote',
  'figure',
  'figcaption',
]);

/** `traditional` says which script the page is in (text/script.ts). */
export function measureLines(page: Page, traditional: boolean): { lines: Line[]; boxes: BoxMeasure[] } {
  const lines = page.blocks.map((block, index) => measureLine(block, boxAt(page, block.box), index, traditional));
  const boxes = measureBoxes(page, lines);
  for (const line of lines) line.column = columnOf(page, boxes, line.block.box);
  return { lines, boxes };
}

function measureLine(block: Block, box: Box, index: number, traditional: boolean): Line {
  const text = block.kind === 'image' || block.kind === 'video' ? '' : fold(block.text);
  const key = traditional ? simplify(text) : text;
  const length = countSpoken(text);
  const line: Line = {
    index,
    block,
    box,
    key,
    length,
    linked: countLinked(block, text === '' ? null : length),
    stops: STOPS.countIn(text),
    prose: 0,
    aside: false,
    column: 0,
    mark: null,
    suspect: null,
    info: null,
    story: -1,
  };
  line.prose = proseOf(line);
  return line;
}

/** Characters inside links. `length`: of the line as it was counted, null where its text is not looked at. */
function countLinked({ runs }: Block, length: number | null): number {
  let linked = 0;
  for (const { href, text } of runs) {
    // An address that is printed in the text is text: 健保局全球資訊網：http://www.nhi.gov.tw/
    if (href === undefined || /^\s*(?:https?:\/\/|www\.)/.test(text)) continue;
    linked += runs.length === 1 && length !== null ? length : countSpoken(text);
  }
  return linked;
}

/** What fold leaves of white space, and control characters. */
const SPACES = new CharacterSet(`${String.fromCharCode(...Array(0x20).keys())} \u3000\xa0`);
/** As they are after folding. */
const STOPS = new CharacterSet(',。、;:?!…');

/** Characters other than white space. */
function countSpoken(text: string): number {
  return text.length - SPACES.countIn(text);
}

/** Characters of a line that is a word: 体育, 返回首页; a longer one without stops may be a subhead. */
const LONGEST_WORD = 6;

/**
 * Characters of running text, weighted by punctuation as in Kohlschütter's block classification (WSDM 2010) but with
 * Chinese stops instead of words: prose has a stop every 8 to 30 characters, a menu or a headline list none.
 */
function proseOf(line: Line): number {
  const { length, linked, stops } = line;
  if (length === 0) return 0;
  const plain = length - linked;
  const isLink = isMostlyLink(line);
  // Whole paragraphs inside links: sites that link every sentence for search engines (新唐人, 21CN); not a headline of two
  // halves with a quote at its end: 就在这个周末，超60家景区推门票半价！上海送出“文旅大礼包”
  if (
    isLink &&
    length >= PROSE.linkedParagraph.least &&
    STOPS.countIn(line.key) >= 2 &&
    /[。!?…][”」]?$/u.test(line.key)
  )
    return length * PROSE.linkedParagraph.perCharacter;
  if (line.key.includes('{') && printedCode.test(line.key)) return 0;
  if (isLink) return -Math.min(PROSE.link.most, PROSE.link.base + linked * PROSE.link.perCharacter);
  if (line.block.kind === 'table') return Math.min(plain * PROSE.table.perCharacter, PROSE.table.most);
  if (stops === 0) return length <= LONGEST_WORD ? PROSE.word : PROSE.line;
  const density = Math.min(1, PROSE.density.least + (stops / plain) * PROSE.density.byStops);
  const value = plain * density - linked * PROSE.perLinked;
  return line.block.hidden ? -Math.min(PROSE.hidden, value) : value;
}

function measureBoxes(page: Page, lines: Line[]): BoxMeasure[] {
  const boxes: BoxMeasure[] = page.boxes.map(() => ({ first: -1, last: -1, lines: 0, prose: 0, linked: 0, length: 0 }));
  for (const line of lines) {
    const box = entryAt(boxes, line.block.box);
    if (box.first < 0) box.first = line.index;
    box.last = line.index;
    if (line.length > 0) box.lines++;
    box.prose += line.prose;
    box.linked += line.linked;
    box.length += line.length;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const box = entryAt(boxes, i);
    const parent = boxes[boxAt(page, i).parent];
    if (!parent || box.first < 0) continue;
    if (parent.first < 0 || box.first < parent.first) parent.first = box.first;
    if (box.last > parent.last) parent.last = box.last;
    parent.lines += box.lines;
    parent.prose += box.prose;
    parent.linked += box.linked;
    parent.length += box.length;
  }
  return boxes;
}

/** The column a line belongs to: paragraphs and boxes around a single line are transparent. */
function columnOf(page: Page, boxes: BoxMeasure[], start: number): number {
  let at = start;
  while (at > 0 && (entryAt(boxes, at).lines <= 1 || LEAF_TAGS.has(boxAt(page, at).tag))) at = boxAt(page, at).parent;
  return at;
}
