import { html, parse, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import type { DomDocument, DomElement } from './dom';

/** A node of a parsed file: what the walker reads, and no more. */
class ParsedNode implements DomElement {
  parentNode: ParsedNode | null = null;
  firstChild: ParsedNode | null = null;
  lastChild: ParsedNode | null = null;
  previousSibling: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  readonly nodeType: number;
  readonly nodeName: string;
  nodeValue: string | null;
  attrs: Token.Attribute[] = NO_ATTRIBUTES;
  namespace: html.NS = html.NS.HTML;
  mode: html.DOCUMENT_MODE = html.DOCUMENT_MODE.NO_QUIRKS;

  constructor(nodeType: number, nodeName: string, nodeValue: string | null) {
    this.nodeType = nodeType;
    this.nodeName = nodeName;
    this.nodeValue = nodeValue;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attrs) if (attribute.name === name) return attribute.value;
    return null;
  }

  getAttributeNames(): string[] {
    return this.attrs.map(({ name }) => name);
  }

  hasAttributes(): boolean {
    return this.attrs.length > 0;
  }
}

const NO_ATTRIBUTES: Token.Attribute[] = [];

interface ParsedMap extends TreeAdapterTypeMap {
  node: ParsedNode;
  parentNode: ParsedNode;
  childNode: ParsedNode;
  document: ParsedNode;
  documentFragment: ParsedNode;
  element: ParsedNode;
  commentNode: ParsedNode;
  textNode: ParsedNode;
  template: ParsedNode;
  documentType: ParsedNode;
}

function link(parent: ParsedNode, node: ParsedNode, before: ParsedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  node.parentNode = parent;
  node.previousSibling = previous;
  node.nextSibling = before;
  if (previous === null) parent.firstChild = node;
  else previous.nextSibling = node;
  if (before === null) parent.lastChild = node;
  else before.previousSibling = node;
}

function unlink(node: ParsedNode): void {
  const parent = node.parentNode;
  if (parent === null) return;
  if (node.previousSibling === null) parent.firstChild = node.nextSibling;
  else node.previousSibling.nextSibling = node.nextSibling;
  if (node.nextSibling === null) parent.lastChild = node.previousSibling;
  else node.nextSibling.previousSibling = node.previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}

function insertText(parent: ParsedNode, text: string, before: ParsedNode | null): void {
  const previous = before === null ? parent.lastChild : before.previousSibling;
  if (previous !== null && previous.nodeType === 3) previous.nodeValue += text;
  else link(parent, new ParsedNode(3, '#text', text), before);
}

const adapter: TreeAdapter<ParsedMap> = {
  createDocument: () => new ParsedNode(9, '#document', null),
  createDocumentFragment: () => new ParsedNode(11, '#document-fragment', null),
  createElement(tag, namespace, attributes) {
    const node = new ParsedNode(1, tag, null);
    node.attrs = attributes;
    node.namespace = namespace;
    return node;
  },
  createCommentNode: (data) => new ParsedNode(8, '#comment', data),
  createTextNode: (value) => new ParsedNode(3, '#text', value),
  appendChild: (parent, node) => link(parent, node, null),
  insertBefore: (parent, node, before) => link(parent, node, before),
  insertText: (parent, text) => insertText(parent, text, null),
  insertTextBefore: (parent, text, before) => insertText(parent, text, before),
  detachNode: unlink,
  adoptAttributes(element, attributes) {
    for (const attribute of attributes) {
      if (element.getAttribute(attribute.name) === null) element.attrs.push(attribute);
    }
  },
  // The walker reads no templates: their content is parsed and let go.
  setTemplateContent: () => {},
  getTemplateContent: () => new ParsedNode(11, '#document-fragment', null),
  setDocumentType: () => {},
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode,
  getFirstChild: (node) => node.firstChild,
  getChildNodes(node) {
    const children: ParsedNode[] = [];
    for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
    return children;
  },
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attrs,
  getTagName: (element) => element.nodeName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.nodeValue ?? '',
  getCommentNodeContent: (node) => node.nodeValue ?? '',
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is ParsedNode => node.nodeType === 3,
  isCommentNode: (node): node is ParsedNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is ParsedNode => node.nodeType === 10,
  isElementNode: (node): node is ParsedNode => node.nodeType === 1,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => {},
  updateNodeSourceCodeLocation: () => {},
};

/** Parses HTML by the rules of the HTML standard, scripting on as in the browser the page was made for. */
export function parseHtml(text: string): DomDocument {
  return parse<ParsedMap>(text, { treeAdapter: adapter, scriptingEnabled: true });
}
