import { browser } from 'wxt/browser';
import { siteOfHost } from '../settings/site-access';
import { readSites, watchSites } from '../settings/sites';
import { giveBack } from './give-back';
import { activeHosts, turnOff } from './sites';

const PREFIX = 'auto-reader ';

/** Keeps one small script registered on the sites where the reader opens by itself, and on no others. Call it as the background starts. */
export function keepAutoReader(): void {
  const renew = () => void register();
  browser.runtime.onInstalled.addListener(renew);
  browser.runtime.onStartup.addListener(renew);
  browser.permissions.onAdded.addListener(renew);
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void forget(origins));
  watchSites(renew);
}

/** One after the other: two at once would register the same script twice. */
let last: Promise<void> = Promise.resolve();

function register(): Promise<void> {
  last = last.then(change).catch((error: unknown) => console.error('auto reader', error));
  return last;
}

async function change(): Promise<void> {
  const wanted = new Set((await activeHosts()).map(siteOfHost));
  const standing = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PREFIX));
  const over = standing.filter(({ id }) => !wanted.delete(id.slice(PREFIX.length)));
  if (over.length > 0) await browser.scripting.unregisterContentScripts({ ids: over.map(({ id }) => id) });
  await giveBack(over.map(({ id }) => id.slice(PREFIX.length)));
  if (wanted.size === 0) return;
  await browser.scripting.registerContentScripts(
    [...wanted].map((origin) => ({
      id: PREFIX + origin,
      matches: [origin],
      js: ['page-auto.js'],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** A permission that was taken back ends the wish too: it is off until it is turned on again. */
async function forget(origins: string[]): Promise<void> {
  for (const host of Object.keys(await readSites())) if (origins.includes(siteOfHost(host))) await turnOff(host);
  await register();
}
