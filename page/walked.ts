import type { DomElement } from './dom';
import { type DocumentOptions, fromDocument } from './from-document';
import type { Page } from './page';
import { type Failed, type Part, snapshotFromText } from './snapshot';
import { readWritten, type Written, type WrittenNode } from './written';

/** A page of a tab, as it was walked. */
export type Walked =
  | {
      page: Page;
      /** Charset that the browser decoded the page from. */
      charset: string;
    }
  | Failed;

/** Walks what take-snapshot.ts gave. Never throws: what goes wrong is in `error`. */
export function walkTaken(text: string): Walked {
  let charset = '';
  let url = '';
  try {
    const taken = snapshotFromText(text);
    if ('error' in taken) return taken;
    ({ charset } = taken);
    ({ url } = taken.document);
    return { page: walkPart(taken.document, taken.html), charset };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { error: message, url, title: '', charset };
  }
}

function treeOf(part: Part, html: string): Written {
  const written = readWritten(html);
  return written.elements.length === part.elements ? written : readWritten(html, 'nodes');
}

/** @param html of all parts */
function walkPart(document: Part, html: string): Page {
  const hidden = new Set<DomElement>();
  const frames = new Map<DomElement, { root: WrittenNode; url: string }>();
  const shadows = new Map<DomElement, WrittenNode>();
  const rootOf = (part: Part): WrittenNode => {
    const { root, elements } = treeOf(part, html.slice(part.start, part.end));
    if (elements.length !== part.elements) return root;
    const at = (place: number) => elements[place] as WrittenNode;
    for (const place of part.hidden) hidden.add(at(place));
    for (const [place, inner] of part.frames) frames.set(at(place), { root: rootOf(inner), url: inner.url });
    for (const [place, inner] of part.shadows) shadows.set(at(place), rootOf(inner));
    return root;
  };
  const options: DocumentOptions = {
    url: document.url,
    isHidden: (element) => hidden.has(element),
    frame: (element) => frames.get(element) ?? null,
    shadow: (element) => shadows.get(element) ?? null,
  };
  return fromDocument(rootOf(document), options);
}
