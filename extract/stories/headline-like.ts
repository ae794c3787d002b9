/** Whether a line could be a headline, by itself. */
import type { Line } from '../draft';

const LONGEST = 42;

export function isHeadlineLike(line: Line): boolean {
  if (line.mark || line.suspect || line.info || line.linked > 0) return false;
  return line.length >= 4 && line.length <= LONGEST && !/[。;,]$/u.test(line.key) && !/。/u.test(line.key);
}
