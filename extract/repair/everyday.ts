/** Characters in daily use: text has few others, bytes out of step have many. */
import { inForms, simpleForms } from '../text/simple-forms';
import type { GbkCodec } from './gbk';
import { UNKNOWN } from './lost-bytes';

/** How much of a text is in daily use: punctuation, ASCII, GB 2312's level 1 and its Traditional forms. 0 to 1. */
export function everydayShare(chars: readonly string[], gbk: GbkCodec): number {
  const everyday = chars.filter((char) => isEveryday(char, gbk)).length;
  return chars.length === 0 ? 1 : everyday / chars.length;
}

const PUNCTUATION = new Set('　、。·—～…‘’“”〈〉《》【】！（），：；？％＋－／＝');

export function isEveryday(char: string, gbk: GbkCodec): boolean {
  if (char <= '~' || char === UNKNOWN || PUNCTUATION.has(char)) return true;
  if (/[０-９Ａ-Ｚａ-ｚ]/.test(char)) return true;
  const code = gbk.encode(inForms(char, simpleForms())) ?? 0;
  return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
}
