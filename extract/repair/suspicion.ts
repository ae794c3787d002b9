/** Whether a page may be damaged: cheap enough for every page, and apart from the repair with its tables, which few pages need. */
import type { Page } from '../../page/page';

/** Annotations on a page; the sparsest damaged page had 8. */
export const LEAST_ANNOTATIONS = 6;

/** Letters of a syllable: ASCII, the phonetic ɑ and ɡ that some fonts put, ü, and the vowels with tone marks. */
export const LETTERS = 'a-zɑɡüāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ';
export const MARKED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** Has it as many parentheses with a tone mark inside as the least damaged page: 風(fēng)險? */
export function mayBeAnnotated(page: Page): boolean {
  let seen = 0;
  for (const { text } of page.blocks) {
    for (let at = text.indexOf('('); at !== -1; at = text.indexOf('(', at + 1)) {
      if (isHan(text.charCodeAt(at - 1)) && closesWithTone(text, at + 1) && ++seen >= LEAST_ANNOTATIONS) return true;
    }
  }
  return false;
}

export function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

function closesWithTone(text: string, from: number): boolean {
  for (let i = from, marked = false; i < from + 9; i++) {
    const char = text.charAt(i);
    if (char === ')') return marked;
    if (char >= 'ā' && MARKED.test(char)) marked = true;
    else if (char >= 'à' && char <= 'ÿ') marked = true;
    else if (!((char >= 'a' && char <= 'z') || char === ' ' || char === 'ü' || char === 'ɑ' || char === 'ɡ'))
      return false;
  }
  return false;
}

/** `?` and a full-width sign in front of more text, 主?！敝: rare, and cheap to look for. */
export function mayHaveLoneLead(page: Page): boolean {
  return page.blocks.some(({ text }) => text.includes('?') && /\?[！；？](?:[^\0-\x7f]|\?\/)/.test(text));
}
