import type { Opening } from '../capture/opening';
import { clearLeftBehind } from '../in-page/present';
import { prepareStage, type ReaderOutcome, ReaderSession } from './session';

const TOGGLE = Symbol.for('qingyang.reader.toggle');
const world = globalThis as { [TOGGLE]?: () => Promise<ReaderOutcome> };

/**
 * So long a reader that has left can come back without being injected again, in ms. Then nothing holds the script any more, and
 * its memory is given back.
 */
const KEPT = 20_000;

/**
 * Opens the reader over the page, or closes it when it is open. The script may be injected again and again: the first
 * injection stays in charge until it is forgotten.
 * @param capture reads the page; called only when the reader opens.
 */
export function toggleReader(capture: () => Promise<Opening>): Promise<ReaderOutcome> {
  world[TOGGLE] ??= makeToggle(capture);
  return world[TOGGLE]();
}

function makeToggle(capture: () => Promise<Opening>): () => Promise<ReaderOutcome> {
  let session: Promise<ReaderSession> | undefined;
  let forgetting: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    session = undefined;
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      if (world[TOGGLE] === toggle) delete world[TOGGLE];
    }, KEPT);
  };
  const toggle = async () => {
    clearTimeout(forgetting);
    if (session) {
      const open = await session;
      open.close();
      return 'closed' as const;
    }
    clearLeftBehind();
    const reading = capture();
    const stage = prepareStage();
    session = reading.then(
      (read) => ReaderSession.create(read, capture, forget, stage),
      (lost: unknown) => {
        stage?.lower();
        throw lost;
      },
    );
    session.catch(forget); // the next key press tries again
    return (await session).open();
  };
  return toggle;
}
