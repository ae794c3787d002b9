/**
 * What makes a run of lines the text, in characters of prose: how much a line reads like running text (measure-lines.ts), what stands
 * against it (body/weigh-lines.ts), what a run gains by its place (body/segments.ts, stages/find-core.ts). Set by hand, and held by what
 * `npm run bench` says of labelled pages.
 */

/** Characters of prose that a line counts for. */
export const PROSE = {
  /** A paragraph inside one link or many, of so many characters at least: sites that link every sentence for search engines (新唐人, 21CN) */
  linkedParagraph: { least: 28, perCharacter: 0.5 },
  /** Navigation: so many below zero, more by its length, down to the least */
  link: { base: 4, perCharacter: 0.4, most: 40 },
  /** Cells of a table, up to the most */
  table: { perCharacter: 0.3, most: 60 },
  /** Without a stop: a menu's step, a headline */
  word: -3,
  line: -2,
  /** Of a line with stops: this share of its characters, and more by stops a character, up to all of them */
  density: { least: 0.35, byStops: 14 },
  /** Less for each character in a link */
  perLinked: 0.3,
  /** What a hidden line counts against the text at most */
  hidden: 40,
} as const;

/** What a line weighs that is no text of the article, whatever it reads like. */
export const AGAINST = {
  /** 相关阅读 ends articles: as much as a long paragraph; a headline and 网友评论 below a text end them for good */
  end: -60,
  endForGood: -600,
  /** A phrase rule took it; a field or an info line is it; a phrase rule suspects it: so little at most */
  removed: -6,
  fact: -6,
  suspect: -12,
  /** Hidden, by its length */
  hidden: -0.2,
  /** In a box that the template names as another's, by its prose, down to the least */
  aside: { perCharacter: 0.2, most: 20 },
  /** A post of a reader's, an excerpt of another story, by its prose, down to the least */
  listed: 20,
} as const;

/** What a run of lines costs or gains. */
export const RUN = {
  /** For each box closed or opened between two lines */
  column: -5,
  /** In a box that its template names as content: times */
  namedBody: 1.3,
  /** The first run below the headline: its score so many times over, each further one less, up to the most */
  belowHeadline: 3,
  eachFurther: 0.6,
  mostBelowHeadline: 1200,
  /** Shorter runs below the headline gain nothing */
  leastBelowHeadline: 20,
  /** Above the headline: times */
  aboveHeadline: 0.5,
} as const;

/** Characters of prose from which on something is told. */
export const ENOUGH = {
  /** A paragraph: a sentence of its own */
  paragraph: 18,
  /** A text at all; below it what is hidden is considered too, as WeChat hides its text until a script has run */
  text: 60,
  /** No poem */
  prose: 25,
  /** A text below the headline that a line of credits closes; fewer may be a summary above it */
  closed: 120,
  /** Outside a list of excerpts: the page has an article of its own */
  outsideList: 200,
} as const;

/** The box of the template against the best run of the page: it may hold a lead or a stand-in. */
export const TEMPLATE = {
  /** A run elsewhere is believed that has so much, and so many times as much */
  elsewhere: { least: 300, times: 5 },
  /** A run that goes on beyond the box, by so much, and by so many times as much */
  beyond: { least: 500, times: 3 },
} as const;

/** Shares of a run's prose that say in which column it stands. */
export const COLUMN = {
  /** One column with so much is the article's own, */
  dominant: 0.55,
  /** but not where a second one has so much: what stands above and below 展开剩余72% in two boxes */
  equal: 0.35,
  /** Else the lowest box that holds so much: an article whose parts stand in boxes of different kinds */
  common: 0.8,
} as const;
