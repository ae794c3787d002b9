/** Finding words that have changed a little: the part of a text with the fewest insertions, deletions and replacements. */

export interface Closest {
  start: number;
  end: number;
  /** How many single characters have to be changed. */
  changes: number;
}

/** Steps that one search may cost: a tenth of a second. */
const MOST_STEPS = 40_000_000;

/** Sellers' algorithm. Null when every part of the text takes more than `limit` changes, or looking would take too long. */
export function closestTo(text: string, words: string, limit: number): Closest | null {
  if (words === '' || text.length * words.length > MOST_STEPS) return null;
  const ends = lastRow(text, words);
  let end = 0;
  for (let at = 1; at <= text.length; at++) if ((ends[at] as number) < (ends[end] as number)) end = at;
  const changes = ends[end] as number;
  if (changes > limit) return null;
  // Backwards from that end, the start is where the words are used up at the same cost.
  const back = lastRow(reversed(text.slice(0, end)), reversed(words), true);
  let length = 0;
  for (let at = 0; at < back.length; at++) if (back[at] === changes) length = at;
  return length === 0 ? null : { start: end - length, end, changes };
}

/** Changes that make the words a part of the text that ends at each place. @param anchored The part begins at 0. */
function lastRow(text: string, words: string, anchored = false): Int32Array {
  const row = new Int32Array(text.length + 1);
  if (anchored) for (let at = 1; at <= text.length; at++) row[at] = at;
  for (let used = 1; used <= words.length; used++) {
    const unit = words.charCodeAt(used - 1);
    let diagonal = row[0] as number;
    row[0] = used;
    for (let at = 1; at <= text.length; at++) {
      const above = row[at] as number;
      const replaced = diagonal + (text.charCodeAt(at - 1) === unit ? 0 : 1);
      row[at] = Math.min(replaced, above + 1, (row[at - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row;
}

function reversed(text: string): string {
  let result = '';
  for (let at = text.length - 1; at >= 0; at--) result += text.charAt(at);
  return result;
}
