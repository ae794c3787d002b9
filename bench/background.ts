/** The background's part of reading a page, bundled for a page of the bench (background-page.ts). */
import type { Capture } from '../capture/capture';
import { readWalked } from '../capture/read-walked';
import { walkTaken } from '../page/walked';

/** Reads what page-capture.js gave. */
function read(taken: string): Promise<Capture> {
  return readWalked(walkTaken(taken));
}

Object.assign(globalThis, { background: { read } });
