import type { ExportContext, Pictures } from '../../export';
import type { Annotations } from '../../export/format';
import type { SavedArticle } from '../../library/record';

/** What an export says of an article that was saved. Read, for a citation, on the day it was saved. */
export function contextOfSaved(
  saved: Pick<SavedArticle, 'id' | 'url' | 'canonicalUrl' | 'savedAt' | 'tags'>,
  pictures?: Pictures,
  annotations?: Annotations,
): ExportContext {
  const { id, url, canonicalUrl, savedAt, tags } = saved;
  return {
    id,
    url,
    canonicalUrl,
    savedAt,
    accessedOn: localDay(new Date(savedAt)),
    ...(tags.length > 0 && { tags }),
    ...(pictures && { pictures }),
    ...(annotations && { annotations }),
  };
}

/** What an export says of the page that is open now. */
export function contextOfPage(page: { url: string; canonicalUrl: string }, now = new Date()): ExportContext {
  return { url: page.url, canonicalUrl: page.canonicalUrl, accessedOn: localDay(now) };
}

/** `2026-11-22` by the reader's own calendar. */
export function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
