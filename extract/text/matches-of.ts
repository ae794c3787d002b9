/** Every match of a pattern with `g`. Most are not in a text: to search is cheaper than `matchAll`, which copies the pattern first. */
export function matchesOf(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
