/** Access to single sites: asked for when it is needed, one site at a time, and only in answer to a click. */
import { browser } from 'wxt/browser';

/** `*://news.example/*`; null where the address is none of the web. A port is no part of it: Firefox knows none in patterns. */
export function siteOfAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `*://${hostname}/*` : null;
}

/** The sites of some addresses, each once, in their order. */
export function sitesOf(urls: readonly string[]): string[] {
  return [...new Set(urls.flatMap((url) => siteOfAddress(url) ?? []))];
}

export async function mayReach(sites: readonly string[]): Promise<boolean> {
  return sites.length > 0 && (await browser.permissions.contains({ origins: [...sites] }));
}

/** Asks the reader for what is not granted yet. Call it from a click, before anything is waited for. */
export async function askToReach(sites: readonly string[]): Promise<boolean> {
  if (sites.length === 0) return false;
  return browser.permissions.request({ origins: [...sites] }).catch(() => false);
}
