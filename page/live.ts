import type { DomElement } from './dom';
import type { DocumentOptions } from './from-document';

/**
 * How to read the document of a tab: with the frames and shadow roots that can be reached from it, and with what its style
 * sheets hide. Asking that makes the browser bring its styles up to date, never its layout.
 */
export function liveOptions(document: Document): DocumentOptions {
  const uses = (name: string) => document.querySelector(`[${name}]`) !== null;
  return { url: document.URL, frame: frameInside, shadow: shadowInside, isHidden, uses };
}

/**
 * The document in a frame of the same origin. Frames without an address of their own hold advertisements. Others are not even
 * asked: a browser prepares a world for our script in every frame that is.
 */
function frameInside(element: DomElement): ReturnType<NonNullable<DocumentOptions['frame']>> {
  const frame = element as unknown as HTMLIFrameElement;
  const src = frame.getAttribute('src');
  if (src === null || src === '') return null;
  try {
    const { protocol, host } = new URL(src, frame.baseURI);
    if (protocol !== location.protocol || host !== location.host) return null;
    const inner = frame.contentDocument;
    return inner?.body && /^(?:https?|file):/.test(inner.URL) ? { root: inner, url: inner.URL } : null;
  } catch {
    return null;
  }
}

function shadowInside(element: DomElement): ShadowRoot | null {
  return (element as unknown as Element).shadowRoot;
}

/** `display: none`, `visibility: hidden`; not a box that is scrolled away, clipped or transparent. */
function isHidden(element: DomElement): boolean {
  const box = element as unknown as Element;
  return typeof box.checkVisibility === 'function' && !box.checkVisibility(ALSO_INVISIBLE);
}

const ALSO_INVISIBLE = { visibilityProperty: true };
