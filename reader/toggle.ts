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
  const begin = async () => {
    const reading = capture();
    reading.catch(() => undefined); // it is answered for below
    // Out of the script's own run: for a new frame the browser notes who asked for it, and with its inspector open it would read the
    // whole script two times more to say in which line each caller stands.
    await new Promise((resume) => setTimeout(resume));
    const stage = prepareStage();
    try {
      return ReaderSession.create(await reading, capture, forget, stage);
    } catch (lost) {
      stage?.lower();
      throw lost;
    }
  };
  const toggle = async () => {
    clearTimeout(forgetting);
    if (session) {
      const open = await session;
      open.close();
      return 'closed' as const;
    }
    clearLeftBehind();
    session = begin();
    session.catch(forget); // the next key press tries again
    return (await session).open();
  };
  return toggle;
}
