/**
 * Changes of what settings/ keeps, as data. Each reads a whole record and writes it back, and two at once would leave only the later
 * one: so all of them go to the background, which makes one after the other (keeper.ts). Whoever asked for one may be closed at once.
 */
import { ask, NotAnswered } from '../messages';
import type { ChangeRequest, SettingsChange } from './change-request';
import { leaveRequest } from './left-requests';

export type { ChangeRequest, SettingsChange } from './change-request';

/** The background may just be stopped as it is asked: then it is asked again, so often and after such pauses, in ms. */
const PAUSES = [50, 250, 1_000];

let make: (change: SettingsChange) => Promise<void> = askForIt;

/** For the background: a context cannot send messages to itself. */
export function makeHere(keeper: (change: SettingsChange) => Promise<void>): void {
  make = keeper;
}

/** Resolves when it is stored; rejects, saying why, where it could not be. Whoever asks may be closed at once. */
export function makeChange(change: SettingsChange): Promise<void> {
  return make(change);
}

async function askForIt(change: SettingsChange): Promise<void> {
  const request: ChangeRequest = { id: newId(), change };
  leaveRequest(request);
  for (const pause of PAUSES) {
    try {
      return await ask('background.changeSettings', request);
    } catch (error) {
      if (!(error instanceof NotAnswered)) throw error;
    }
    await new Promise((resume) => setTimeout(resume, pause));
  }
  return ask('background.changeSettings', request);
}

/** Pages of the web without https have no `randomUUID`. */
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}
