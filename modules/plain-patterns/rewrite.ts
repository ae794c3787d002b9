/**
 * Patterns as a browser compiles them fastest. Rules are written with the `u` flag and `\p{Script=Han}`, which say what they mean;
 * but a browser compiles the flag into the handling of surrogate pairs everywhere, and the property into hundreds of ranges. A
 * page is read once, so most of a pattern's time is its compilation.
 *
 * What changes: beyond the Basic Plane no character is Han or a letter, and a character there counts as two. Text of news holds
 * emoji and rare characters of names there; a pattern whose answer hangs on one of them is not among the rules' cases.
 */

export interface Pattern {
  source: string;
  flags: string;
}

/** What is Han on a page of news: the unified ideographs, 々 and 〇, and the compatibility ideographs. */
const HAN = '々〇㐀-鿿\uf900-\ufaff'; // as characters: a range is written out a hundred times
/** Letters of the scripts that such a page has: Latin, Greek, Cyrillic, kana, bopomofo, Han, Hangul, full-width Latin. */
const LETTER = 'A-Za-zÀ-ÖØ-öø-ʯͰ-ԯ々-〇ぁ-ヺー-ㄯ㐀-鿿가-힣\uf900-\ufaffＡ-ﾟ';

const RANGES: Readonly<Record<string, string>> = { '\\p{Script=Han}': HAN, '\\p{L}': LETTER };
const PROPERTY = /^\\p\{(?:Script=Han|L)\}/;
/** What only the flag can say: other properties, code points by number, characters outside of the Basic Plane. */
const NEEDS_FLAG = /\\[pP]\{(?!(?:Script=Han|L)\})|\\P|\\u\{|\\k<|[\ud800-\udfff]/;

/** The same pattern without the flag and without properties, or as it is where it needs them. */
export function plainPattern({ source, flags }: Pattern): Pattern {
  if (!flags.includes('u') || NEEDS_FLAG.test(source)) return { source, flags };
  return { source: withRanges(source), flags: flags.replace('u', '') };
}

/** Properties written as ranges, with brackets where they stand outside of a class. */
export function withRanges(source: string): string {
  let out = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    const property = char === '\\' ? PROPERTY.exec(source.slice(at, at + 16))?.[0] : undefined;
    if (property !== undefined) {
      const ranges = RANGES[property] ?? '';
      out += inClass ? ranges : `[${ranges}]`;
      at += property.length - 1;
    } else if (char === '\\') {
      out += source.slice(at, at + 2);
      at++;
    } else {
      if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      out += char;
    }
  }
  return out;
}
