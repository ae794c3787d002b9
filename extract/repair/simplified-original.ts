import { keepsZhu } from '../../rules/repair/zhu';
import { inForms, simpleForms } from '../text/simple-forms';

/**
 * The Simplified original of a text that a mirror made Traditional one character at a time. Same length as the text.
 * By character and not by word, because that is what was done to it; characters that GB 2312 has (乾 in 乾隆) are left
 * alone, because the original may have had them.
 */
export function simplifiedOriginal(text: string): string {
  const changed = inForms(text, simpleForms());
  return changed.includes('著') ? restoreZhe(changed) : changed;
}

/** 看著 was 看着, 著名 was 著名. */
function restoreZhe(text: string): string {
  const kept = new Set([...text.matchAll(keepsZhu)].map((match) => match.index));
  return text.replace(/著/g, (zhu, at: number) => (kept.has(at) ? zhu : '着'));
}
