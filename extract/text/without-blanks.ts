/**
 * The text with every blank taken out, full-width ones too: 索　引　号 · 刘 磊. Forms stretch labels and newspapers stretch names to one width; what the
 * words are compared with is not stretched.
 */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}
