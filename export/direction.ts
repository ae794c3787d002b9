/** `dir` of a line: `قەشقەر شەھىرىدە` runs from the right, as its first letter does; null for what runs from the left. */
export function directionOf(text: string): 'rtl' | null {
  return /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)
    ? 'rtl'
    : null;
}
