/** What stands in front of a place. */

export function opened(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}

/** The last character in front of a place; where it was annotated too, its annotation stands in between: 發(fā)?qū). */
export function lastOf(text: string): string {
  return /([^()])(?:\([^()]{1,8}\))?$/.exec(text.slice(-12))?.[1] ?? '';
}
