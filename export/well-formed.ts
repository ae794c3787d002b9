/** Half a surrogate pair becomes U+FFFD: no UTF-8 file can hold half a character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}

/** Any white space, line breaks too, as one space: for places that hold a single line. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
