import { type DomElement, type DomNode, isElement, rawText } from '../../page/dom';
import { parseHtml } from '../../page/parse';
import { type Link, linkOf, momentOf } from './link';

/** Bookmarks of a browser (`<!DOCTYPE NETSCAPE-Bookmark-file-1>`), or Pocket's older export (`<title>Pocket Export</title>`). */
export function isLinkFile(html: string): boolean {
  return /<!doctype\s+netscape-bookmark-file|<title>\s*Pocket Export\s*<\/title>/i.test(html.slice(0, 2000));
}

/**
 * The links of such a file. Folders become tags, those that every browser has not; what Pocket lists below `Read Archive` is
 * archived.
 */
export function readBookmarks(html: string): Link[] {
  const found: Link[] = [];
  walk(parseHtml(html), [], found);
  return found;
}

/** Bookmarks: `<DT><H3>地方新闻</H3><DL>…`: the heading stands before the list that it names. */
function walk(parent: DomNode, folders: readonly string[], found: Link[]): void {
  let heading: DomElement | null = null;
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue;
    const name = node.nodeName.toLowerCase();
    if (name === 'h1' || name === 'h3') heading = node;
    else if (name === 'a') add(node, folders, found);
    else if (name === 'dl' || name === 'ul') {
      walk(node, heading ? [...folders, folderOf(heading, name === 'ul')] : folders, found);
    } else walk(node, folders, found);
  }
}

/** '' for the folders that every browser has; Pocket's sections keep their names. */
function folderOf(heading: DomElement, isPocket: boolean): string {
  if (isPocket) return rawText(heading).trim();
  const isRoot =
    heading.nodeName.toLowerCase() === 'h1' ||
    heading.getAttribute('personal_toolbar_folder') !== null ||
    heading.getAttribute('unfiled_bookmarks_folder') !== null;
  return isRoot ? '' : rawText(heading).trim();
}

function add(anchor: DomElement, folders: readonly string[], found: Link[]): void {
  const section = folders.at(-1) ?? '';
  const isPocket = section === 'Unread' || section === 'Read Archive';
  const tags = (anchor.getAttribute('tags') ?? '').split(',');
  const link = linkOf(anchor.getAttribute('href') ?? '', {
    title: rawText(anchor),
    addedAt: momentOf(anchor.getAttribute('add_date') ?? anchor.getAttribute('time_added')),
    tags: isPocket ? tags : [...tags, ...folders],
    archived: section === 'Read Archive',
  });
  if (link) found.push(link);
}
