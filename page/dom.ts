/**
 * The little of a DOM that the walker needs. A browser's Document is one as it stands; `parse.ts` builds a tree of these from
 * a file. Nothing here makes a browser compute style or layout.
 */
export interface DomNode {
  /** 1 element, 3 text, 4 CDATA, 8 comment, 9 document, 10 doctype, 11 fragment or shadow root. */
  readonly nodeType: number;
  /** Upper case in a browser's HTML document, lower case in XHTML and in a parsed file. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
}

export interface DomElement extends DomNode {
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  /** Most elements of an article have none: then nothing else needs to be asked. */
  hasAttributes(): boolean;
}

/** A document or anything else whose children are to be read. */
export type DomDocument = DomNode;

export const ELEMENT = 1;
export const TEXT = 3;
export const CDATA = 4;
export const COMMENT = 8;
export const FRAGMENT = 11;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The node after `node` in document order inside `root`; with `skip` the children of `node` are passed over. */
export function following(node: DomNode, root: DomNode, skip = false): DomNode | null {
  if (!skip && node.firstChild !== null) return node.firstChild;
  let at: DomNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** Text of all text nodes below, as written. */
export function rawText(root: DomNode): string {
  let text = '';
  for (let node = following(root, root); node !== null; node = following(node, root)) {
    if (node.nodeType === TEXT || node.nodeType === CDATA) text += node.nodeValue ?? '';
  }
  return text;
}
