import type { Page } from './page';

/**
 * The address that a saved page says it has, or ''. A browser's own note (`saved from url=(0046)https://…`) is believed first;
 * a canonical address or og:url that is only the site's front page is taken last: many sites put it on every page.
 */
export function ownAddress(page: Page): string {
  for (const { text } of page.comments) {
    const saved = /saved from url=\(\d+\)(https?:\/\/\S+)/i.exec(text)?.[1];
    if (saved !== undefined) return saved;
  }
  const stated = page.metas
    .filter(({ key, value }) => (key === 'canonical' || key === 'og:url') && /^https?:\/\//i.test(value))
    .sort((a, b) => a.key.localeCompare(b.key))
    .map(({ value }) => value);
  return stated.find((address) => !/^https?:\/\/[^/]+\/?$/i.test(address)) ?? stated[0] ?? '';
}
