/** Why the confidence is not higher, as the reader is told. */
import { DOUBT } from '../../rules/weights/confidence';
import type { Doubt } from '../article';
import { hidesMore } from './hides-more';
import type { Signs } from './signs';

export function doubtsOf(signs: Signs, isArticle: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  const isWordless = signs.prose < DOUBT.noBody && !(signs.picked && isArticle);
  // A text in another language has prose, and no sentence that we know.
  if (isWordless || (!isArticle && signs.sentences === 0)) doubts.push('no-body');
  else if (signs.prose < DOUBT.shortBody) doubts.push('short-body');
  // The reader said where the text is: nothing around it raises a doubt.
  if (signs.picked) return doubts;
  if (isAmongHeadlines(signs)) doubts.push('list-page');
  if (!signs.hasTitle) doubts.push('no-title');
  if (signs.rival > DOUBT.rival) doubts.push('rival-body');
  if (signs.cutShort || hidesMore(signs)) doubts.push('cut-short');
  if (signs.noise > DOUBT.noise) doubts.push('noisy-body');
  return doubts;
}

/** A short article has as many headlines around it as a list has: they speak only where little reads like one. */
function isAmongHeadlines({ prose, linked, headlines }: Signs): boolean {
  const { list } = DOUBT;
  return (prose < list.prose && linked > list.linked) || (prose < list.fewProse && headlines >= list.headlines);
}
