/** Says how sure an extraction is, and whether the page is an article at all. Weights were fitted on labelled pages (npm run bench). */
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

/** How sure we are that a page is no article, by how many reasons speak against it. */
const BY_REASONS = [0.75, 0.85, 0.95];
/** How sure we are of one that says so itself, or that has much of another kind of page. */
const TOLD = 0.95;
/** Points (like-another.ts) that are much. */
const MUCH = 6;

export function assess(draft: Draft): Assessment {
  const signs = readSigns(draft);
  const reasons = reasonsAgainst(signs).length;
  const isArticle = reasons === 0;
  const confidence = isArticle ? confidenceOf(signs) : confidenceOfNone(signs, reasons);
  return { isArticle, confidence, doubts: doubtsOf(signs, isArticle) };
}

function confidenceOfNone(signs: Signs, reasons: number): number {
  const isTold = signs.namedOther || signs.isGone || signs.isThing || likeAnother(signs) >= MUCH;
  return isTold ? TOLD : BY_REASONS[Math.min(reasons, BY_REASONS.length) - 1]!;
}
