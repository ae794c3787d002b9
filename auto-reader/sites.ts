/** The sites where the reader opens by itself: what the reader asked for, and what the browser allows. */
import { askToReach, mayReach, siteOfHost } from '../settings/site-access';
import { changeSite, readSites } from '../settings/sites';

export function isAllowed(host: string): Promise<boolean> {
  return mayReach([siteOfHost(host)]);
}

/**
 * Turns it on for a site, with the browser's own question. Call it from a press of the reader, before anything is waited for. It is on
 * when the permission is there, and not before: the question may close who asks, and nobody then hears that it was refused. What was
 * wished for is kept by `keepWish`, and done by the background.
 * @returns false where the reader or the browser refuses: nothing has changed.
 */
export async function turnOn(host: string): Promise<boolean> {
  const allowed = await askToReach([siteOfHost(host)]);
  if (allowed) await keepOn(host);
  return allowed;
}

/** The permission is there. */
export async function keepOn(host: string): Promise<void> {
  await changeSite(host, { set: { auto: true } });
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
