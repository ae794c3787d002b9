/** So long it waits for others, in ms. */
const PAUSE = 100;

let waiting: (() => void)[] = [];

/** Pictures of a server that is gone fail one by one, each in a frame of its own: what follows of that is drawn at once for all. */
export function drawTogether(change: () => void): void {
  if (waiting.push(change) > 1) return;
  setTimeout(() => {
    const changes = waiting;
    waiting = [];
    for (const make of changes) make();
  }, PAUSE);
}
