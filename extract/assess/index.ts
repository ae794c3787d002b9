/** Says how sure an extraction is, and whether the page is an article at all. Weights were fitted on labelled pages (npm run bench). */
import type { Doubt } from '../article';
import type { Draft } from '../draft';
import { confidenceOf } from './confidence';
import { doubtsOf } from './doubts';
import { reasonsAgainst } from './reasons-against';
import { readSigns } from './signs';

export interface Assessment {
  isArticle: boolean;
  /** 0 to 1, of what `isArticle` says. */
  confidence: number;
  doubts: Doubt[];
}

/** How sure we are that a page of which something speaks against an article is none. */
const NOT_ARTICLE = 0.9;

export function assess(draft: Draft): Assessment {
  const signs = readSigns(draft);
  const isArticle = reasonsAgainst(signs).length === 0;
  const confidence = isArticle ? confidenceOf(signs) : NOT_ARTICLE;
  return { isArticle, confidence, doubts: doubtsOf(signs, isArticle) };
}
