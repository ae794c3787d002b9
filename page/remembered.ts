/** Names that are kept; a folder of pages has any number of them. */
const MOST_NAMES = 1000;

/** Remembers what is said of a name, id and class as written: a template repeats its names, and so does the next page of it. */
export function remembered<Said>(say: (name: string) => Exclude<Said, undefined>): (name: string) => Said {
  const known = new Map<string, Said>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_NAMES) known.clear();
    // A copy: a name may be cut from the HTML of its page, and would keep all of it.
    const own = ` ${name}`.slice(1);
    const said = say(own);
    known.set(own, said);
    return said;
  };
}
