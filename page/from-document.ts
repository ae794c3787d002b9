import { Addresses } from './address';
import { COMMENT, type DomDocument, type DomElement, type DomNode, isElement, TEXT } from './dom';
import { type Kind, kindOf } from './elements';
import { type FactState, readFact } from './head-facts';
import { type Format, Line, PLAIN, textOf } from './line';
import { ownAddress } from './own-address';
import type { Block, Box, Page, Picture } from './page';
import { addressOf, noscriptImage, pictureOf } from './picture';
import { readDataTable } from './table';
import { videoOf } from './video';

export interface DocumentOptions {
  /** Address of the document; where it is '', the one that the head states counts. */
  url: string;
  /**
   * Hidden by style sheets, itself or with an element around it. Asked once for each box that holds text or pictures of its
   * own, as it makes a browser compute style and climb to the root.
   */
  isHidden?: (element: DomElement) => boolean;
  /** Whether any element of the document has an attribute: what none has is not asked of each. */
  uses?: (name: string) => boolean;
  /** The document inside a frame, where it can be reached: it is read in the frame's place. */
  frame?: (element: DomElement) => { root: DomNode; url: string } | null;
  /** An open shadow root: it is read before the element's own children. */
  shadow?: (element: DomElement) => DomNode | null;
}

/** Reads a document, live or parsed, into a page: one pass, nothing asked for that makes a browser lay out. */
export function fromDocument(root: DomDocument, options: DocumentOptions): Page {
  return new Walk(options).read(root);
}

/** What holds inside an element; shared by all descendants that change nothing of it. */
interface Context {
  box: number;
  /** By attribute or inline style; what style sheets say is asked of boxes. */
  hidden: boolean;
  pre: boolean;
  format: Format;
}

/** What has to be done when the walk leaves an element. */
type Leave = 'inline' | 'passed' | 'box' | 'shadow' | 'frame';
// inline: becomes a box as soon as a box opens inside and it has an id or class · passed: that has been decided
// box: ends lines · shadow: after the shadow root come the element's own children · frame: the page's addresses hold again

/** An element that the walk is inside of. */
interface Frame {
  element: DomElement;
  /** What holds around it. */
  outer: Context;
  leave: Leave;
  /** Its own id and class where it may become a box, or ''. */
  hint: string;
}

/** Says that the walk does not go into an element. */
const OUTSIDE = {} as DomNode;

const HIDDEN = /(?:^|[;\s])display\s*:\s*none|visibility\s*:\s*hidden/i;
const VISIBLE = /visibility\s*:\s*visible/i;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PRE = /white-space\s*:\s*(?:pre|break-spaces)/i;
// Words between the letters that copying is to spoil: <font style="font-size:0px;color:#FFF">
const NO_SIZE = /font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i;
/** What stands between the elements of most templates. */
const BLANK = /^[ \t\r\n]*$/;
/** Pictures up to this size stand in the line like a character: emoji, bullets, icons. */
const ICON = 40;

class Walk {
  private readonly page: Page;
  private readonly options: DocumentOptions;
  private readonly addresses: Addresses;
  private readonly facts: FactState = { hasBase: false };
  private readonly line = new Line();
  /** Hidden text inside a visible line: it goes beside the line, which flows on. */
  private readonly hiddenLine = new Line();
  private icons: Picture[] = [];
  /** Something may have been gathered since the last line ended. */
  private gathers = false;
  private context: Context = { box: 0, hidden: false, pre: false, format: PLAIN };
  private readonly open: Frame[] = [];
  /** The element of each box until it was asked whether style sheets hide it, then undefined. */
  private readonly unasked: (DomElement | undefined)[] = [];
  /** Attributes that are rare on pages of news, as far as an element may have them. */
  private mayHave = { hidden: true, role: true, itemprop: true };
  /** Addresses of the documents around the frame that is being read. */
  private readonly around: Addresses[] = [];
  /** Addresses of the document that is being read: the page's or a frame's. */
  private base: Addresses;
  private hasBody = false;
  /** The image before, where it has no address yet and a noscript may give it. */
  private unloaded: DomElement | null = null;
  private sourceSet = '';

  constructor(options: DocumentOptions) {
    this.options = options;
    const { uses } = options;
    if (uses) this.mayHave = { hidden: uses('hidden'), role: uses('role'), itemprop: uses('itemprop') };
    this.addresses = new Addresses(options.url);
    this.base = this.addresses;
    this.page = {
      url: options.url,
      lang: '',
      title: '',
      metas: [],
      jsonLd: [],
      comments: [],
      boxes: [{ parent: -1, tag: 'body', hint: '', role: '', hidden: false }],
      blocks: [],
    };
  }

  read(root: DomDocument): Page {
    let node: DomNode | null = isElement(root) ? root : root.firstChild;
    const last = isElement(root) ? root.nextSibling : null;
    for (;;) {
      if (node === null || (node === last && this.open.length === 0)) {
        const frame = this.open.pop();
        if (frame === undefined) break;
        node = this.leave(frame);
        continue;
      }
      const kind = kindOf(node.nodeName);
      if (kind.deed === 'text') this.text(node.nodeValue ?? '');
      else if (kind.deed === 'comment') this.comment(node.nodeValue ?? '');
      else if (isElement(node)) {
        const inside = this.enter(node, kind);
        if (inside !== OUTSIDE) {
          node = inside;
          continue;
        }
      }
      node = node.nextSibling;
    }
    this.flush(false);
    return this.page;
  }

  /** The first node inside an element that is walked into, or OUTSIDE where the walk goes on after the element. */
  private enter(element: DomElement, kind: Kind): DomNode | null {
    switch (kind.deed) {
      case 'inline':
      case 'link':
      case 'strong':
      case 'em':
      case 'time':
        return this.enterInline(element, kind);
      case 'box':
        return this.enterBox(element, kind, false);
      case 'pre':
        return this.enterBox(element, kind, true);
      case 'body':
        if (this.hasBody) return this.enterBox(element, kind, false);
        return this.enterBody(element, kind);
      case 'through':
        if (kind.tag === 'html' && this.around.length === 0)
          this.page.lang ||= element.getAttribute('lang')?.trim() ?? '';
        return this.enterThrough(element);
      case 'head':
        this.readHead(element);
        return OUTSIDE;
      case 'fact':
        if (this.around.length === 0) readFact(element, kind.tag, this.page, this.addresses, this.facts);
        return OUTSIDE;
      case 'line':
        this.flush(true);
        return OUTSIDE;
      case 'rule':
        this.flush(false);
        return OUTSIDE;
      case 'picture':
        this.picture(element);
        return OUTSIDE;
      case 'source':
        this.sourceSet = element.getAttribute('data-srcset') ?? element.getAttribute('srcset') ?? '';
        return OUTSIDE;
      case 'noscript':
        this.noscript(element);
        return OUTSIDE;
      case 'table':
        return this.enterTable(element, kind);
      case 'video':
      case 'embed':
        this.video(videoOf(element, kind.tag, this.base), element);
        return OUTSIDE;
      case 'object':
        return this.enterObject(element, kind);
      case 'frame':
        return this.enterFrame(element, kind);
      default:
        return OUTSIDE;
    }
  }

  private push(element: DomElement, context: Context, leave: Leave, hint: string): DomNode | null {
    this.open.push({ element, outer: this.context, leave, hint });
    this.context = context;
    return element.firstChild;
  }

  /** Ends an element; the node to go on with. */
  private leave(frame: Frame): DomNode | null {
    const { element, leave } = frame;
    if (leave === 'shadow') {
      this.open.push({ ...frame, leave: 'box' });
      return element.firstChild;
    }
    if (leave === 'box' || leave === 'frame') this.flush(false);
    if (leave === 'frame') this.base = this.around.pop() as Addresses;
    this.context = frame.outer;
    return element.nextSibling;
  }

  private enterInline(element: DomElement, kind: Kind): DomNode | null {
    const outer = this.context;
    const { format } = outer;
    const strong = format.strong || kind.deed === 'strong';
    const em = format.em || kind.deed === 'em';
    if (!element.hasAttributes()) {
      if (strong === format.strong && em === format.em) return this.push(element, outer, 'inline', '');
      return this.push(element, { ...outer, format: { ...format, strong, em } }, 'inline', '');
    }
    const own = hintOf(element);
    let hint = this.inlineHint(element, kind, own) || format.hint;
    // <time datetime="2023-09-14 08:26"><span class="hour">08:26</span><span class="date">…: the parts are still that time
    if (hint !== format.hint && format.hint.includes('datetime:'))
      hint += format.hint.replace(/^.*(?= datetime:|^)/u, '');
    const style = element.getAttribute('style');
    const hidden = this.hiddenInside(element, style) || (style !== null && NO_SIZE.test(style) && holdsText(element));
    const bold = strong || (style !== null && BOLD.test(style));
    const pre = outer.pre || (style !== null && PRE.test(style));
    const address = kind.deed === 'link' ? element.getAttribute('href') : null;
    const href = address === null ? format.href : this.base.link(address);
    const same = hint === format.hint && href === format.href && bold === format.strong && em === format.em;
    if (same && hidden === outer.hidden && pre === outer.pre && own === '') {
      return this.push(element, outer, 'inline', '');
    }
    const inner = same ? format : { href, strong: bold, em, hint };
    return this.push(element, { box: outer.box, hidden, pre, format: inner }, 'inline', own);
  }

  private enterThrough(element: DomElement): DomNode | null {
    const hidden = element.hasAttributes()
      ? this.hiddenInside(element, element.getAttribute('style'))
      : this.context.hidden;
    const context = hidden === this.context.hidden ? this.context : { ...this.context, hidden };
    return this.push(element, context, 'inline', '');
  }

  private enterBody(element: DomElement, kind: Kind): DomNode | null {
    this.hasBody = true;
    const box = this.page.boxes[0] as Box;
    box.tag = kind.tag;
    box.hint = hintOf(element);
    box.role = this.roleOf(element);
    this.unasked[0] = element;
    const style = element.getAttribute('style');
    box.hidden = this.hiddenInside(element, style);
    const pre = style !== null && PRE.test(style);
    return this.push(element, { box: 0, hidden: box.hidden, pre, format: PLAIN }, 'box', '');
  }

  private enterBox(element: DomElement, kind: Kind, pre: boolean): DomNode | null {
    const context = this.openBox(element, kind.tag, pre);
    const shadow = (kind.isHost ? this.options.shadow?.(element) : null) ?? null;
    if (shadow === null) return this.push(element, context, 'box', '');
    this.mayHave = ANY; // what is said of a document holds for none of the trees attached to it
    this.push(element, context, 'shadow', '');
    return shadow.firstChild;
  }

  /** Ends the line, adds the box and gives what holds inside it. */
  private openBox(element: DomElement, tag: string, pre: boolean): Context {
    this.flush(false);
    this.unloaded = null;
    this.boxInlines();
    const outer = this.context;
    const { boxes } = this.page;
    const bare = !element.hasAttributes();
    const style = bare ? null : element.getAttribute('style');
    const hidden = bare ? outer.hidden : this.hiddenInside(element, style);
    const hint = bare ? '' : hintOf(element);
    this.unasked[boxes.length] = element;
    boxes.push({ parent: outer.box, tag, hint, role: bare ? '' : this.roleOf(element), hidden });
    return {
      box: boxes.length - 1,
      hidden,
      pre: pre || outer.pre || (style !== null && PRE.test(style)),
      format: insideBox(outer.format, style !== null && BOLD.test(style)),
    };
  }

  /** `<span id="zoom"><p>…`: inline elements with an id or class that hold boxes are boxes themselves. */
  private boxInlines(): void {
    const { open } = this;
    let from = open.length;
    while (from > 0 && open[from - 1]?.leave === 'inline') from--;
    if (from === open.length) return;
    let parent = (open[from] as Frame).outer.box;
    for (let at = from; at < open.length; at++) {
      const frame = open[at] as Frame;
      const inside = open[at + 1]?.outer ?? this.context;
      const { element, hint } = frame;
      frame.leave = hint === '' ? 'passed' : 'box';
      if (hint !== '') {
        const { tag } = kindOf(element.nodeName);
        this.unasked[this.page.boxes.length] = element;
        this.page.boxes.push({ parent, tag, hint, role: this.roleOf(element), hidden: inside.hidden });
        parent = this.page.boxes.length - 1;
      }
      // A context of its own: one that is shared with the element around it was moved with that.
      if (inside !== frame.outer) inside.box = parent;
    }
  }

  private enterTable(element: DomElement, kind: Kind): DomNode | null {
    const data = readDataTable(element);
    if (data === null) return this.enterBox(element, kind, false);
    const context = this.openBox(element, kind.tag, false);
    const outer = this.context;
    this.context = context;
    const text = data.rows.map((row) => row.join('\t')).join('\n');
    if (data.caption !== '') {
      const hidden = this.isBoxHidden(context.box);
      this.page.boxes.push({ parent: context.box, tag: 'caption', hint: '', role: '', hidden });
      this.context = { ...context, box: this.page.boxes.length - 1 };
      this.add('text', { text: data.caption, runs: [{ text: data.caption }] });
      this.context = context;
    }
    this.add('table', { text, runs: [{ text }], rows: data.rows });
    this.context = outer;
    return OUTSIDE;
  }

  private enterObject(element: DomElement, kind: Kind): DomNode | null {
    const address = videoOf(element, kind.tag, this.base);
    if (address === '') return this.push(element, this.context, 'inline', '');
    this.video(address, element);
    return OUTSIDE;
  }

  private enterFrame(element: DomElement, kind: Kind): DomNode | null {
    const inner = this.options.frame?.(element) ?? null;
    if (inner === null) {
      this.video(videoOf(element, kind.tag, this.base), element);
      return OUTSIDE;
    }
    const context = this.openBox(element, kind.tag, false);
    this.mayHave = ANY;
    this.push(element, { ...context, format: PLAIN }, 'frame', '');
    this.around.push(this.base);
    this.base = new Addresses(inner.url);
    return inner.root.firstChild;
  }

  private hiddenInside(element: DomElement, style: string | null): boolean {
    if (this.mayHave.hidden && element.getAttribute('hidden') !== null) return true;
    if (style === null || style === '') return this.context.hidden;
    return HIDDEN.test(style) || (this.context.hidden && !VISIBLE.test(style));
  }

  private readHead(head: DomElement): void {
    if (this.around.length > 0) return;
    for (let node = head.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === COMMENT) this.comment(node.nodeValue ?? '');
      else if (isElement(node)) readFact(node, kindOf(node.nodeName).tag, this.page, this.addresses, this.facts);
    }
    if (this.page.url !== '') return;
    this.page.url = ownAddress(this.page);
    if (this.page.url !== '') this.addresses.locate(this.page.url);
  }

  private comment(text: string): void {
    const waiting = (this.line.empty ? 0 : 1) + (this.hiddenLine.empty ? 0 : 1) + this.icons.length;
    this.page.comments.push({ text, before: this.page.blocks.length + 1 + waiting });
  }

  private text(value: string): void {
    const { hidden, box, format, pre } = this.context;
    const line = hidden && !this.isBoxHidden(box) ? this.hiddenLine : this.line;
    if (!pre && line.empty && value.charCodeAt(0) <= 0x20 && BLANK.test(value)) return;
    this.gathers = true;
    if (!pre || !/[\r\n]/.test(value)) {
      line.add(value, format, pre);
      return;
    }
    const lines = value.split(/\r\n?|\n/);
    for (let at = 0; at < lines.length; at++) {
      if (at > 0) this.flush(true);
      this.gathers = true;
      line.add(lines[at] as string, format, true);
    }
  }

  private picture(image: DomElement): void {
    const style = image.getAttribute('style');
    const src = addressOf(image, this.base, this.sourceSet);
    this.sourceSet = '';
    this.unloaded = src === '' ? image : null;
    if (src !== '') this.show(image, src, this.hiddenInside(image, style));
  }

  private noscript(element: DomElement): void {
    if (this.unloaded === null) return;
    const written = noscriptImage(element);
    const src = written === '' ? '' : this.base.media(written);
    if (src !== '') this.show(this.unloaded, src, this.context.hidden);
    this.unloaded = null;
  }

  private show(image: DomElement, src: string, hidden: boolean): void {
    const picture = pictureOf(image, src, this.context.format.href);
    if (picture.width === 1 && picture.height === 1) return;
    const icon = picture.width > 0 && picture.width <= ICON && picture.height <= ICON;
    if (icon && !this.line.empty && !hidden && !this.isBoxHidden(this.context.box)) {
      this.icons.push(picture);
      this.gathers = true;
      return;
    }
    this.flush(false);
    this.add('image', { picture, hidden });
  }

  private video(address: string, element: DomElement): void {
    if (address === '') return;
    this.flush(false);
    this.add('video', { video: address, hidden: this.hiddenInside(element, element.getAttribute('style')) });
  }

  /** Ends the line that is being gathered. Most boxes begin and end where nothing is. */
  private flush(broken: boolean): void {
    if (!this.gathers) return;
    this.gathers = false;
    this.end(this.line, broken);
    this.end(this.hiddenLine, false);
    if (this.icons.length > 0) {
      for (const picture of this.icons) this.add('image', { picture });
      this.icons = [];
    }
  }

  private end(line: Line, broken: boolean): void {
    const { runs, indented } = line;
    if (runs.length > 0) {
      const { blocks, boxes } = this.page;
      const { box } = this.context;
      const { tag } = boxes[box] as Box;
      const text = textOf(runs);
      const hidden = line === this.hiddenLine || this.isBoxHidden(box);
      blocks.push({ at: blocks.length + 1, kind: 'text', box, tag, text, runs, indented, broken, hidden });
    }
    line.clear();
  }

  /** By attribute, inline style or style sheet. */
  private isBoxHidden(at: number): boolean {
    const box = this.page.boxes[at] as Box;
    const element = this.unasked[at];
    if (element !== undefined) {
      this.unasked[at] = undefined;
      if (!box.hidden) box.hidden = this.options.isHidden?.(element) === true;
    }
    return box.hidden;
  }

  /** Adds what is no line: a picture, a table, a video. */
  private add(kind: Block['kind'], { hidden = this.context.hidden, ...block }: Partial<Block>): void {
    const { blocks, boxes } = this.page;
    const { box } = this.context;
    blocks.push({
      at: blocks.length + 1,
      kind,
      box,
      tag: (boxes[box] as Box).tag,
      text: '',
      runs: [],
      indented: false,
      broken: false,
      hidden: hidden || this.isBoxHidden(box),
      ...block,
    });
  }

  private roleOf(element: DomElement): string {
    const role = this.mayHave.role ? (element.getAttribute('role') ?? '') : '';
    const property = this.mayHave.itemprop ? (element.getAttribute('itemprop') ?? '') : '';
    return role === '' || property === '' ? role + property : `${role} ${property}`;
  }

  /** What an inline element says of its text: id, class, itemprop, and the time that a `<time>` stands for. */
  private inlineHint(element: DomElement, kind: Kind, own: string): string {
    const property = this.mayHave.itemprop ? element.getAttribute('itemprop') : null;
    let hint = property === null || property === '' ? own : `${own} ${property}`.trim();
    if (kind.deed === 'time') {
      const time = element.getAttribute('datetime')?.trim();
      if (time) hint = `${hint} datetime:${time}`.trim();
    }
    return hint;
  }
}

const ANY = { hidden: true, role: true, itemprop: true };

/** `id` and `class` as written. */
function hintOf(element: DomElement): string {
  const id = element.getAttribute('id')?.trim() ?? '';
  const names = element.getAttribute('class')?.trim() ?? '';
  return id === '' || names === '' ? id + names : `${id} ${names}`;
}

/** Formatting that goes on inside a box: links and emphasis do, hints do not, as the box has its own. */
function insideBox(format: Format, bold: boolean): Format {
  if (format.hint === '' && (format.strong || !bold)) return format;
  return { href: format.href, strong: format.strong || bold, em: format.em, hint: '' };
}

function holdsText(element: DomElement): boolean {
  const { firstChild } = element;
  return firstChild !== null && firstChild.nodeType === TEXT && firstChild.nextSibling === null;
}
