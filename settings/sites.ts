/**
 * What the reader decided for single sites, kept on this device: one record a host. Everything in it can be looked at and taken
 * back in the options, and goes along in the file of the settings.
 */
import { makeChange } from './changes';
import type { SiteChange } from './site-change';
import { hostOf, type SiteRules, type Sites, soundSites } from './site-rules';
import { storedSites } from './stored';

export { listChange, rulesAfter, type SiteChange } from './site-change';
export * from './site-rules';

export async function readSites(): Promise<Sites> {
  return soundSites(
    await storedSites()
      .getValue()
      .catch(() => ({})),
  );
}

/** The rules of the site of an address; none where it is no web address. */
export async function rulesFor(url: string): Promise<SiteRules> {
  return (await readSites())[hostOf(url)] ?? {};
}

/** Changes the rules of one site. A record that is left without any rule is deleted. */
export async function changeSite(host: string, change: SiteChange): Promise<void> {
  if (host !== '') await makeChange({ of: 'site', host, change });
}

/** Records of some sites as they are given, null for none; the others stay. */
export function putSites(sites: Readonly<Record<string, SiteRules | null>>): Promise<void> {
  return makeChange({ of: 'sites', sites });
}

/** Tells of every change, from whichever page it comes. Returns the function that stops it. */
export function watchSites(listener: (sites: Sites) => void): () => void {
  return storedSites().watch((stored) => listener(soundSites(stored)));
}
