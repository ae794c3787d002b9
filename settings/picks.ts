import { browser } from 'wxt/browser';
import { hostOf, SITES_KEY, soundSites } from './site-rules';

/**
 * Boxes that the reader chose as the text on pages of a site. For scripts that are injected into pages: without the library that
 * the other settings are read with, which would be a twentieth of such a script.
 */
export async function picksFor(url: string): Promise<string[][]> {
  try {
    const host = hostOf(url);
    const stored: { [SITES_KEY]?: Record<string, unknown> } = await browser.storage.local.get(SITES_KEY);
    const rules = soundSites({ [host]: stored[SITES_KEY]?.[host] })[host];
    return (rules?.picks ?? []).map(({ path }) => path);
  } catch {
    return []; // no storage: the page is read as any other
  }
}
