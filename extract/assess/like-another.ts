/** Weighs what pages of other kinds have against what only published texts have: a source, a reporter, a day. */
import { putTogether } from './put-together';
import type { Signs } from './signs';

/** Words of terms in a hundred characters, and in all, that a text of terms has at least. */
const TERMS_IN_HUNDRED = 1.6;
const TERMS = 8;

/** Points for another kind of page less those for an article; below zero where more speaks for an article. */
export function likeAnother(signs: Signs): number {
  return pointsForAnother(signs) - pointsForArticle(signs);
}

function pointsForAnother(signs: Signs): number {
  const { furnished, countsFollowers, titledOther, addressOther, titleVariants, isPlayer, terms, prose } = signs;
  return (
    furnished.length * 4 +
    (countsFollowers ? 2 : 0) +
    (titledOther ? 2 : 0) +
    (addressOther ? 2 : 0) +
    (titleVariants >= 2 ? 2 : 0) +
    (isPlayer ? 2 : 0) +
    (terms >= TERMS && terms * 100 >= prose * TERMS_IN_HUNDRED ? 2 : 0) +
    (!signs.hasTime && isUnsigned(signs) ? 2 : 0) +
    putTogether(signs)
  );
}

/** Nobody says that it is his: what a shop, an office or a tool says of itself may have a headline and a day as well. */
export function isUnsigned({ sourced, signed, reported, onPaper }: Signs): boolean {
  return !sourced && !signed && !reported && !onPaper;
}

function pointsForArticle(signs: Signs): number {
  return (signs.sourced ? 2 : 0) + (signs.reported ? 2 : 0) + (signs.saysArticle ? 2 : 0) + (signs.datedAbove ? 1 : 0);
}
