import type { Addresses } from './address';
import { type DomElement, following, isElement } from './dom';
import { statedSize } from './picture';

// A frame is a player only if its address says so; others are advertisements, weather, share bars, comment boxes.
const PLAYER =
  /video|player|embed|\blive\b|v\.qq\.com|youku|tudou|iqiyi|ku6|56\.com|bilibili|youtube|vimeo|miaopai|v\.ifeng|tv\.sohu|cntv|cctv|\.swf|\.mp4|\.m3u8|\.flv/i;

/** Address of a player, or '' where the element shows none. */
export function videoOf(element: DomElement, tag: string, addresses: Addresses): string {
  switch (tag) {
    case 'video':
      return first(element, addresses, ['src', 'data-src', 'data-url']) || inside(element, addresses);
    case 'embed':
      return tooSmall(element) ? '' : first(element, addresses, ['src']);
    case 'object':
      return tooSmall(element) ? '' : first(element, addresses, ['data']) || inside(element, addresses);
    default: {
      if (tooSmall(element)) return '';
      const src = first(element, addresses, ['data-src', 'src']);
      return PLAYER.test(src) ? src : '';
    }
  }
}

/** Frames of 0 or 1 pixel count visitors or carry scripts. */
function tooSmall(element: DomElement): boolean {
  const { width, height } = statedSize(element);
  return (width >= 0 && width <= 1) || (height >= 0 && height <= 1);
}

function first(element: DomElement, addresses: Addresses, names: string[]): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    const address = value === null ? '' : addresses.media(value);
    if (address !== '' && !address.startsWith('data:')) return address;
  }
  return '';
}

/** What a video's `<source>`, or an object's `<param name="movie">` or `<embed>`, plays. */
function inside(element: DomElement, addresses: Addresses): string {
  for (let node = following(element, element); node !== null; node = following(node, element)) {
    if (!isElement(node)) continue;
    const tag = node.nodeName.toLowerCase();
    let address = '';
    if (tag === 'source' || tag === 'embed') address = first(node, addresses, ['src']);
    if (tag === 'param' && /^(?:movie|src|url|filename)$/i.test(node.getAttribute('name') ?? '')) {
      address = first(node, addresses, ['value']);
    }
    if (address !== '') return address;
  }
  return '';
}
