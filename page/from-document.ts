import { Addresses } from './address';
import { CRUMB_SEPARATOR, hintOf, isHiddenItself, roleOf } from './attributes';
import { BlockWriter } from './block-writer';
import { type Context, formatInsideBox, insideBareInline, insideInline, outermost } from './context';
import { CDATA, COMMENT, type DomDocument, type DomElement, type DomNode, isElement, rawText, TEXT } from './dom';
import { type Kind, kindOf, mayBePieces } from './elements';
import { HeadFacts, readStatedDay } from './head-facts';
import { isBold, isPre } from './inline-style';
import { Jammers } from './jammers';
import { PLAIN } from './line';
import { MediaWriter } from './media-writer';
import { type Leave, type OpenElement, OpenElements } from './open-elements';
import type { Page } from './page';
import { readDataTable } from './table';

export interface DocumentOptions {
  /** Address of the document; where it is '', the one that the head states counts. */
  url: string;
  /** Hidden by style sheets, itself or with an element around it. Asked once for each box that holds text or pictures of its own. */
  isHidden?: (element: DomElement) => boolean;
  /** The document inside a frame, where it can be reached: it is read in the frame's place. */
  frame?: (element: DomElement) => { root: DomNode; url: string } | null;
  /** An open shadow root: it is read before the element's own children. */
  shadow?: (element: DomElement) => DomNode | null;
}

/** Reads a document into a page, in one pass: one that was taken from a tab, fetched, or parsed from a file. */
export function fromDocument(root: DomDocument, options: DocumentOptions): Page {
  return new Walk(options).read(root);
}

/** Says that the walk does not go into an element. */
const OUTSIDE = {} as DomNode;

class Walk {
  private readonly page: Page;
  private readonly blocks: BlockWriter;
  private readonly options: DocumentOptions;
  private readonly facts: HeadFacts;
  private readonly open = new OpenElements();
  private readonly media: MediaWriter;
  private readonly jammers = new Jammers();
  private context = outermost();
  /** Addresses of the document that is being read: the page's or a frame's. */
  private base: Addresses;
  /** Addresses of the documents around the frame that is being read. */
  private readonly around: Addresses[] = [];
  private hasBody = false;

  constructor(options: DocumentOptions) {
    this.options = options;
    this.base = new Addresses(options.url);
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
    this.blocks = new BlockWriter(this.page, options.isHidden);
    this.media = new MediaWriter(this.blocks);
    this.facts = new HeadFacts(this.page, this.base);
  }

  read(root: DomDocument): Page {
    let node: DomNode | null = isElement(root) ? root : root.firstChild;
    const last = isElement(root) ? root.nextSibling : null;
    for (;;) {
      if (node === null || (node === last && this.open.none)) {
        const left = this.open.pop();
        if (left === undefined) break;
        node = this.leave(left);
        continue;
      }
      if (isElement(node)) {
        const inside = this.enter(node, kindOf(node.nodeName));
        if (inside !== OUTSIDE) {
          node = inside;
          continue;
        }
      } else if (node.nodeType === TEXT || node.nodeType === CDATA)
        this.blocks.text(node.nodeValue ?? '', this.context);
      else if (node.nodeType === COMMENT) this.blocks.comment(node.nodeValue ?? '');
      node = node.nextSibling;
    }
    this.endLine(false);
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
        if (kind.tag === 'html' && !this.inFrame) this.page.lang ||= element.getAttribute('lang')?.trim() ?? '';
        return this.enterThrough(element);
      case 'table':
        return this.enterTable(element, kind);
      case 'object':
        return this.enterObject(element, kind);
      case 'frame':
        return this.enterFrame(element, kind);
      default:
        this.take(element, kind);
        return OUTSIDE;
    }
  }

  /** Takes what an element says that the walk does not go into. */
  private take(element: DomElement, kind: Kind): void {
    switch (kind.deed) {
      case 'head':
        if (!this.inFrame) this.facts.readHead(element, (text) => this.blocks.comment(text));
        break;
      case 'fact':
        if (!this.inFrame) this.facts.read(element, kind.tag);
        break;
      case 'style':
        this.jammers.learn(element);
        break;
      case 'drawing':
        this.blocks.text(' ', this.context);
        break;
      case 'line':
        this.endLine(true);
        break;
      case 'rule':
        this.endLine(false);
        break;
      case 'picture':
        this.media.picture(element, this.context, this.base);
        break;
      case 'source':
        this.media.source(element);
        break;
      case 'noscript':
        this.media.noscript(element, this.context, this.base);
        break;
      case 'video':
      case 'embed':
        this.media.video(element, kind.tag, this.context, this.base);
    }
  }

  private push(element: DomElement, context: Context, leave: Leave, hint: string): DomNode | null {
    this.open.push({ element, outer: this.context, leave, hint });
    this.context = context;
    return element.firstChild;
  }

  /** Ends an element; the node to go on with. */
  private leave(left: OpenElement): DomNode | null {
    const { element, leave } = left;
    if (leave === 'shadow') {
      this.open.push({ ...left, leave: 'box' });
      return element.firstChild;
    }
    if (leave === 'box' || leave === 'frame') this.endLine(false);
    if (leave === 'frame') this.base = this.around.pop() as Addresses;
    this.context = left.outer;
    const next = element.nextSibling;
    if (leave === 'inline' && next !== null && isElement(next) && mayBePieces(element.nodeName, next.nodeName))
      this.blocks.seam();
    return next;
  }

  private enterInline(element: DomElement, kind: Kind): DomNode | null {
    const outer = this.context;
    if (!element.hasAttributes()) return this.push(element, insideBareInline(kind, outer), 'inline', '');
    const own = hintOf(element);
    if (CRUMB_SEPARATOR.test(own) && rawText(element).trim() === '') this.blocks.text('>', outer);
    const jams = this.jammers.has(element, own);
    const context = insideInline({ element, kind, own, jams }, outer, this.base);
    if (context.format.hint.includes('datePublished')) readStatedDay(element, this.page);
    return this.push(element, context, 'inline', own);
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
    const style = element.getAttribute('style');
    const hidden = this.hiddenInside(element, style);
    this.blocks.openBody({ tag: kind.tag, hint: hintOf(element), role: roleOf(element), hidden }, element);
    return this.push(element, { box: 0, hidden, pre: isPre(style), format: PLAIN }, 'box', '');
  }

  private enterBox(element: DomElement, kind: Kind, pre: boolean): DomNode | null {
    const context = this.openBox(element, kind.tag, pre);
    const shadow = (kind.isHost ? this.options.shadow?.(element) : null) ?? null;
    if (shadow === null) return this.push(element, context, 'box', '');
    this.push(element, context, 'shadow', '');
    return shadow.firstChild;
  }

  /** Ends the line, adds the box and gives what holds inside it. */
  private openBox(element: DomElement, tag: string, pre: boolean): Context {
    this.endLine(false);
    this.media.forget();
    const outer = this.context;
    this.open.boxInlines(this.blocks, outer);
    const bare = !element.hasAttributes();
    const style = bare ? null : element.getAttribute('style');
    const hint = bare ? '' : hintOf(element);
    const hidden = bare ? outer.hidden : this.hiddenInside(element, style) || this.jammers.has(element, hint);
    const role = bare ? '' : roleOf(element);
    if (role.includes('datePublished')) readStatedDay(element, this.page);
    return {
      box: this.blocks.openBox({ parent: outer.box, tag, hint, role, hidden }, element),
      hidden,
      pre: pre || outer.pre || isPre(style),
      format: formatInsideBox(outer.format, isBold(style)),
    };
  }

  private enterTable(element: DomElement, kind: Kind): DomNode | null {
    const data = readDataTable(element);
    if (data === null) return this.enterBox(element, kind, false);
    const { box } = this.openBox(element, kind.tag, false);
    this.blocks.table(data, box);
    return OUTSIDE;
  }

  private enterObject(element: DomElement, kind: Kind): DomNode | null {
    if (this.media.video(element, kind.tag, this.context, this.base)) return OUTSIDE;
    return this.push(element, this.context, 'inline', '');
  }

  private enterFrame(element: DomElement, kind: Kind): DomNode | null {
    const inner = this.options.frame?.(element) ?? null;
    if (inner === null) {
      this.media.video(element, kind.tag, this.context, this.base);
      return OUTSIDE;
    }
    const context = this.openBox(element, kind.tag, false);
    this.push(element, { ...context, format: PLAIN }, 'frame', '');
    this.around.push(this.base);
    this.base = new Addresses(inner.url);
    return inner.root.firstChild;
  }

  /** What a frame's document says of itself is not the page's. */
  private get inFrame(): boolean {
    return this.around.length > 0;
  }

  private hiddenInside(element: DomElement, style: string | null): boolean {
    return isHiddenItself(element, style, this.context.hidden);
  }

  private endLine(broken: boolean): void {
    this.blocks.endLine(this.context.box, broken);
  }
}
