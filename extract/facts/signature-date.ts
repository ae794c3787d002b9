/** The day that a notice ends with. */
import { signatureDate } from '../../rules/info-lines';
import { WEIGHT } from '../../rules/weights/fields';
import { inBodyColumn } from '../body/body-column';
import { type Body, type Draft, type Line, offerFrom } from '../draft';
import type { Reading } from '../text/labelled';

/** 2020年7月16日 alone in its line, right below a notice and the name of who gives it: the text ends with it. */
export function isSignatureDate(draft: Draft, line: Line): boolean {
  const { body } = draft;
  if (!body || line.index <= body.last || line.index > body.last + 4 || !inBodyColumn(draft, body, line)) return false;
  return signatureDate.test(line.key) && !hasStops(draft, body, line);
}

/** The weakest of dates; the line stays the text's. */
export function offerSignatureDate(draft: Draft, line: Line, reading: Reading): void {
  const value = reading.moments[0]?.iso ?? '';
  offerFrom(draft, line, 'publishedAt', value, WEIGHT.publishedAt.signature);
}

/** A sentence between the body and a line below it: then the line is not the text's last. */
function hasStops({ lines }: Draft, { last }: Body, line: Line): boolean {
  return lines.slice(last + 1, line.index).some((between) => /[。!?]$/u.test(between.key));
}
