/** Weighs how far a page is put together of boxes and rows (layout-signs.ts), of whatever kind it is. */
import { ENOUGH, LABELLED, LAYOUT, SPREAD } from '../../rules/weights/other-pages';
import { stepOf } from '../../rules/weights/step';
import type { Signs } from './signs';

/**
 * A reporter under the headline of `<title>`, or on a paper's page, asks for more points, an editor's name beside it for more again (雪后24小时,
 * told by the clock).
 */
export function isPutTogether(signs: Signs): boolean {
  const { reported, onPaper, titleAgrees, datedAbove } = signs;
  const isReport = reported && (onPaper || (titleAgrees && datedAbove));
  const report = signs.signed ? ENOUGH.forSignedReport : ENOUGH.forReport;
  const other = signs.sentences === 0 ? ENOUGH.withoutSentence : 0;
  return putTogether(signs) >= ENOUGH.putTogether + (isReport ? report : other);
}

/** Points from 0: what an article may have of them is chapters in boxes of their own or a table of labels within. */
export function putTogether(signs: Signs): number {
  const { headings, labelled, moulded, datedRows, headLabels, furtherSections } = signs;
  return (
    spread(signs) +
    (headings >= LABELLED.headings && labelled > LABELLED.labelled ? LABELLED.adds : 0) +
    stepOf(moulded, LAYOUT.moulded) +
    stepOf(datedRows, LAYOUT.datedRows) +
    stepOf(headLabels, LAYOUT.headLabels) +
    stepOf(furtherSections, LAYOUT.furtherSections)
  );
}

function spread({ columns, columnShare, kindShare, namedBody, prose }: Signs): number {
  const { fewLines, ofManyKinds, ofOneKind, ofFew, chapters } = SPREAD;
  if (prose > columns * fewLines) return 0;
  if (columns >= ofManyKinds.columns && kindShare < ofManyKinds.share) return namedBody ? chapters : ofManyKinds.adds;
  if (columns >= ofOneKind.columns && columnShare < ofOneKind.share) return namedBody ? chapters : ofOneKind.adds;
  return columns >= ofFew.columns && columnShare < ofFew.share ? ofFew.adds : 0;
}
