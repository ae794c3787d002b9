import { onPageAlone } from '../in-page/present';
import { COMMENT } from './dom';
import { type Part, type Snapshot, snapshotToText } from './snapshot';

/** The document this runs in, as it is without the extension, as text for walked.ts. Never throws: what goes wrong is told in it. */
export function takeHere(): string {
  const { characterSet: charset, URL: url, title } = document;
  try {
    return snapshotToText(onPageAlone(() => new Taking().snapshot(document)));
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return snapshotToText({ error: message, url, title, charset });
  }
}

/** They hold no text and no element, or none that is read: whether they are hidden is not asked. In SVG names are in lower case. */
const UNREAD = new Set(
  'SCRIPT STYLE LINK META TITLE HEAD HTML BR HR IMG INPUT SELECT OPTION TEXTAREA NOSCRIPT TBODY svg g path rect circle use'.split(
    ' ',
  ),
);
/** Only where one holds elements it may hold boxes, and be one itself. */
const INLINE = new Set('A B I U EM STRONG SPAN FONT LABEL SMALL SUP SUB'.split(' '));
const ALSO_INVISIBLE = { visibilityProperty: true };

class Taking {
  private html = '';

  snapshot(root: Document): Snapshot {
    const part = this.part(root, root.URL);
    return { document: part, charset: root.characterSet, html: this.html };
  }

  private part(root: Document | ShadowRoot, url: string): Part {
    const start = this.html.length;
    this.html += 'innerHTML' in root ? root.innerHTML : htmlOf(root);
    const elements = root.querySelectorAll('*');
    const part: Part = {
      url,
      start,
      end: this.html.length,
      elements: elements.length,
      hidden: [],
      frames: [],
      shadows: [],
    };
    for (let at = 0; at < elements.length; at++) {
      const element = elements[at] as Element;
      const name = element.nodeName;
      if (UNREAD.has(name) || (INLINE.has(name) && element.firstElementChild === null)) continue;
      this.ask(element, name, at, part);
    }
    return part;
  }

  /** What only the live element tells. Asking makes the browser bring its styles up to date, never its layout. */
  private ask(element: Element, name: string, at: number, part: Part): void {
    // `display: none`, `visibility: hidden`; not a box that is scrolled away, clipped or transparent.
    if (!element.checkVisibility(ALSO_INVISIBLE)) part.hidden.push(at);
    const { shadowRoot } = element;
    if (shadowRoot !== null) part.shadows.push([at, this.part(shadowRoot, part.url)]);
    if (name !== 'IFRAME' && name !== 'FRAME') return;
    const inner = frameInside(element as HTMLIFrameElement);
    if (inner !== null) part.frames.push([at, this.part(inner, inner.URL)]);
  }
}

/** Comments stand around `<html>` too: a browser notes there where it saved a page from. */
function htmlOf(root: Document): string {
  let html = '';
  for (const node of root.childNodes)
    html += node.nodeType === COMMENT ? `<!--${node.nodeValue}-->` : ((node as Partial<Element>).outerHTML ?? '');
  return html;
}

/**
 * The document in a frame of the same origin. Frames without an address of their own hold advertisements. Others are not even
 * asked: a browser prepares a world for our script in every frame that is.
 */
function frameInside(frame: HTMLIFrameElement): Document | null {
  const src = frame.getAttribute('src');
  if (src === null || src === '') return null;
  try {
    const { protocol, host } = new URL(src, frame.baseURI);
    if (protocol !== location.protocol || host !== location.host) return null;
    const inner = frame.contentDocument;
    return inner?.body && /^(?:https?|file):/.test(inner.URL) ? inner : null;
  } catch {
    return null;
  }
}
