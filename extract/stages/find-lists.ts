/** Finds lists: three or more entries of one make, one after the other. What stands in them is not the article's. */
import { type Draft, isMostlyLink, type Line, settingOf } from '../draft';
import { EXCERPT, entryAbove, isExcerpt, isPost, spokenLines } from '../lists/entries';

/** Entries that make a list, and lines from one to the next at most. */
const LEAST = 3;
const TO_NEXT = 5;

export function findLists(draft: Draft): void {
  const spoken = spokenLines(draft);
  const isSameTag = (a: number, b: number) => spoken[a - 1]!.block.tag === spoken[b - 1]!.block.tag;
  const isTold = (at: number) => spoken[at]!.length >= EXCERPT && !isMostlyLink(spoken[at]!);
  const told = [...spoken.keys()].filter(isTold);
  const inRows = (places: readonly number[]) => runsOf(places, isSameTag).flat();
  const lineAt = (at: number) => spoken[at]!;
  draft.lists = {
    posts: inRows(told.filter((at) => isPost(spoken, at))).map(lineAt),
    excerpts: inRows(told.filter((at) => isExcerpt(spoken, at))).map(lineAt),
    sourced: sourcedEntries(draft, spoken),
  };
}

/** Entries that name each where and when they appeared, the lines of each: a page has one source and one day of its own. */
function sourcedEntries(draft: Draft, spoken: readonly Line[]): Line[][] {
  const entries = new Map<number, Line[]>();
  for (const at of spoken.keys()) {
    const entry = entryAbove(spoken, at);
    if (entry.length > 0) entries.set(at, entry);
  }
  const isAlike = (a: number, b: number) => settingOf(draft, spoken[a]!) === settingOf(draft, spoken[b]!);
  return runsOf([...entries.keys()], isAlike)
    .flat()
    .map((at) => entries.get(at)!);
}

/** Places near each other that are alike, three or more in a row. */
function runsOf(places: readonly number[], isAlike: (a: number, b: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && at - last <= TO_NEXT && isAlike(last, at)) runs.at(-1)!.push(at);
    else runs.push([at]);
  }
  return runs.filter(({ length }) => length >= LEAST);
}
