/**
 * What the facts of an info line weigh by where it stands: 2021-03-05 07:58 来源：驻马店网 between headline and text against the same
 * below it. Set by hand, and held by what `npm run bench` says of labelled pages.
 */

/** By place. Between headline and text a line weighs most; each line further off less. */
export const BY_PLACE = {
  /** Above the headline, less one a line */
  aboveHeadline: 62,
  /** Below the headline, above the text, less a half a line */
  belowHeadline: 100,
  perLineBelowHeadline: 0.5,
  /** Above a text whose headline is not known */
  aboveText: 90,
  /** Right below the headline, though the box of the text has begun */
  inHead: 88,
  /** Below the text, less one a line */
  belowText: 82,
  /** In a line of the text */
  inText: 50,
} as const;

/** Lines around headline and text in which info lines are the article's own. */
export const REACH = {
  aboveHeadline: 14,
  belowText: 30,
  /** 责任编辑 stands alone far down on some portals, below related stories. */
  editorBelowText: 100,
} as const;

/** By what else the line says of a value; added to what its place gives. */
export const BY_WORDING = {
  /** 07:58 beside the day */
  withMinute: 6,
  /** 最后更新 · 最新推荐文章于 2024-05-07 发布: a later date than the article's; 来信时间: an earlier one */
  late: -12,
  /** 蘋果即時 behind the time, without a label */
  unlabelled: -30,
  /** 青山日报 of 青山日报记者 李莉 behind the time */
  inOffice: -4,
  /** 青山县教育局 behind the time, against a paper's name */
  office: -12,
  /** 石佳, a person's name without a label, against a paper's */
  person: 20,
  /** 陕西新闻 as the source, where the path above the headline has it too: it may be a section */
  alsoCrumb: -4,
} as const;
