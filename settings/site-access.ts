/** Access to single sites: asked for when it is needed, one site at a time, and only in answer to a click. */
import { browser } from 'wxt/browser';

/** `*://news.example/*`; null where the address is none of the web. */
export function siteOfAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) ? siteOfHost(host) : null;
}

/** The browser's name for one site. @param host With or without a port, which is no part of it: Firefox knows none in patterns. */
export function siteOfHost(host: string): string {
  return `*://${new URL(`http://${host}`).hostname}/*`;
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
