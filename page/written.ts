/**
 * The tree of what a browser writes for a document (`outerHTML`). Not a parser of HTML as people write it, which is parse.ts: here
 * every element is closed or never holds anything, every value is quoted, and nothing stands where it would have to be moved.
 */
import { CDATA, COMMENT, type DomElement, ELEMENT, FRAGMENT, TEXT } from './dom';

const NO_ATTRIBUTES: string[] = [];

export class WrittenNode implements DomElement {
  parentNode: WrittenNode | null = null;
  firstChild: WrittenNode | null = null;
  nextSibling: WrittenNode | null = null;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  /** Names and values in turn, values as they are written. */
  attributes = NO_ATTRIBUTES;

  constructor(nodeType: number, nodeName: string, nodeValue: string | null) {
    this.nodeType = nodeType;
    this.nodeName = nodeName;
    this.nodeValue = nodeValue;
  }

  hasAttributes(): boolean {
    return this.attributes.length > 0;
  }

  getAttribute(name: string): string | null {
    const { attributes } = this;
    for (let at = 0; at < attributes.length; at += 2)
      if (attributes[at] === name) return decoded(attributes[at + 1] as string);
    return null;
  }

  getAttributeNames(): string[] {
    return this.attributes.filter((_, at) => at % 2 === 0);
  }
}

const ENTITY = /&(?:amp|lt|gt|nbsp|quot);/g;
const CHARACTERS: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&quot;': '"',
};

function decoded(text: string): string {
  return text.includes('&') ? text.replace(ENTITY, (entity) => CHARACTERS[entity] as string) : text;
}

/** What an element holds by its name: nothing, and so it has no end; text that is written as it is; all others nodes. */
type Content = 'nothing' | 'text' | 'nodes';

const CONTENTS = new Map<string, Content>();
for (const name of 'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
  ' ',
))
  CONTENTS.set(name, 'nothing');
for (const name of 'script style xmp iframe noembed noframes plaintext'.split(' ')) CONTENTS.set(name, 'text');

const SPACE = 0x20;
const BANG = 0x21;
const SLASH = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;

export interface Written {
  root: WrittenNode;
  /** All elements in their order, as `querySelectorAll('*')` has them: without what templates hold. */
  elements: WrittenNode[];
}

/**
 * Never throws: what no browser writes gives another tree.
 * @param noscript what `<noscript>` holds: nodes where the browser runs no scripts of pages
 */
export function readWritten(html: string, noscript: Content = 'text'): Written {
  const { root, elements } = new Reader(html, noscript);
  return { root, elements };
}

class Reader implements Written {
  readonly root = new WrittenNode(FRAGMENT, '#document-fragment', null);
  readonly elements: WrittenNode[] = [];
  private readonly html: string;
  private readonly noscript: Content;
  private parent = this.root;
  /** The last child of `parent` so far. */
  private last: WrittenNode | null = null;
  /** How many templates are open. */
  private templates = 0;

  constructor(html: string, noscript: Content) {
    this.html = html;
    this.noscript = noscript;
    for (let at = 0; at < html.length; ) {
      if (html.charCodeAt(at) !== LESS) at = this.text(at);
      else {
        const next = html.charCodeAt(at + 1);
        if (next === SLASH) at = this.end(at + 2);
        else if (next === BANG) at = this.declaration(at);
        else at = this.start(at + 1);
      }
    }
  }

  private add(node: WrittenNode): void {
    node.parentNode = this.parent;
    if (this.last === null) this.parent.firstChild = node;
    else this.last.nextSibling = node;
    this.last = node;
  }

  private text(at: number): number {
    const end = this.find('<', at);
    this.add(new WrittenNode(TEXT, '#text', decoded(this.html.slice(at, end))));
    return end;
  }

  private start(at: number): number {
    const { html } = this;
    let end = at;
    for (let code = html.charCodeAt(end); code !== GREATER && code !== SPACE; code = html.charCodeAt(++end))
      if (end >= html.length) break;
    const name = html.slice(at, end);
    const element = new WrittenNode(ELEMENT, name, null);
    this.add(element);
    if (this.templates === 0) this.elements.push(element);
    if (html.charCodeAt(end) === SPACE) end = this.attributes(element, end);
    end = html.charCodeAt(end) === GREATER ? end + 1 : this.find('>', end) + 1;
    const content = name === 'noscript' ? this.noscript : (CONTENTS.get(name) ?? 'nodes');
    if (content === 'nothing' || html.charCodeAt(end - 2) === SLASH) return end;
    this.parent = element;
    this.last = null;
    if (name === 'template') this.templates++;
    return content === 'text' ? this.raw(name, end) : end;
  }

  /** ` class="info" id="a"`; where they end. */
  private attributes(element: WrittenNode, at: number): number {
    const { html } = this;
    element.attributes = [];
    let end = at;
    // XHTML: <br />
    while (html.charCodeAt(end) === SPACE && html.charCodeAt(end + 1) !== SLASH) {
      const name = html.indexOf('="', end);
      const value = name < 0 ? -1 : html.indexOf('"', name + 2);
      if (value < 0) break;
      element.attributes.push(html.slice(end + 1, name), html.slice(name + 2, value));
      end = value + 1;
    }
    return end;
  }

  private raw(name: string, at: number): number {
    const end = this.find(`</${name}>`, at);
    if (end > at) this.add(new WrittenNode(TEXT, '#text', this.html.slice(at, end)));
    return end;
  }

  private end(at: number): number {
    const { parent } = this;
    // A text that was made to look like an end, which only a script can make, ends nothing else.
    if (parent.parentNode !== null && this.html.startsWith(parent.nodeName, at)) {
      if (parent.nodeName === 'template') this.templates--;
      this.last = parent;
      this.parent = parent.parentNode;
    }
    return this.find('>', at) + 1;
  }

  private declaration(at: number): number {
    if (this.html.startsWith('<!--', at)) return this.until('-->', at + 4, COMMENT, '#comment');
    if (this.html.startsWith('<![CDATA[', at)) return this.until(']]>', at + 9, CDATA, '#cdata-section');
    return this.find('>', at) + 1;
  }

  private until(close: string, at: number, nodeType: number, nodeName: string): number {
    const end = this.find(close, at);
    this.add(new WrittenNode(nodeType, nodeName, this.html.slice(at, end)));
    return end + close.length;
  }

  /** Where a text comes next, or the end. */
  private find(text: string, from: number): number {
    const found = this.html.indexOf(text, from);
    return found < 0 ? this.html.length : found;
  }
}
