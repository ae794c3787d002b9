import { Addresses } from './address';
import {
  CRUMB_SEPARATOR,
  hintOf,
  hintOfInline,
  holdsText,
  isHiddenItself,
  JAMMER,
  JAMMER_STYLE,
  roleOf,
} from './attributes';
import { BlockWriter, type Context } from './block-writer';
import { CDATA, COMMENT, type DomDocument, type DomElement, type DomNode, isElement, rawText, TEXT } from './dom';
import { type Kind, kindOf } from './elements';
import { FoundPictures } from './found-pictures';
import { type FactState, readFact, readStatedDay } from './head-facts';
import { hasNoSize, isBold, isPre } from './inline-style';
import { type Format, PLAIN } from './line';
import { ownAddress } from './own-address';
import type { Page } from './page';
import { readDataTable } from './table';
import { videoOf } from './video';

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

class Walk {
  private readonly page: Page;
  private readonly blocks: BlockWriter;
  private readonly options: DocumentOptions;
  private readonly addresses: Addresses;
  private readonly facts: FactState = { hasBase: false };
  private context: Context = { box: 0, hidden: false, pre: false, format: PLAIN };
  private readonly open: Frame[] = [];
  private readonly pictures = new FoundPictures();
  /** Addresses of the documents around the frame that is being read. */
  private readonly around: Addresses[] = [];
  /** Addresses of the document that is being read: the page's or a frame's. */
  private base: Addresses;
  private hasBody = false;
  /** Classes that a <style> in the text hides: of what is set between sentences to spoil copies. */
  private readonly jammers = new Set<string>();

  constructor(options: DocumentOptions) {
    this.options = options;
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
    this.blocks = new BlockWriter(this.page, options.isHidden);
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
        if (kind.tag === 'html' && this.around.length === 0)
          this.page.lang ||= element.getAttribute('lang')?.trim() ?? '';
        return this.enterThrough(element);
      case 'head':
        this.readHead(element);
        return OUTSIDE;
      case 'fact':
        if (this.around.length === 0) readFact(element, kind.tag, this.page, this.addresses, this.facts);
        return OUTSIDE;
      case 'style': {
        const jammer = JAMMER_STYLE.exec(rawText(element))?.[1];
        if (jammer !== undefined) this.jammers.add(jammer);
        return OUTSIDE;
      }
      case 'line':
        this.endLine(true);
        return OUTSIDE;
      case 'rule':
        this.endLine(false);
        return OUTSIDE;
      case 'picture':
        this.picture(element);
        return OUTSIDE;
      case 'source':
        this.pictures.source(element);
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
    if (leave === 'box' || leave === 'frame') this.endLine(false);
    if (leave === 'frame') this.base = this.around.pop() as Addresses;
    this.context = frame.outer;
    const next = element.nextSibling;
    if (leave === 'inline' && next !== null && isElement(next) && arePieces(element, next)) this.blocks.seam();
    return next;
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
    if (CRUMB_SEPARATOR.test(own) && rawText(element).trim() === '') this.blocks.text('>', outer);
    let hint = hintOfInline(element, kind, own) || format.hint;
    // <time datetime="2023-09-14 08:26"><span class="hour">08:26</span><span class="date">…: the parts are still that time
    if (hint !== format.hint && format.hint.includes('datetime:'))
      hint += format.hint.replace(/^.*(?= datetime:|^)/u, '');
    const style = element.getAttribute('style');
    const hidden =
      this.hiddenInside(element, style) || this.isJammer(element, own) || (hasNoSize(style) && holdsText(element));
    const bold = strong || isBold(style);
    const pre = outer.pre || isPre(style);
    const address = kind.deed === 'link' ? element.getAttribute('href') : null;
    const href = address === null ? format.href : this.base.link(address);
    if (hint.includes('datePublished')) readStatedDay(element, this.page);
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
    this.pictures.forget();
    this.boxInlines();
    const outer = this.context;
    const bare = !element.hasAttributes();
    const style = bare ? null : element.getAttribute('style');
    const hint = bare ? '' : hintOf(element);
    const hidden = bare ? outer.hidden : this.hiddenInside(element, style) || this.isJammer(element, hint);
    const role = bare ? '' : roleOf(element);
    if (role.includes('datePublished')) readStatedDay(element, this.page);
    return {
      box: this.blocks.openBox({ parent: outer.box, tag, hint, role, hidden }, element),
      hidden,
      pre: pre || outer.pre || isPre(style),
      format: insideBox(outer.format, isBold(style)),
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
        parent = this.blocks.openBox({ parent, tag, hint, role: roleOf(element), hidden: inside.hidden }, element);
      }
      // A context of its own: one that is shared with the element around it was moved with that.
      if (inside !== frame.outer) inside.box = parent;
    }
  }

  private enterTable(element: DomElement, kind: Kind): DomNode | null {
    const data = readDataTable(element);
    if (data === null) return this.enterBox(element, kind, false);
    const { box } = this.openBox(element, kind.tag, false);
    const text = data.rows.map((row) => row.join('\t')).join('\n');
    if (data.caption !== '') {
      const hidden = this.blocks.isHidden(box);
      const caption = this.page.boxes.push({ parent: box, tag: 'caption', hint: '', role: '', hidden }) - 1;
      this.blocks.add('text', caption, { text: data.caption, runs: [{ text: data.caption }] });
    }
    this.blocks.add('table', box, { text, runs: [{ text }], rows: data.rows });
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
    this.push(element, { ...context, format: PLAIN }, 'frame', '');
    this.around.push(this.base);
    this.base = new Addresses(inner.url);
    return inner.root.firstChild;
  }

  private hiddenInside(element: DomElement, style: string | null): boolean {
    return isHiddenItself(element, style, this.context.hidden);
  }

  /** <font class="jammer"> of Discuz!; <span class="Nys842"> and <font color='#FFFFFF'> of DedeCMS */
  private isJammer(element: DomElement, own: string): boolean {
    if (own === JAMMER) return true;
    if (this.jammers.size === 0) return false;
    return this.jammers.has(own) || element.getAttribute('color')?.toUpperCase() === '#FFFFFF';
  }

  private readHead(head: DomElement): void {
    if (this.around.length > 0) return;
    for (let node = head.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === COMMENT) this.blocks.comment(node.nodeValue ?? '');
      else if (isElement(node)) readFact(node, kindOf(node.nodeName).tag, this.page, this.addresses, this.facts);
    }
    if (this.page.url !== '') return;
    this.page.url = ownAddress(this.page);
    if (this.page.url !== '') this.addresses.locate(this.page.url);
  }

  private picture(element: DomElement): void {
    const picture = this.pictures.image(element, this.base, this.context.format.href);
    if (picture === null) return;
    this.blocks.picture(picture, this.hiddenInside(element, element.getAttribute('style')), this.context.box);
  }

  private noscript(element: DomElement): void {
    const picture = this.pictures.noscript(element, this.base, this.context.format.href);
    if (picture !== null) this.blocks.picture(picture, this.context.hidden, this.context.box);
  }

  private video(address: string, element: DomElement): void {
    if (address === '') return;
    this.endLine(false);
    const hidden = this.hiddenInside(element, element.getAttribute('style'));
    this.blocks.add('video', this.context.box, { video: address, hidden });
  }

  private endLine(broken: boolean): void {
    this.blocks.endLine(this.context.box, broken);
  }
}

/** <span>…</span><a>…</a> may be set apart by a style sheet; <b>…</b><i>…</i> are words of one text. */
function arePieces(one: DomElement, next: DomElement): boolean {
  return one.nodeName === next.nodeName || (mayStandApart(one) && mayStandApart(next));
}

function mayStandApart(element: DomElement): boolean {
  const { deed } = kindOf(element.nodeName);
  return deed === 'inline' || deed === 'link' || deed === 'time';
}

/** Formatting that goes on inside a box: links and emphasis do, hints do not, as the box has its own. */
function insideBox(format: Format, bold: boolean): Format {
  if (format.hint === '' && (format.strong || !bold)) return format;
  return { href: format.href, strong: format.strong || bold, em: format.em, hint: '' };
}
