import { library } from '../../library/client';
import { LibraryError, type LibraryFailure } from '../../library/failure';
import type { SaveResult } from '../../library/record';
import { readSettings } from '../../settings/settings';
import { mayReach, sitesOf } from '../../settings/site-access';
import { fetchPicture } from './fetch-picture';
import { keepPictures, pictureAddresses } from './keep-pictures';

/** How long the reader may think about the browser's question, in s. */
const PATIENCE = 60;

/**
 * Keeps the pictures of what was just saved, on the sites that may be reached: where the reader wants that always, or has `asked`
 * for it now, and the browser may be asking for the sites meanwhile. What is missed, because the background was stopped or a
 * server was away, the library offers to fetch. Never rejects.
 * @returns why the library could not keep them, for one who asked; null where it could
 */
export async function keepAfterSave(
  results: readonly Pick<SaveResult, 'id' | 'version'>[],
  { asked = false }: { asked?: boolean } = {},
): Promise<LibraryFailure | null> {
  try {
    if (!asked && (await readSettings()).keepPictures !== 'always') return null;
    for (const { id, version } of results) {
      const saved = await library.get(id, version);
      if (!saved) continue;
      if (asked) await permitted(sitesOf(pictureAddresses(saved)));
      await keepPictures(saved, library, { fetch: fetchPicture, mayReach: (site) => mayReach([site]) });
    }
    return null;
  } catch (error) {
    // The article itself is saved; the library says which pictures are not.
    return error instanceof LibraryError ? error.failure : null;
  }
}

/** Resolves when the sites may be reached, or it is not worth to wait any longer. Asking keeps the background awake. */
async function permitted(sites: readonly string[]): Promise<void> {
  for (let waited = 0; waited < PATIENCE && !(await mayReach(sites)); waited++)
    await new Promise((done) => setTimeout(done, 1_000));
}
