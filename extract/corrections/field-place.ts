/** Where a value of a field stands in a template: what is kept of it for a site. Light: the reader inside a page needs no more. */
import type { Evidence } from '../article';
import { isOrigin, type Origin } from '../origin';

export interface FieldPlace {
  /** Name of the field as in `Evidence.field`. */
  field: string;
  /** `Evidence.from` where that is the same on every page, `meta author`, `title`, `json-ld`; LINE for a line of the text. */
  from: Origin | typeof LINE;
  /** Where the line stands in the template (page/place-of.ts): `div.main>div.info`. */
  box?: string;
  /** Names of the element around the value in its line: `source`. */
  name?: string;
  /** What the value is labelled with in its line: `来源`. */
  label?: string;
}

export const LINE = 'line';

export function isFrom(text: string): text is FieldPlace['from'] {
  return text === LINE || isOrigin(text);
}

/** A value that was read from a line of the page, with the place of that line. */
export interface PlacedValue {
  place: FieldPlace;
  value: string;
  /** `block 5` */
  from: Evidence['from'];
}
