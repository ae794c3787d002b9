/**
 * What makes a page no article: points for what pages of other kinds have (extract/assess/like-another.ts) and for how they are laid out
 * (put-together.ts), and the bounds of single reasons (reasons-against.ts). Fitted on labelled pages, so that no article among
 * them is turned away.
 */
import type { Steps } from './step';

/** Points for another kind of page, and for an article. */
export const POINTS = {
  /** Furnished as an offer, a vote, a form (rules/furniture.ts), each */
  furnished: 4,
  countsFollowers: 2,
  titledOther: 2,
  addressOther: 2,
  titleVariants: [{ from: 2, adds: 2 }],
  player: 2,
  terms: 2,
  /** No day, and nobody says that it is his */
  undated: 2,
  sourced: -2,
  reported: -2,
  saysArticle: -2,
  datedAbove: -1,
} as const;

/** Words of terms that a text of terms has at least: in all, and in a hundred characters. */
export const TERMS = { least: 8, inHundred: 1.6 } as const;

/** Points that outweigh what makes a page an article. */
export const ENOUGH = {
  likeAnother: 3,
  /** More under a report of a paper's, and again where an editor signs too; less for a text without a sentence */
  putTogether: 3,
  forReport: 1,
  forSignedReport: 2,
  withoutSentence: -1,
} as const;

/** Points for how a page is laid out, by a measure. An article has one in all at most. */
export const LAYOUT = {
  /** Share of its lines that are rows from one mould: most of them, many */
  moulded: [
    { from: 0.6, adds: 3 },
    { from: 0.35, adds: 1 },
  ],
  datedRows: [{ from: 4, adds: 1 }],
  headLabels: [
    { from: 5, adds: 2 },
    { from: 3, adds: 1 },
  ],
  furtherSections: [{ from: 2, adds: 2 }],
} as const satisfies Record<string, Steps>;

/** So many headings, and more headings and labels for each paragraph than so. */
export const LABELLED = { headings: 5, labelled: 1.3, adds: 1 } as const;

/** Text in so many boxes, the fullest of which has less than this share of it. */
export const SPREAD = {
  /** Characters of prose that a box has on the average where boxes hold a few lines; a chapter of a feature has more */
  fewLines: 250,
  ofManyKinds: { columns: 4, share: 0.45, adds: 3 },
  ofOneKind: { columns: 5, share: 0.45, adds: 2 },
  ofFew: { columns: 3, share: 0.6, adds: 1 },
  /** In the box that the template names for its content, boxes are the chapters of a text */
  chapters: 1,
} as const;

/** Characters of running text. */
export const TEXT = {
  /** Makes a page that is told otherwise an article */
  least: 25,
  /** Enough in a sentence below a dated headline that `<title>` has too; a poem without a stop has so many letters */
  flash: 12,
  verse: 30,
  /** A few lines: a form, a login, a list with a teaser */
  few: 80,
  /** In a thread, under a notice: a paper's report, that it is of some length. In a box that is named for it, a text of its own */
  report: 150,
  /** Short enough to stand among other things */
  short: 160,
  /** The editors' note above the stories of a special is no longer; a form says no more of itself */
  note: 400,
} as const;

/** Bounds of the reasons against a page. */
export const AGAINST = {
  /** Posts that make a thread of it */
  forumPosts: 3,
  /** Entries that make a list of the body, and their share of its paragraphs */
  entries: { least: 3, share: 0.5 },
  /** The next best run of prose against the body: a text among equals */
  rival: 0.5,
  /** Lines of unclear kind: half of them, most */
  noise: 0.5,
  noiseOfCards: 0.6,
  /** Headlines outside the text that make a list around it */
  headlines: 30,
  /** Lines of links between a headline and the text: those of a list; an article has a menu of up to eight there */
  linksBetween: 15,
  /** Lines with a day that make rows of the body */
  datedRows: 3,
  datedShare: 0.8,
  /** Links: nearly all of the page; much of it, where the text has less than half of the prose */
  linked: 0.85,
  muchLinked: 0.65,
  share: 0.5,
} as const;

/** Text and nothing else, which needs no date: in the box that is named for it, or anywhere. */
export const PLAIN = {
  sentences: 2,
  shareInNamedBody: 0.8,
  share: 0.7,
  prose: 60,
  noise: 0.3,
} as const;

/** Share of a table's cells that are figures: the heads of its rows and columns are none. */
export const FIGURES = 0.4;
