/** How much a fact weighs by where its line stands. */
import { BY_PLACE, REACH } from '../../rules/weights/info-lines';
import type { Draft } from '../draft';

/** Lines by which others are told to stand above, inside or below the article. */
export interface Landmarks {
  /** The headline, or where there is none the body's first line. */
  top: number;
  /** -1 where there is none. */
  titleLine: number;
  bodyFirst: number;
  /** -1 where there is no body. */
  bodyLast: number;
}

export function landmarksOf({ body, titleLine, lines }: Draft): Landmarks {
  const bodyFirst = body?.first ?? lines.length;
  return { top: titleLine >= 0 ? titleLine : bodyFirst, titleLine, bodyFirst, bodyLast: body?.last ?? -1 };
}

/** Most between headline and body, less below the body, above the headline and inside the body; 0 for a line that is another's. */
export function weightAt(at: number, { top, titleLine, bodyFirst, bodyLast }: Landmarks): number {
  if (at < top) return at >= top - REACH.aboveHeadline ? BY_PLACE.aboveHeadline - (top - at) : 0;
  if (at < bodyFirst && titleLine < 0) return BY_PLACE.aboveText;
  if (at < bodyFirst) return BY_PLACE.belowHeadline - (at - titleLine) * BY_PLACE.perLineBelowHeadline;
  if (at <= bodyLast) return BY_PLACE.inText;
  return at <= bodyLast + REACH.belowText ? BY_PLACE.belowText - (at - bodyLast) : 0;
}

/** Far below the body, where an editor may still be the article's. */
export function isFarBelow(at: number, { bodyLast }: Landmarks): boolean {
  return at > bodyLast && at <= bodyLast + REACH.editorBelowText;
}

/** Between headline and body, where names and times need no label. */
export function isUnderHeadline(at: number, { top, bodyFirst }: Landmarks): boolean {
  return at > top && at < bodyFirst;
}
