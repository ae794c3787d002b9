import { browser } from 'wxt/browser';
import { readSettings } from '../settings/settings';

/**
 * Gives permissions for sites back that the reader does not open by itself on any more; what nothing uses is not kept. Where pictures are
 * kept with every save, a site that may be reached is still used for that: then it stays, listed in the options, where it can be
 * given back. Permissions of the manifest, as tests have them, cannot be.
 */
export async function giveBack(origins: readonly string[]): Promise<void> {
  if (origins.length === 0 || (await readSettings()).keepPictures === 'always') return;
  for (const origin of origins) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
}
