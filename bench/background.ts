/** The background's part of reading a page, bundled for a page of the bench (background-page.ts). */
import type { Capture } from '../capture/capture';
import { readWalked } from '../capture/read-walked';
import type { Walked } from '../page/walked';

let reading: Promise<Capture> | undefined;
let answer: ((opinion: string | null) => void) | undefined;

/** Reads what page-capture.js gave: to the end, or until Readability's opinion is asked (null), which `goOn` then brings. */
function read(json: string): Promise<Capture | null> {
  return new Promise((done) => {
    const opinion = () =>
      new Promise<string | null>((given) => {
        answer = given;
        done(null);
      });
    reading = readWalked(JSON.parse(json) as Walked, opinion);
    void reading.then(done);
  });
}

function goOn(opinion: string | null): Promise<Capture> | undefined {
  answer?.(opinion);
  return reading;
}

Object.assign(globalThis, { background: { read, goOn } });
