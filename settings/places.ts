/**
 * Where articles were left, so that they open there again. Kept on this device, for the last few hundred addresses, and not
 * as a list of what was read: an address is kept as a number that it cannot be got back from. Nothing in private windows.
 */
import { browser } from 'wxt/browser';
import { makeChange } from './changes';
import { type Places, storedPlaces } from './stored';

const MOST = 300;

/** Place among the article's blocks where it was left; null where it never was, or was read to its end. */
export async function placeIn(address: string, story: number): Promise<number | null> {
  const place = (
    await storedPlaces()
      .getValue()
      .catch((): Places => ({}))
  )[keyOf(address, story)];
  return typeof place === 'number' ? place : null;
}

/** Where places are remembered. @param place null where it was read to its end. */
export async function keepPlace(address: string, story: number, place: number | null): Promise<void> {
  if (!browser.extension?.inIncognitoContext) await makeChange({ of: 'place', address, story, place });
}

/** The same where nothing changes. */
export function placesAfter(places: Places, address: string, story: number, place: number | null): Places {
  const key = keyOf(address, story);
  const { [key]: before, ...others } = places;
  if (place === null && before === undefined) return places;
  const kept = Object.entries(others).slice(place === null ? -MOST : 1 - MOST);
  return Object.fromEntries(place === null ? kept : [...kept, [key, place]]);
}

/** Two times FNV-1a of an address without its fragment. It begins with a letter: number-like keys would lose their order. */
function keyOf(address: string, story: number): string {
  const text = `${address.replace(/#.*$/u, '')} ${story}`;
  let [one, two] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    two = Math.imul(two ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  return `p${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
}
