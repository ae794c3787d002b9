import { library } from '../../library/client';
import type { SaveResult } from '../../library/record';
import { readSettings } from '../../settings/settings';
import { mayReach } from '../../settings/site-access';
import { fetchPicture } from './fetch-picture';
import { keepPictures } from './keep-pictures';

/**
 * Keeps the pictures of what was just saved, where the reader wants that always, on the sites that may be reached already. What is
 * missed, because the background was stopped or a server was away, the library offers to fetch. Never rejects.
 */
export async function keepAfterSave(results: readonly SaveResult[]): Promise<void> {
  try {
    if (!(await readSettings()).keepPictures) return;
    for (const { id, version } of results) {
      const saved = await library.get(id, version);
      if (saved) await keepPictures(saved, library, { fetch: fetchPicture, mayReach: (site) => mayReach([site]) });
    }
  } catch {
    // The article itself is saved; the library says which pictures are not.
  }
}
