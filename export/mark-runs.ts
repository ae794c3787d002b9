/** Where the reader's highlights stand in the inline text of a block. */
import type { ArticleBlock } from '../extract/article';
import type { Highlight } from '../library/annotations/annotation';
import type { Run } from '../page/page';

/** What covers a part of a block: from and to, before it, in UTF-16 units of the block's `text`. */
export interface Marking {
  from: number;
  to: number;
  /** Number of the highlight, from 0. */
  number: number;
  colour: string;
  /** The reader's note to it, or ''. */
  note: string;
  /** Here the highlight begins. */
  begins: boolean;
}

/** The inline text of a block, whether the page formatted it or not. */
export function runsOf({ runs, text }: ArticleBlock): readonly Run[] {
  return runs ?? [{ text }];
}

export interface MarkedRun extends Run {
  marking?: Marking;
}

/** Id of the place where a highlight begins. */
export const markId = (number: number): string => `mark-${number + 1}`;

/** Class of a highlight; what another program wrote is set in the usual colour. */
export const markClass = (colour: string): string => (/^[a-z]+$/u.test(colour) ? colour : 'yellow');

/** The highlights that touch a block; one of several blocks covers all between its first and its last. */
export function markingsOf(highlights: readonly Highlight[], block: number, length: number): Marking[] {
  return highlights.flatMap(({ range, colour, note }, number) => {
    if (!range || block < range.start.block || block > range.end.block) return [];
    const begins = block === range.start.block;
    const from = begins ? range.start.offset : 0;
    const to = Math.min(length, block === range.end.block ? range.end.offset : length);
    return from < to ? [{ from, to, number, colour, note: note.trim(), begins }] : [];
  });
}

/**
 * Runs cut where a highlight begins or ends. Of highlights that overlap, the first has the text of both.
 * @param at Where the first run begins in the text of its block.
 */
export function markRuns(runs: readonly Run[], at: number, markings: readonly Marking[]): MarkedRun[] {
  if (markings.length === 0) return [...runs];
  const cuts = markings.flatMap(({ from, to }) => [from, to]);
  const pieces: MarkedRun[] = [];
  let start = at;
  for (const run of runs) {
    const end = start + run.text.length;
    const inside = cuts.filter((cut) => start < cut && cut < end);
    const edges = [...new Set([start, ...inside, end])].sort((one, other) => one - other);
    for (const [index, edge] of edges.slice(0, -1).entries()) {
      const text = run.text.slice(edge - start, (edges[index + 1] ?? end) - start);
      const marking = markings.find(({ from, to }) => from <= edge && edge < to);
      const begins = marking?.begins && marking.from === edge;
      pieces.push({ ...run, text, ...(marking && { marking: { ...marking, begins: Boolean(begins) } }) });
    }
    start = end;
  }
  return pieces;
}
