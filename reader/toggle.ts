import type { Capture } from '../page/capture';
import { type ReaderOutcome, ReaderSession } from './session';

const TOGGLE = Symbol.for('qingyang.reader.toggle');
const world = globalThis as { [TOGGLE]?: () => Promise<ReaderOutcome> };

/**
 * Opens the reader over the page, or closes it when it is open. The script may be injected again and again: the first
 * injection stays in charge.
 * @param capture reads the page; called only when the reader opens.
 */
export function toggleReader(capture: () => Promise<Capture>): Promise<ReaderOutcome> {
  world[TOGGLE] ??= makeToggle(capture);
  return world[TOGGLE]();
}

function makeToggle(capture: () => Promise<Capture>): () => Promise<ReaderOutcome> {
  let session: Promise<ReaderSession> | undefined;
  return async () => {
    if (session) {
      const open = await session;
      open.close();
      return 'closed';
    }
    session = capture().then((read) =>
      ReaderSession.create(read, capture, () => {
        session = undefined;
      }),
    );
    return (await session).open();
  };
}
