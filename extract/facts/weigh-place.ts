/** How much a fact weighs by where its line stands. */
import type { Draft } from '../draft';

/** Lines around the body in which info lines are the article's own. */
const ABOVE_TITLE = 14;
const BELOW_BODY = 30;
/** 责任编辑 stands alone far down on some portals, below related stories. */
const EDITOR_BELOW_BODY = 100;

/** What a line inside the body weighs. */
export const INSIDE = 50;
/** What a line weighs that stands right below the headline, though the box of the text has begun. */
export const IN_HEAD = 88;

/** Lines by which others are told to stand above, inside or below the article. */
export interface Place {
  /** The headline, or where there is none the body's first line. */
  top: number;
  /** -1 where there is none. */
  titleLine: number;
  bodyFirst: number;
  /** -1 where there is no body. */
  bodyLast: number;
}

export function placeOf({ body, titleLine, lines }: Draft): Place {
  const bodyFirst = body?.first ?? lines.length;
  return { top: titleLine >= 0 ? titleLine : bodyFirst, titleLine, bodyFirst, bodyLast: body?.last ?? -1 };
}

/** Between headline and body 100; just below the body 80; just above the headline 60; inside the body 50. */
export function placeWeight(at: number, { top, titleLine, bodyFirst, bodyLast }: Place): number {
  if (at < top) return at >= top - ABOVE_TITLE ? 62 - (top - at) : 0;
  if (at < bodyFirst) return titleLine >= 0 ? 100 - (at - titleLine) * 0.5 : 90;
  if (at <= bodyLast) return INSIDE;
  return at <= bodyLast + BELOW_BODY ? 82 - (at - bodyLast) : 0;
}

/** Far below the body, where an editor may still be the article's. */
export function isFarBelow(at: number, { bodyLast }: Place): boolean {
  return at > bodyLast && at <= bodyLast + EDITOR_BELOW_BODY;
}

/** Between headline and body, where names and times need no label. */
export function isUnderHeadline(at: number, { top, bodyFirst }: Place): boolean {
  return at > top && at < bodyFirst;
}
