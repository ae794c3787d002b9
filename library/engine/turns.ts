/**
 * The library answers in one thread. Work that takes long is done in slices, and steps aside between them for whatever is asked
 * meanwhile: a save or a search waits for one slice, not for all of it.
 */

let open = 0;
let waiting: (() => void)[] = [];
const { port1, port2 } = new MessageChannel();
const turns: (() => void)[] = [];
port1.onmessage = () => turns.shift()?.();

/** Does what was asked; until it is done, work in slices waits. */
export async function attendTo<T>(work: () => Promise<T>): Promise<T> {
  open++;
  clearTimeout(pause);
  try {
    return await work();
  } finally {
    open--;
    if (open === 0) {
      pause = setTimeout(inPause, PAUSE);
      const resumed = waiting;
      waiting = [];
      for (const resume of resumed) resume();
    }
  }
}

/** Between two slices: resolves when nobody waits for an answer. */
export async function stepAside(): Promise<void> {
  do {
    await nextTurn();
    if (open > 0) await new Promise<void>((resume) => waiting.push(resume));
  } while (open > 0);
}

/** How long nothing has to be asked for a pause, in ms. */
const PAUSE = 1000;
let pause: ReturnType<typeof setTimeout> | undefined;
let inPause: () => void = () => undefined;

/** Does some work once in every pause between questions. */
export function inPauses(work: () => void): void {
  inPause = work;
}

/** After the messages that have arrived. A timer would be held back to 4 ms. */
function nextTurn(): Promise<void> {
  return new Promise((resume) => {
    turns.push(resume);
    port2.postMessage(null);
  });
}
