import type { Signs } from './signs';

/** Enough of the text is hidden to miss it: 40 characters, and a tenth of what is shown. */
export function hidesMore({ hiddenRest, prose }: Signs): boolean {
  return hiddenRest >= 40 && hiddenRest > prose * 0.1;
}
