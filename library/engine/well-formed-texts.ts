/**
 * The same value with every text well-formed: a lone surrogate (a slip of Chromium's Big5 decoder, a text cut in the middle of
 * a rare character) becomes U+FFFD. Neither UTF-8 nor JSON between processes can carry half a character.
 */
export function wellFormedIn<T>(value: T): T {
  return mapTexts(value) as T;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : value.toWellFormed();
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part)]));
}
