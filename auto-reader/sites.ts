/** The sites where the reader opens by itself: what the reader asked for, and what the browser allows. */
import { askToReach, mayReach, siteOfHost } from '../settings/site-access';
import { changeSite, readSites } from '../settings/sites';

export function isAllowed(host: string): Promise<boolean> {
  return mayReach([siteOfHost(host)]);
}

/**
 * Turns it on for a site, with the browser's own question. Call it from a press of the reader. The wish is kept first: the question
 * closes a popup, and the background goes on when the permission is there.
 * @returns false where the reader or the browser refuses.
 */
export async function turnOn(host: string): Promise<boolean> {
  // Before anything is awaited: Firefox asks only while the press lasts.
  const asked = askToReach([siteOfHost(host)]);
  await changeSite(host, { set: { auto: true } });
  const allowed = await asked;
  if (!allowed) await turnOff(host);
  return allowed;
}

export async function turnOff(host: string): Promise<void> {
  await changeSite(host, { set: { auto: null } });
}

/** Hosts where it is wanted and allowed. */
export async function activeHosts(): Promise<string[]> {
  const wanted = Object.entries(await readSites()).flatMap(([host, { auto }]) => (auto ? [host] : []));
  const allowed = await Promise.all(wanted.map(isAllowed));
  return wanted.filter((_, place) => allowed[place]);
}
