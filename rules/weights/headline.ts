/**
 * What makes a line the headline (extract/title/): points for what `<title>` and metas repeat of it, for how it is set, what it says and
 * where it stands. Set by hand, and held by what `npm run bench` says of labelled pages.
 */

/** The points from which on a line is the headline, by how much `<title>` says. */
export const ENOUGH = {
  /** `<title>` states it */
  stated: 40,
  /** `<title>` says little: 豆腐谣, or metas alone do */
  hinted: 26,
  /** Only the line's place tells */
  placed: 14,
} as const;

/** What `<title>` and the stated headlines repeat of a line; the most of them counts. */
export const AGREEMENT = {
  /** The whole of it, or all but the site's name: no line gets more */
  whole: 60,
  /** Two or three characters are; a section may have as few */
  wholeButShort: 30,
  /** `<title>` begins or ends with it: so many, and one a character up to as many more */
  edge: 40,
  edgeByLength: 20,
  /** Somewhere within, as a headline or as a few characters */
  within: 40,
  withinButShort: 12,
  /** The line goes on behind what `<title>` says */
  longer: 40,
  /** `<title>` shortens it: so many, and one a character up to as many more */
  shared: 20,
  sharedByLength: 20,
  /** A meta's or the system's headline: the same, within the line, or longer than the line */
  known: 55,
  knownWithin: 40,
  knownLonger: 36,
} as const;

/** A link elsewhere on the page repeats it: papers list the headlines of a page beside the text. */
export const LINKED = 14;

const TAG = { h1: 26, h2: 18, h3: 12, h4: 6, h5: 4, strong: 3 };

/** How a line is set. */
export const SET = {
  tag: TAG as Readonly<Record<string, number>>,
  /** 引题 and 副题 in plain type, the headline between them in bold */
  bold: 4,
  /** Its box is called title */
  titleBox: 14,
  /** Its box is called hot, relate, share …; less so above an info line */
  sideBox: -20,
  sideBoxAboveInfo: -6,
  /** <div class="head2"> below <div class="head"> */
  secondRow: -6,
  /** A paragraph among the text's paragraphs: the headline over again as its first words */
  paragraph: -30,
} as const;

/** The most that `SET` gives: an h1 in bold with a name. */
export const MOST_OF_SET = TAG.h1 + SET.bold + SET.titleBox;

/** What a line says: only against it. */
export const WORDS = {
  /** 青山日报 between the headline and its date, 青山区发展和改革局 in the bar above it */
  medium: -15,
  /** “文化里的青山”系列报道② above a headline of its own */
  series: -25,
  link: -22,
  /** Ends with 。 or ； */
  sentence: -15,
  /** 各村（社区），各有关单位，广大居民朋友： opens a notice */
  salutation: -25,
  /** A phrase rule suspects it */
  suspect: -20,
  /** 市民在公园里看花 记者 张三 摄 */
  caption: -20,
  /** Longer than a headline, and with more than two stops */
  excerpt: -25,
  /** （2023年第47期） below 天气周报 */
  inBrackets: -25,
} as const;

/** Where a line stands. */
export const STANDS = {
  /** Right above the text, less with each line between, down to the least */
  aboveText: 16,
  perLineBetween: 1.2,
  farAboveText: -10,
  /** In the text, or below it */
  inText: -25,
  /** Above an info line, below one, above ——副题 */
  aboveInfo: 14,
  belowInfo: 4,
  aboveDash: 12,
} as const;
