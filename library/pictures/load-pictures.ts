/** The kept pictures of an article, with their bytes: for showing and exporting it without the network. */

import { library } from '../client';
import { fromBase64 } from '../engine/base64';
import type { SavedArticle } from '../record';

export interface LoadedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

/** For an export of many; nothing is asked for an article that has no picture. */
export async function picturesOf({
  id,
  version,
  article,
}: Pick<SavedArticle, 'id' | 'version' | 'article'>): Promise<Map<string, LoadedPicture>> {
  return article.blocks.some(({ picture }) => picture) ? loadPictures(id, version) : new Map();
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
