/** Width and spacing: patterns in `rules/` are written against text that went through `fold`. */

/** What fold changes. A pattern tells faster than a loop: most pages are read once, before loops are compiled. */
const FOLDABLE = /[！-～﹐-﹚　\xa0\\]/;
const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const WIDTH_OFFSET = 0xfee0;
/** ﹐﹑﹒﹔﹕﹖﹗﹙﹚, as Hong Kong papers set them, from U+FE50. */
const SMALL_FORMS = ',、. ;:?! ()';

/**
 * The text with full-width ASCII made half-width and white space folded to single blanks, so that `：` and `:`, `（` and
 * `(`, `２０１２` and `2012` need one pattern; a backslash is a stroke that an editor got wrong (文\\记者 张三). Length is kept
 * except for white space; never shown to a reader.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  let out = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
      out += text.slice(start, i) + (code === 0xff3c ? '/' : String.fromCharCode(code - WIDTH_OFFSET));
      start = i + 1;
    } else if (code === 0x5c) {
      out += `${text.slice(start, i)}/`;
      start = i + 1;
    } else if (code >= 0xfe50 && code <= 0xfe5a && SMALL_FORMS[code - 0xfe50] !== ' ') {
      out += text.slice(start, i) + SMALL_FORMS.charAt(code - 0xfe50);
      start = i + 1;
    } else if (code === 0x3000 || code === 0xa0) {
      out += `${text.slice(start, i)} `;
      start = i + 1;
    }
  }
  return start === 0 ? text : out + text.slice(start);
}

/**
 * ASCII, signs of Latin-1, general punctuation, ℃, arrows, box drawing, shapes, CJK stops, ideographs, and what stands for a
 * character that could not be read: their letters and digits are ideographs and ASCII.
 */
const COMMON = /^[\s -~\xa1-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf×÷‐-⁞℃←-⇿─-◿　-〄〈-〠・㐀-䶵一-鿕\ufffd]*$/;

/** Text with everything but letters and digits taken out, for comparing headlines and repeated lines. */
export function skeleton(text: string): string {
  const lower = fold(text).toLowerCase();
  // A browser takes longer to compile \p{…} than to read a page.
  return lower.replace(COMMON.test(lower) ? /[^0-9a-z㐀-䶵一-鿕]+/g : /[^\p{L}\p{N}]+/gu, '');
}

const CLOSING = /[\s)\]}>）］｝＞【】〕」』》“"'‘”、,;:|/，；：｜／\-—·•<。]/u;

/** Unfinished brackets at either end fall away: `（编辑 张三` and `张三）`. */
export function trimBrackets(text: string): string {
  let end = text.length;
  while (end > 0 && CLOSING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end).replace(/^[\s([{<（［｛＜【〔「『《“"'’”、,;:|/，；：｜／\-—·•>]+/u, '');
}
