/** Weighs what pages of other kinds have against what only published texts have: a source, a reporter, a day. */
import { POINTS, TERMS } from '../../rules/weights/other-pages';
import { stepOf } from '../../rules/weights/step';
import { putTogether } from './put-together';
import type { Signs } from './signs';

/** Points for another kind of page less those for an article; below zero where more speaks for an article. */
export function likeAnother(signs: Signs): number {
  return pointsForAnother(signs) + pointsForArticle(signs);
}

function pointsForAnother(signs: Signs): number {
  const { furnished, countsFollowers, titledOther, addressOther, titleVariants, isPlayer, terms, prose } = signs;
  return (
    furnished.length * POINTS.furnished +
    (countsFollowers ? POINTS.countsFollowers : 0) +
    (titledOther ? POINTS.titledOther : 0) +
    (addressOther ? POINTS.addressOther : 0) +
    stepOf(titleVariants, POINTS.titleVariants) +
    (isPlayer ? POINTS.player : 0) +
    (terms >= TERMS.least && terms * 100 >= prose * TERMS.inHundred ? POINTS.terms : 0) +
    (!signs.hasTime && isUnsigned(signs) ? POINTS.undated : 0) +
    putTogether(signs)
  );
}

/** Nobody says that it is his: what a shop, an office or a tool says of itself may have a headline and a day as well. */
export function isUnsigned({ sourced, signed, reported, onPaper }: Signs): boolean {
  return !sourced && !signed && !reported && !onPaper;
}

function pointsForArticle({ sourced, reported, saysArticle, datedAbove }: Signs): number {
  return (
    (sourced ? POINTS.sourced : 0) +
    (reported ? POINTS.reported : 0) +
    (saysArticle ? POINTS.saysArticle : 0) +
    (datedAbove ? POINTS.datedAbove : 0)
  );
}
