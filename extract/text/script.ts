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
  const { simplified } = readingTable();
  let traditional = 0;
  let seen = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const char = text[i]!;
      if (char < '\u3400') continue;
      seen++;
      if (simplified.has(char)) traditional++;
    }
    if (seen > 4000) break;
  }
  // Traditional text carries 25 to 40 characters in a hundred that Simplified does not have; names and quotes stay below 5.
  return traditional > seen * 0.08 ? 'hant' : 'hans';
}

/** Simplified form, character by character: same length. For patterns only; a reader never sees it. */
export function simplify(text: string): string {
  const { simplified } = readingTable();
  let out = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const simple = simplified.get(text[i]!);
    if (simple !== undefined) {
      out += text.slice(start, i) + simple;
      start = i + 1;
    }
  }
  return start === 0 ? text : out + text.slice(start);
}
