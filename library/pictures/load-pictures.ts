/** The kept pictures of an article, with their bytes: for showing and exporting it without the network. */

import { library } from '../client';
import { fromBase64 } from '../engine/base64';

export interface LoadedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

/** By their address in the article. Those that were kept in several places are loaded once. */
export async function loadPictures(id: number, version?: number): Promise<Map<string, LoadedPicture>> {
  const loaded = new Map<string, LoadedPicture>();
  for (const { src, hash } of await library.pictures(id, version)) {
    if (loaded.has(src)) continue;
    const found = await library.picture(hash);
    if (found) loaded.set(src, { bytes: fromBase64(found.base64), mime: found.mime });
  }
  return loaded;
}
