/** Half a surrogate pair becomes U+FFFD: no UTF-8 file can hold half a character. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\u{FFFD}');
}

/** For JSON.stringify: `"\ud842"` is an error to strict readers of JSON. */
export function wellFormedValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value;
}

/** Any white space, line breaks too, as one space: for places that hold a single line. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
