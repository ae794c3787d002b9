/** How sure we are that what was read is the article and nothing else. */
import { CONFIDENCE, SIGN, STEPS } from '../../rules/weights/confidence';
import { stepOf } from '../../rules/weights/step';
import { hidesMore } from './hides-more';
import { isUnsigned, likeAnother } from './like-another';
import { putTogether } from './put-together';
import type { Signs } from './signs';

/** In hundredths. */
export function confidenceOf(signs: Signs): number {
  const sum = weigh(signs).reduce((confidence, weight) => confidence + weight, CONFIDENCE.plain);
  return Math.round(Math.max(CONFIDENCE.least, Math.min(CONFIDENCE.most, sum)) * 100) / 100;
}

/** What each sign adds. */
function weigh(signs: Signs): number[] {
  const { prose, titleAgrees, hasTitle, hasTime, share, namedBody, picked, rival, noise, cutShort } = signs;
  return [
    stepOf(prose, STEPS.prose),
    titleAgrees ? SIGN.titleAgrees : hasTitle ? 0 : SIGN.noTitle,
    hasTime ? SIGN.hasTime : SIGN.noTime,
    stepOf(share, STEPS.share),
    namedBody ? SIGN.namedBody : 0,
    picked ? SIGN.picked : 0,
    stepOf(rival, STEPS.rival),
    stepOf(noise, STEPS.noise),
    cutShort ? SIGN.cutShort : 0,
    isUnsigned(signs) && !signs.saysArticle ? SIGN.unsigned : 0,
    hidesMore(signs) ? SIGN.hidesMore : 0,
    SIGN.putTogether * putTogether(signs),
    SIGN.likeAnother * Math.max(0, likeAnother(signs) + 1),
  ];
}
