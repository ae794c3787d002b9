import type { ExportItem, SetWriter } from './format';

/** A file of entries one after the other, with what stands before, between and after them. */
export function entriesWriter(
  write: (item: ExportItem) => string,
  { head = '', between = '', tail = '' }: { head?: string; between?: string; tail?: string } = {},
): SetWriter {
  let first = true;
  return {
    add(item) {
      const before = first ? head : between;
      first = false;
      return [before + write(item)];
    },
    close: () => [(first ? head : '') + tail].filter((chunk) => chunk !== ''),
  };
}

/** Gives the first bearer of a key that key, later ones `key-2`, `key-3`. */
export function distinctKeys(): (key: string) => string {
  const taken = new Set<string>();
  return (key) => {
    let distinct = key;
    for (let number = 2; taken.has(distinct); number++) distinct = `${key}-${number}`;
    taken.add(distinct);
    return distinct;
  };
}
