import type { Run } from '../../page/page';

/** Replace `text.slice(from, to)` by `text`. Edits of one text are in order and do not overlap. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

export function editText(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const edit of edits) {
    out += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return out + text.slice(done);
}

/**
 * The same edits on runs whose concatenated text they were made for. What replaces a span goes into the run where the span
 * begins, the rest of the span is cut from the runs behind it; a run that nothing is left of goes away.
 */
export function editRuns(runs: readonly Run[], edits: readonly Edit[]): Run[] {
  const out: Run[] = [];
  let next = 0;
  let start = 0;
  let done = 0;
  for (const run of runs) {
    const end = start + run.text.length;
    let text = '';
    done = Math.max(done, start);
    for (let edit = edits[next]; edit !== undefined && edit.from < end; edit = edits[next]) {
      text += run.text.slice(done - start, edit.from - start) + edit.text;
      done = edit.to;
      next++;
    }
    if (done < end) text += run.text.slice(done - start);
    if (text !== '') out.push({ ...run, text });
    start = end;
  }
  return out;
}
