/** What `style="…"` says of the text inside an element. '' and null say nothing. */

const HIDDEN = /(?:^|[;\s])display\s*:\s*none|visibility\s*:\s*hidden/i;
const VISIBLE = /visibility\s*:\s*visible/i;
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const PRE = /white-space\s*:\s*(?:pre|break-spaces)/i;
// Words between the letters that copying is to spoil: <font style="font-size:0px;color:#FFF">
const NO_SIZE = /font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|$)/i;

/** @param outer whether the element around is hidden */
export function isHiddenBy(style: string | null, outer: boolean): boolean {
  if (style === null || style === '') return outer;
  return HIDDEN.test(style) || (outer && !VISIBLE.test(style));
}

export function isBold(style: string | null): boolean {
  return style !== null && BOLD.test(style);
}

/** White space is kept as it is written. */
export function isPre(style: string | null): boolean {
  return style !== null && PRE.test(style);
}

export function hasNoSize(style: string | null): boolean {
  return style !== null && NO_SIZE.test(style);
}
