import type { Page } from './page';

const SINGLE_FILE = /^\s*Page saved with SingleFile/i;

/**
 * The address that a saved page says it has, or ''. A browser's own note (`saved from url=(0046)https://…`) and SingleFile's
 * (`Page saved with SingleFile url: https://… saved date: …`) are believed first; a canonical address or og:url that is only the site's front page is taken last: many sites put it on every page.
 */
export function ownAddress(page: Page): string {
  for (const { text } of page.comments) {
    const saved = /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(text)?.[1];
    if (saved !== undefined) return saved;
    const single = SINGLE_FILE.test(text) ? /^\s*url:\s*(https?:\/\/\S+)/im.exec(text)?.[1] : undefined;
    if (single !== undefined) return single;
  }
  const stated = page.metas
    .filter(({ key, value }) => (key === 'canonical' || key === 'og:url') && /^https?:\/\//i.test(value))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ value }) => value);
  return stated.find((address) => !/^https?:\/\/[^/]+\/?$/i.test(address)) ?? stated[0] ?? '';
}

/**
 * When a saved page says it was saved, ISO 8601 in UTC; null where it does not:
 * `saved date: Fri Mar 05 2021 10:00:00 GMT+0800 (China Standard Time)`.
 */
export function ownSavingTime(page: Page): string | null {
  const note = page.comments.find(({ text }) => SINGLE_FILE.test(text));
  return note ? moment(/^\s*saved date:\s*(.+)$/im.exec(note.text)?.[1] ?? '') : null;
}

/** ISO 8601 in UTC of a moment as programs write one; null where it is none. */
export function moment(written: string): string | null {
  const time = Date.parse(written.replace(/\s*\(.*\)\s*$/, ''));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** The address a page states for itself, or ''. */
export function canonicalAddress(page: Page): string {
  for (const wanted of ['canonical', 'og:url']) {
    const found = page.metas.find(({ key, value }) => key === wanted && /^https?:\/\//i.test(value));
    if (found !== undefined) return found.value;
  }
  return '';
}
