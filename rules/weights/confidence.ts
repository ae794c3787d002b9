/**
 * How sure an extraction is that it has the article and nothing else: where every article begins, and what each sign (extract/assess/)
 * adds or takes. Fitted on labelled pages; `npm run bench` prints what is said beside how right it was.
 */
import type { Steps } from './step';

/** A page of which nothing is known but that it is an article, and the bounds of what is said. */
export const CONFIDENCE = { plain: 0.56, least: 0.05, most: 0.98 } as const;

/** By a measure. */
export const STEPS = {
  /** Characters of running text */
  prose: [
    { from: 400, adds: 0.14 },
    { from: 150, adds: 0.1 },
    { from: 60, adds: 0.04 },
    { from: 0, adds: -0.1 },
  ],
  /** Of the page's running text, the body's share */
  share: [
    { from: 0.75, adds: 0.1 },
    { from: 0.5, adds: 0.05 },
    { from: 0.3, adds: 0 },
    { from: 0, adds: -0.12 },
  ],
  /** The next best run of prose, against the body */
  rival: [
    { above: 0.5, adds: -0.14 },
    { above: 0.25, adds: -0.05 },
  ],
  /** Lines of unclear kind in the body */
  noise: [
    { above: 0.5, adds: -0.12 },
    { above: 0.25, adds: -0.05 },
  ],
} as const satisfies Record<string, Steps>;

/** By what is there or not. */
export const SIGN = {
  titleAgrees: 0.1,
  noTitle: -0.06,
  hasTime: 0.06,
  noTime: -0.04,
  namedBody: 0.04,
  /** The reader said where the text is */
  picked: 0.15,
  cutShort: -0.05,
  /** Nobody signs it, and it does not say that it is an article */
  unsigned: -0.1,
  hidesMore: -0.16,
  /** For each point of a page that is put together of boxes and rows */
  putTogether: -0.1,
  /** For each point of a page of another kind, from the least that an article with a day has */
  likeAnother: -0.07,
} as const;

/** How sure we are that a page is no article. */
export const NO_ARTICLE = {
  /** By how many reasons speak against it */
  oneReason: 0.75,
  twoReasons: 0.85,
  moreReasons: 0.95,
  /** It says so itself, or has so many points of another kind of page */
  told: 0.95,
  muchLikeAnother: 6,
} as const;

/** From what on the reader is told of a doubt. */
export const DOUBT = {
  /** Characters of running text: none, and few */
  noBody: 25,
  shortBody: 80,
  rival: 0.5,
  noise: 0.5,
  /** Links and headlines around a text that is itself no longer than so: a short article has as many around it as a list has */
  list: { linked: 0.8, prose: 300, headlines: 15, fewProse: 80 },
  /** Hidden text: so many characters, and such a share of what is shown */
  hidden: { least: 40, share: 0.1 },
} as const;
