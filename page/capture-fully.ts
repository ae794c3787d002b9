import { extract } from '../extract';
import { type Capture, captureWith } from './capture';
import { readabilityOpinion } from './readability-opinion';
import { repair } from './repair';

/** Reads the document this runs in with the repair of damaged text and, where we are unsure of it, Readability's opinion. */
export function captureFully(): Promise<Capture> {
  return captureWith((page, picks) =>
    extract(page, { picks, repair, secondOpinion: () => readabilityOpinion(document) }),
  );
}
