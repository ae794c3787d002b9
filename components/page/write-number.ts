/**
 * A number as a language writes it: 10,900. By hand where that is easy: for the browser's own way a page of the web would load the
 * tables of its language, which takes longer than drawing an article.
 */
export function writeNumber(n: number, locale: string): string {
  if (!Number.isSafeInteger(n) || !/^(?:zh|en)\b/u.test(locale)) return n.toLocaleString(locale);
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}
