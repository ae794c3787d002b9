import { DOUBT } from '../../rules/weights/confidence';
import type { Signs } from './signs';

/** Enough of the text is hidden to miss it. */
export function hidesMore({ hiddenRest, prose }: Signs): boolean {
  return hiddenRest >= DOUBT.hidden.least && hiddenRest > prose * DOUBT.hidden.share;
}
