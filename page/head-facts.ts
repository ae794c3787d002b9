import type { Addresses } from './address';
import { type DomElement, rawText } from './dom';
import { fold } from './line';
import type { Page } from './page';
import { scriptFacts } from './script-facts';

/** Nothing longer is a headline or a fact: what is behind it would only be work for every pattern. */
const LONGEST_TITLE = 400;
const LONGEST_META = 4000;

/** Takes what a title, meta, link, base or script element says of the page; broken pages have them in the body too. */
export function readFact(element: DomElement, tag: string, page: Page, addresses: Addresses, state: FactState): void {
  if (tag === 'title') {
    if (page.title === '') page.title = clip(fold(rawText(element)).trim(), LONGEST_TITLE);
  } else if (tag === 'meta') {
    readMeta(element, page);
  } else if (tag === 'link') {
    if (!/(?:^|\s)canonical(?:\s|$)/i.test(element.getAttribute('rel') ?? '')) return;
    const href = element.getAttribute('href');
    if (href) page.metas.push({ key: 'canonical', value: addresses.link(href) });
  } else if (tag === 'base') {
    const href = element.getAttribute('href');
    if (href === null || state.hasBase) return;
    state.hasBase = true;
    addresses.rebase(href);
  } else if (tag === 'script') {
    const type = element.getAttribute('type') ?? '';
    if (type === '' || /javascript/i.test(type)) page.metas.push(...scriptFacts(rawText(element)));
    if (!/^\s*application\/ld\+json/i.test(type)) return;
    const value = parseLoosely(rawText(element));
    if (value !== undefined) page.jsonLd.push(value);
  }
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).toWellFormed();
}

export interface FactState {
  hasBase: boolean;
}

function readMeta(element: DomElement, page: Page): void {
  const value = element.getAttribute('content');
  if (value === null) return;
  for (const name of ['name', 'property', 'itemprop', 'http-equiv']) {
    const key = element.getAttribute(name);
    if (key !== null && key.trim() !== '') {
      page.metas.push({ key: key.trim().toLowerCase(), value: clip(fold(value).trim(), LONGEST_META) });
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
