/**
 * The entry of a list that is known to be there: a line by its number, a group that every match has.
 *
 * @throws where it is not
 */
export function entryAt<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`${list.length} entries, and none at ${index}`);
  return entry;
}
