/**
 * What the reader decided for single sites, kept on this device: one record a host. Everything in it can be looked at and taken
 * back in the options, and goes along in the file of the settings.
 */
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';
import { hostOf, SITES_KEY, type SiteRules, type Sites, soundSites } from './site-rules';

export * from './site-rules';

const item = storage.defineItem<Sites>(`local:${SITES_KEY}`, { fallback: {}, version: 1 });

export async function readSites(): Promise<Sites> {
  return soundSites(await item.getValue().catch(() => ({})));
}

/** The rules of the site of an address; none where it is no web address. */
export async function rulesFor(url: string): Promise<SiteRules> {
  return (await readSites())[hostOf(url)] ?? {};
}

/** Changes the rules of one site. A record that is left without any rule is deleted. */
export async function changeSite(host: string, change: (rules: SiteRules) => SiteRules): Promise<void> {
  if (host === '') return;
  await inTurn('sites', async () => {
    // One that cannot be read is not written over: all the others would be lost.
    const sites = soundSites(await item.getValue());
    await item.setValue(soundSites({ ...sites, [host]: change(sites[host] ?? {}) }));
  });
}

/** All sites at once: import, and undo. */
export async function replaceSites(sites: Sites): Promise<void> {
  await inTurn('sites', () => item.setValue(soundSites(sites)));
}

/** Tells of every change, from whichever page it comes. Returns the function that stops it. */
export function watchSites(listener: (sites: Sites) => void): () => void {
  return item.watch((stored) => listener(soundSites(stored)));
}
