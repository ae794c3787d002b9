/** Which script a page is set in, and the Simplified form of a text for matching. Views for readers are made in script-view/. */
import type { Page } from '../../page/page';
import { CharacterSet } from './character-set';
import { type Forms, inForms, simpleForms } from './simple-forms';
import { fold } from './width';

/** Characters that are looked at: the first of a page, or of an article. */
const ENOUGH = 1500;

/** Counts characters that only one of the two scripts uses, over the first texts. */
export function scriptOfTexts(texts: readonly string[]): 'hans' | 'hant' {
  let length = 0;
  let chinese = 0;
  let telling = 0;
  for (const text of texts) {
    length += text.length;
    chinese += countChinese(text);
    telling += TELLTALES.countIn(text);
    if (length > ENOUGH) break;
  }
  // The telltale characters are 8 to 15 of a hundred in Traditional text; names and quotes in Simplified stay below 1.
  return telling > chinese * 0.03 ? 'hant' : 'hans';
}

/** Chinese characters, and what is printed as wide as they are. */
function countChinese(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x3400) count++;
  return count;
}

/** All but the most frequent characters that only Traditional text has: enough to tell, and no table to unpack. */
const TELLTALES = new CharacterSet(
  '這個們來為說時會對與於國後過還樣現開關問題學經進長發動種見從將當應實點業區報記導員場縣議訊歲無電氣東車馬門風話認識讓給產網頁編輯總統選舉黨團務廣際聯線結構機觀處議體單張劉陳楊黃趙吳孫鄭謝許韓鄧蕭葉蘇盧鐘羅賴',
);

/** Longer lines are prose: a quotation in Traditional is no reason to look for Traditional labels. */
const LABEL_LENGTH = 60;

/**
 * Whether labels of the page may be Traditional: its text is, or a short line is, as where a site in Traditional prints a text in
 * Simplified: 2012年01月11日 08:21:55 | 責任編輯: 夏欣 | 來源： 湖北日報.
 */
export function hasTraditional({ blocks }: Page): boolean {
  const texts = blocks.map((block) => block.text);
  return scriptOfTexts(texts) === 'hant' || texts.some(isTraditionalLabel);
}

/** Two of them in a line: 責任編輯, 來源; not 蕭山, 江蘇 in a name that a writer keeps. */
function isTraditionalLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && TELLTALES.countIn(text) >= 2;
}

/** Folded text as patterns are written for: Simplified too, where the page is Traditional. Never shown to a reader. */
export function keyOf(text: string, traditional: boolean): string {
  const folded = fold(text);
  return traditional ? simplify(folded) : folded;
}

/** Simplified forms for patterns: those of the script, and ALSO. */
let forPatterns: Forms | undefined;

/** Simplified form, character by character: same length. For patterns only; a reader never sees it. */
export function simplify(text: string): string {
  forPatterns ??= withAlso(simpleForms());
  return inForms(text, forPatterns);
}

/** Characters that Simplified has too (乾隆, 宫商角徵羽) and that patterns want in its form: 徵求意見, 颱風過後 */
const ALSO = '乾干後后徵征於于';

function withAlso(forms: Forms): Forms {
  const table = forms.slice();
  for (let i = 0; i < ALSO.length; i += 2) table[ALSO.charCodeAt(i)] = ALSO.charCodeAt(i + 1);
  return table;
}
