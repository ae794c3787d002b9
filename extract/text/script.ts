/** Which script a page is set in, and the Simplified form of a text for matching. Views for readers are made in script-view/. */
import type { Page } from '../../page/page';
import { readingTable } from '../repair/readings';

/**
 * Counts characters that only one of the two scripts uses, over the first blocks with text.
 */
export function scriptOf(page: Page): 'hans' | 'hant' {
  return scriptOfTexts(page.blocks.map((block) => block.text));
}

export function scriptOfTexts(texts: readonly string[]): 'hans' | 'hant' {
  let traditional = 0;
  let seen = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char < '\u3400') continue;
      seen++;
      if (telltale.has(char)) traditional++;
    }
    if (seen > 2000) break;
  }
  // The telltale characters are 8 to 15 of a hundred in Traditional text; names and quotes in Simplified stay below 1.
  return traditional > seen * 0.03 ? 'hant' : 'hans';
}

/** The most frequent characters that only Traditional text has: enough to tell, and no table to unpack. */
const telltale = new Set(
  '這個們來為說時會對與於國後過還樣現開關問題學經進長發動種見從將當應實點業區報記導員場縣議訊歲無電氣東車馬門風話認識讓給產網頁編輯總統選舉黨團務廣際聯線結構機觀處議體單張劉陳楊黃趙吳孫鄭謝許韓鄧蕭葉蘇盧鐘羅賴',
);

/** Traditional characters that GB 2312 has as well, so that the repair leaves them alone; for matching they are folded. */
const alsoTraditional = new Map([
  ['後', '后'],
  ['於', '于'],
  ['徵', '征'],
  ['乾', '干'],
]);

/** Simplified form, character by character: same length. For patterns only; a reader never sees it. */
export function simplify(text: string): string {
  const { simplified } = readingTable();
  let out = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const simple = simplified.get(text[i]!) ?? alsoTraditional.get(text[i]!);
    if (simple !== undefined) {
      out += text.slice(start, i) + simple;
      start = i + 1;
    }
  }
  return start === 0 ? text : out + text.slice(start);
}
