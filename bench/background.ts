/** The background's part of reading a page, bundled for a page of the bench (background-page.ts). */
import type { Capture } from '../capture/capture';
import { readWalked } from '../capture/read-walked';
import { walkedFromJson } from '../page/walked-json';

/** Reads what page-capture.js gave. */
function read(json: string): Promise<Capture> {
  return readWalked(walkedFromJson(json));
}

Object.assign(globalThis, { background: { read } });
