/** Weighs how far a page is put together of boxes and rows (layout-signs.ts), of whatever kind it is. */
import type { Signs } from './signs';

/**
 * Points that make a page no article; a reporter under the headline of `<title>`, or on a paper's page, asks for one more, an
 * editor's name beside it for another (雪后24小时, told by the clock), a text without a sentence for one less.
 */
const ENOUGH = 3;

export function isPutTogether(signs: Signs): boolean {
  const { reported, onPaper, titleAgrees, datedAbove } = signs;
  const isReport = reported && (onPaper || (titleAgrees && datedAbove));
  return putTogether(signs) >= ENOUGH + (isReport ? (signs.signed ? 2 : 1) : signs.sentences === 0 ? -1 : 0);
}

/** Points from 0: an article has one at most, chapters in boxes of their own or a table of labels within. */
export function putTogether(signs: Signs): number {
  const { headings, labelled, moulded, datedRows, headLabels, furtherSections } = signs;
  return (
    spread(signs) +
    (headings >= 5 && labelled > 1.3 ? 1 : 0) +
    (moulded >= 0.6 ? 3 : moulded >= 0.35 ? 1 : 0) +
    (datedRows >= 4 ? 1 : 0) +
    (headLabels >= 5 ? 2 : headLabels >= 3 ? 1 : 0) +
    (furtherSections >= 2 ? 2 : 0)
  );
}

/** Characters of running text that a box has on the average where boxes hold a few lines; a chapter of a feature has more. */
const FEW_LINES = 250;

/** In the box that the template names for its content, boxes are the chapters of a text. */
function spread({ columns, columnShare, kindShare, namedBody, prose }: Signs): number {
  if (prose > columns * FEW_LINES) return 0;
  if (columns >= 4 && kindShare < 0.45) return namedBody ? 1 : 3;
  if (columns >= 5 && columnShare < 0.45) return namedBody ? 1 : 2;
  return columns >= 3 && columnShare < 0.6 ? 1 : 0;
}
