import type { Addresses } from './address';
import { type DomElement, following, isElement, rawText } from './dom';
import { foldSpaces } from './line';
import type { Picture } from './page';

/** Attributes in which pages keep the real address until the picture scrolls into view, most telling first. */
const LAZY = [
  'data-original', // jQuery lazyload, most portals
  'data-src', // WeChat, lazysizes
  'data-lazy-src',
  'data-actualsrc', // 知乎
  'data-real-src',
  'data-echo',
  'data-url',
  '_src', // ueditor copies
  'zoomfile', // Discuz: full size
  'file', // Discuz: thumbnail
  'lazysrc',
  'original',
];

function isLazy(name: string): boolean {
  return LAZY.includes(name);
}

// Pictures that stand for one that is not loaded yet: blank.gif, loading.gif, grey.gif, 1x1.png, placeholder.png, spacer.gif.
const PLACEHOLDER =
  /(?:^|[/_.-])(?:blank|loading|load|lazyload|lazy|gr[ea]y|placeholder|spacer|space|transparent|pixel|1x1|1px|none|empty|default_?img)(?:[_-]?\d+)?\.(?:gif|png|jpe?g|svg|webp)(?:$|[?#!])/i;
// An embedded picture shorter than this shows nothing: a grey box, a transparent pixel.
const SMALLEST_DATA = 2000;

/** Address of an `<img>`, its own or a lazy-load one, or '' where it has none yet. */
export function addressOf(image: DomElement, addresses: Addresses, sourceSet: string): string {
  // Most images have none of these: their names at once are asked for faster than each.
  const names = image.getAttributeNames();
  if (names.some(isLazy))
    for (const name of LAZY) {
      const value = names.includes(name) ? image.getAttribute(name) : null;
      if (value !== null && looksLikeAddress(value)) return addresses.media(value);
    }
  const lazySet = largest(image.getAttribute('data-srcset'));
  if (lazySet !== '') return addresses.media(lazySet);
  const src = image.getAttribute('src') ?? '';
  if (src.trim() !== '' && !isPlaceholder(src.trim())) return addresses.media(src);
  const set = largest(image.getAttribute('srcset')) || largest(sourceSet);
  return set === '' ? '' : addresses.media(set);
}

export function pictureOf(image: DomElement, src: string, href: string): Picture {
  const style = image.getAttribute('style') ?? '';
  return {
    src,
    alt: foldSpaces(image.getAttribute('alt') ?? '').trim(),
    width: pixels(image.getAttribute('width'), style, WIDTH),
    height: pixels(image.getAttribute('height'), style, HEIGHT),
    href: href === '#' ? '' : href,
  };
}

const WIDTH = /(?:^|[;\s])width\s*:\s*([\d.]+)px/i;
const HEIGHT = /(?:^|[;\s])height\s*:\s*([\d.]+)px/i;

/** CSS pixels of an attribute or an inline style, 0 where they say none (100%, auto). */
function pixels(attribute: string | null, style: string, pattern: RegExp): number {
  const written = attribute === null ? null : /^(\d+(?:\.\d+)?)(?:\.0*)?\s?(?:px)?$/i.exec(attribute.trim());
  const found = written ?? (style === '' ? null : pattern.exec(style));
  return found === null ? 0 : Math.round(Number(found[1]));
}

/** Size of a frame or player, -1 where it is not stated. */
export function statedSize(element: DomElement): { width: number; height: number } {
  const style = element.getAttribute('style') ?? '';
  const read = (name: string, pattern: RegExp) => {
    const attribute = element.getAttribute(name);
    const found = (attribute === null ? null : /^(\d+)\s?(?:px)?$/i.exec(attribute.trim())) ?? pattern.exec(style);
    return found === null ? -1 : Number(found[1]);
  };
  return { width: read('width', WIDTH), height: read('height', HEIGHT) };
}

function looksLikeAddress(value: string): boolean {
  const trimmed = value.trim();
  // data-src="1" and file="名字" are no addresses.
  return /[./]/.test(trimmed) && !isPlaceholder(trimmed);
}

function isPlaceholder(src: string): boolean {
  if (src.startsWith('data:')) return src.length < SMALLEST_DATA;
  return src.startsWith('about:') || src === '#' || PLACEHOLDER.test(src);
}

/** The address of a srcset with the largest width or density. */
export function largest(set: string | null): string {
  if (set === null || set.trim() === '') return '';
  let best = '';
  let size = -1;
  for (const entry of set.split(/,\s+|,(?=https?:|\/\/)/)) {
    const [address, descriptor] = entry.trim().split(/\s+/);
    const value = Number.parseFloat(descriptor ?? '1') || 1;
    if (address && value > size) {
      best = address.endsWith(',') ? address.slice(0, -1) : address;
      size = value;
    }
  }
  return isPlaceholder(best) ? '' : best;
}

/** Of an element; an address in it may be long. */
const LONGEST_TAG = 4000;

/**
 * Address of the `<img>` inside a `<noscript>`, or ''. Its content is text where scripts run, elements where they do not
 * (DOMParser).
 */
export function noscriptImage(noscript: DomElement): string {
  for (let node = following(noscript, noscript); node !== null; node = following(node, noscript)) {
    if (isElement(node) && node.nodeName.toLowerCase() === 'img') return node.getAttribute('src') ?? '';
  }
  const text = rawText(noscript);
  const start = text.search(/<img\s/i);
  const end = start < 0 ? -1 : text.indexOf('>', start);
  if (end < 0) return '';
  const tag = text.slice(start, Math.min(end, start + LONGEST_TAG));
  const src = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(tag);
  return (src?.[1] ?? src?.[2] ?? src?.[3] ?? '').replaceAll('&amp;', '&');
}
