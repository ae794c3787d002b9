import type { Doubt, Extraction } from './article';

/** Below this confidence a page is read a second time with another extractor's vote, and the surer reading stands. */
export const ASK_BELOW = 0.7;

/**
 * Whether another extractor's vote can make a reading better. Not where the page is a list by its links: there it takes the
 * longest, on the largest pages of a portal, and a run of prose that we did not see is not to be expected.
 */
export function canGain(isArticle: boolean, confidence: number, doubts: readonly Doubt[]): boolean {
  return isArticle ? confidence < ASK_BELOW : !doubts.includes('list-page');
}

/** Whether the page may be there to lead to articles: then its headlines are offered. */
export function mayBeList({ kind, doubts }: Pick<Extraction, 'kind' | 'doubts'>): boolean {
  return kind === 'not-article' || doubts.includes('list-page');
}
