import type { Addresses } from './address';
import { COMMENT, type DomElement, isElement, rawText } from './dom';
import { kindOf } from './elements';
import { foldSpaces } from './line';
import { ownAddress } from './own-address';
import type { Page } from './page';
import { scriptFacts } from './script-facts';

/** Nothing longer is a headline or a fact: what is behind it would only be work for every pattern. */
const LONGEST_TITLE = 400;
const LONGEST_META = 4000;

/** Reads what a document says of itself besides its text. */
export class HeadFacts {
  private readonly page: Page;
  private readonly addresses: Addresses;
  private hasBase = false;

  constructor(page: Page, addresses: Addresses) {
    this.page = page;
    this.addresses = addresses;
  }

  /** A `<head>`; its comments, which systems sign with, go to `comment`. A page from a file has no address but the one that it states. */
  readHead(head: DomElement, comment: (text: string) => void): void {
    for (let node = head.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === COMMENT) comment(node.nodeValue ?? '');
      else if (isElement(node)) this.read(node, kindOf(node.nodeName).tag);
    }
    if (this.page.url !== '') return;
    this.page.url = ownAddress(this.page);
    if (this.page.url !== '') this.addresses.locate(this.page.url);
  }

  /** Takes what a title, meta, link, base or script element says of the page; broken pages have them in the body too. */
  read(element: DomElement, tag: string): void {
    const { page } = this;
    switch (tag) {
      case 'title':
        if (page.title === '') page.title = clip(foldSpaces(rawText(element)).trim(), LONGEST_TITLE);
        break;
      case 'meta':
        readMeta(element, page);
        break;
      case 'link':
        this.readLink(element);
        break;
      case 'base':
        this.readBase(element);
        break;
      case 'script':
        readScript(element, page);
    }
  }

  private readLink(element: DomElement): void {
    if (!/(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return;
    const href = element.getAttribute('href');
    if (href) this.page.metas.push({ key: 'canonical', value: this.addresses.link(href) });
  }

  /** The first one counts, as in a browser. */
  private readBase(element: DomElement): void {
    const href = element.getAttribute('href');
    if (href === null || this.hasBase) return;
    this.hasBase = true;
    this.addresses.rebase(href);
  }
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).toWellFormed();
}

function readScript(element: DomElement, page: Page): void {
  const type = element.getAttribute('type') ?? '';
  if (type === '' || /javascript/i.test(type)) page.metas.push(...scriptFacts(rawText(element)));
  if (!/^\s*application\/ld\+json/i.test(type)) return;
  const value = parseLoosely(rawText(element));
  if (value !== undefined) page.jsonLd.push(value);
}

function readMeta(element: DomElement, page: Page): void {
  const value = element.getAttribute('content');
  if (value === null) return;
  for (const name of ['name', 'property', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(name);
    if (key !== null && key.trim() !== '') {
      page.metas.push({ key: key.trim().toLowerCase(), value: clip(foldSpaces(value).trim(), LONGEST_META) });
      return;
    }
  }
}

/** `<div itemprop="datePublished" content="2019-06-08 04:35:00">2019年6月8日`: the whole of a time of which the page shows the day. */
export function readStatedDay(element: DomElement, page: Page): void {
  const value = element.getAttribute('content')?.trim();
  if (value && page.metas.every(({ key }) => key !== DAY))
    page.metas.push({ key: DAY, value: clip(value, LONGEST_META) });
}

const DAY = 'datepublished';

/**
 * Parses JSON-LD as pages write it: with line breaks inside strings, in CDATA or comment wrappers, with a trailing comma or
 * semicolon. Undefined where it still does not parse.
 */
function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // tried again below
  }
  const cleaned = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/;\s*$/, '')
    .replace(/,(\s*[}\]])/g, '$1');
  try {
    return JSON.parse(cleaned);
  } catch {
    return undefined;
  }
}
