/**
 * Whether a pattern of rules/box-hints fits the name of a box, ids and classes as written. A template repeats its names, and
 * the patterns are long: each name is looked at once.
 */
export function isNamed(name: string, pattern: RegExp): boolean {
  if (name === '') return false;
  const known = answers.get(pattern) ?? noAnswers(pattern);
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_NAMES) known.clear();
  const answer = pattern.test(name.toLowerCase());
  // A copy: a name may be cut from the HTML of its page, and would keep all of it.
  known.set(` ${name}`.slice(1), answer);
  return answer;
}

function noAnswers(pattern: RegExp): Map<string, boolean> {
  const none = new Map<string, boolean>();
  answers.set(pattern, none);
  return none;
}

const answers = new Map<RegExp, Map<string, boolean>>();
/** Names that are kept; a folder of pages has any number of them. */
const MOST_NAMES = 1000;
