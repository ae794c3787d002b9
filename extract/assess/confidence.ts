/** How sure we are that what was read is the article and nothing else. */
import { hidesMore } from './hides-more';
import { isUnsigned, likeAnother } from './like-another';
import { putTogether } from './put-together';
import type { Signs } from './signs';

/** A page of which nothing is known but that it is an article. */
const PLAIN = 0.56;
/** For each point (like-another.ts) from the least that an article with a day has. */
const LIKE_ANOTHER = 0.07;
/** For each point of a page that is put together of boxes and rows (put-together.ts). */
const PUT_TOGETHER = 0.1;
const LEAST = 0.05;
const MOST = 0.98;

/** In hundredths. */
export function confidenceOf(signs: Signs): number {
  const sum = weigh(signs).reduce((confidence, weight) => confidence + weight, PLAIN);
  return Math.round(Math.max(LEAST, Math.min(MOST, sum)) * 100) / 100;
}

/** What each sign adds. */
function weigh(signs: Signs): number[] {
  const { prose, titleAgrees, hasTitle, hasTime, share, namedBody, picked, rival, noise, cutShort } = signs;
  return [
    prose >= 400 ? 0.14 : prose >= 150 ? 0.1 : prose >= 60 ? 0.04 : -0.1,
    titleAgrees ? 0.1 : hasTitle ? 0 : -0.06,
    hasTime ? 0.06 : -0.04,
    share >= 0.75 ? 0.1 : share >= 0.5 ? 0.05 : share >= 0.3 ? 0 : -0.12,
    namedBody ? 0.04 : 0,
    picked ? 0.15 : 0,
    rival > 0.5 ? -0.14 : rival > 0.25 ? -0.05 : 0,
    noise > 0.5 ? -0.12 : noise > 0.25 ? -0.05 : 0,
    cutShort ? -0.05 : 0,
    isUnsigned(signs) && !signs.saysArticle ? -0.1 : 0,
    hidesMore(signs) ? -0.16 : 0,
    -PUT_TOGETHER * putTogether(signs),
    -LIKE_ANOTHER * Math.max(0, likeAnother(signs) + 1),
  ];
}
