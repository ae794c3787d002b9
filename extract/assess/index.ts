/** Says how sure an extraction is, and whether the page is an article at all: rules/weights/confidence.ts, rules/weights/other-pages.ts. */
import { NO_ARTICLE } from '../../rules/weights/confidence';
import type { Doubt } from '../article';
import type { Draft } from '../draft';
import { confidenceOf } from './confidence';
import { doubtsOf } from './doubts';
import { likeAnother } from './like-another';
import { reasonsAgainst } from './reasons-against';
import { readSigns, type Signs } from './signs';

export interface Assessment {
  isArticle: boolean;
  /** 0 to 1, of what `isArticle` says. */
  confidence: number;
  doubts: Doubt[];
}

export function assess(draft: Draft): Assessment {
  const signs = readSigns(draft);
  const reasons = reasonsAgainst(signs).length;
  const isArticle = reasons === 0;
  const confidence = isArticle ? confidenceOf(signs) : confidenceOfNone(signs, reasons);
  return { isArticle, confidence, doubts: doubtsOf(signs, isArticle) };
}

function confidenceOfNone(signs: Signs, reasons: number): number {
  const isTold = signs.namedOther || signs.isGone || signs.isThing || likeAnother(signs) >= NO_ARTICLE.muchLikeAnother;
  if (isTold) return NO_ARTICLE.told;
  if (reasons > 2) return NO_ARTICLE.moreReasons;
  return reasons > 1 ? NO_ARTICLE.twoReasons : NO_ARTICLE.oneReason;
}
