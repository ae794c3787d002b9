import type { Opening } from '../capture/opening';
import { ask, NotAnswered } from '../messages';
import { takeHere } from '../page/take-snapshot';

/** The page this runs in: taken here, read by the background. Rejects where the background is gone: the extension was updated. */
export function captureHere(): Promise<Opening> {
  const request = { taken: takeHere() };
  return ask('background.readPage', request).catch((lost: unknown) => {
    if (!(lost instanceof NotAnswered)) throw lost;
    return ask('background.readPage', request); // it was stopped while it read: the message starts it again
  });
}
