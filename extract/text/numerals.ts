/** Numbers in Chinese characters, as dates print them. */

const DIGITS = '〇一二三四五六七八九';

/** 二〇一二 → 2012 */
export function digits(text: string): number {
  return Number([...text].map((c) => DIGITS.indexOf('零○O0'.includes(c) ? '〇' : c)).join(''));
}

/** 一百一十 → 110, 一百零五 → 105, 一〇一 → 101 */
export function hundreds(text: string): number {
  const [before = '', after] = text.split('百');
  if (after === undefined) return text.includes('十') ? numeral(text) : digits(text);
  const rest = after.replace(/^[零〇○]/u, '');
  return DIGITS.indexOf(before) * 100 + (rest === '' ? 0 : numeral(rest));
}

/** 十七 → 17, 二十 → 20, 廿二 → 22, 三 → 3 */
export function numeral(stated: string): number {
  const text = stated.replace('廿', '二十').replace('卅', '三十');
  const [tens, units] = text.includes('十') ? text.split('十') : ['0', text];
  const value = (t: string | undefined, empty: number) =>
    t === '' || t === undefined ? empty : t === '0' ? 0 : DIGITS.indexOf(t);
  return value(tens, 1) * 10 + value(units, 0);
}
