import type { Run } from '../../page/page';

/** Cuts inline runs after `length` characters (UTF-16 units), so that the start of a text can be set apart. */
export function splitRuns(runs: Run[], length: number): [Run[], Run[]] {
  const head: Run[] = [];
  const tail: Run[] = [];
  let left = length;
  for (const run of runs) {
    if (left >= run.text.length) head.push(run);
    else if (left <= 0) tail.push(run);
    else {
      head.push({ ...run, text: run.text.slice(0, left) });
      tail.push({ ...run, text: run.text.slice(left) });
    }
    left -= run.text.length;
  }
  return [head, tail];
}
