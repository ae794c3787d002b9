/** Why the confidence is not higher, as the reader is told. */
import type { Doubt } from '../article';
import { hidesMore } from './hides-more';
import type { Signs } from './signs';

export function doubtsOf(signs: Signs, isArticle: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  if (signs.prose < 25 && !(signs.picked && isArticle)) doubts.push('no-body');
  else if (signs.prose < 80) doubts.push('short-body');
  // The reader said where the text is: nothing around it raises a doubt.
  if (signs.picked) return doubts;
  if (isAmongHeadlines(signs)) doubts.push('list-page');
  if (!signs.hasTitle) doubts.push('no-title');
  if (signs.rival > 0.5) doubts.push('rival-body');
  if (signs.cutShort || hidesMore(signs)) doubts.push('cut-short');
  if (signs.noise > 0.5) doubts.push('noisy-body');
  return doubts;
}

/** A short article has as many headlines around it as a list has: they speak only where little reads like one. */
function isAmongHeadlines({ prose, linked, headlines }: Signs): boolean {
  return (prose < 300 && linked > 0.8) || (prose < 80 && headlines >= 15);
}
