/**
 * What the reader decided of how pages of a site are read. For scripts that are injected into pages: without the library that the
 * other settings are read with, which would be a twentieth of such a script.
 */
import { browser } from 'wxt/browser';
import { hostOf, SITES_KEY, type SiteRules, soundSites } from './site-rules';

/** Boxes that the reader chose as the text on pages of the site of an address. */
export async function picksFor(url: string): Promise<string[][]> {
  const host = hostOf(url);
  const rules = soundSites({ [host]: await storedRules(host) })[host];
  return (rules?.picks ?? []).map(({ path }) => path);
}

/** Whether the reader chose a text or a field on pages of the site of an address. */
export async function isDecided(url: string): Promise<boolean> {
  const { picks, fields } = ((await storedRules(hostOf(url))) ?? {}) as Partial<Record<keyof SiteRules, unknown>>;
  return picks !== undefined || fields !== undefined;
}

/** As they are stored: from another version, from a file or from a hand. */
async function storedRules(host: string): Promise<unknown> {
  try {
    const stored: { [SITES_KEY]?: Record<string, unknown> } = await browser.storage.local.get(SITES_KEY);
    return stored[SITES_KEY]?.[host];
  } catch {
    return undefined; // no storage: the page is read as any other
  }
}
