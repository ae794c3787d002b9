/** The background's part of reading a page, bundled for a page of the bench (background-page.ts). */
import type { Capture } from '../capture/capture';
import { readWalked } from '../capture/read-walked';
import type { Walked } from '../page/walked';

/** Reads what page-capture.js gave. */
function read(json: string): Promise<Capture> {
  return readWalked(JSON.parse(json) as Walked);
}

Object.assign(globalThis, { background: { read } });
