/** Finds lists: three or more entries of one make, one after the other. What stands in them is not the article's. */
import { entryAt } from '../../page/entry-at';
import { type Draft, isMostlyLink, type Line, settingOf } from '../draft';
import { EXCERPT, entryAbove, isExcerpt, isPost, spokenLines } from '../lists/entries';

/** Entries that make a list, and lines from one to the next at most. */
const LEAST = 3;
const TO_NEXT = 5;

export function findLists(draft: Draft): void {
  const spoken = spokenLines(draft);
  const isSameTag = (a: number, b: number) => entryAt(spoken, a - 1).block.tag === entryAt(spoken, b - 1).block.tag;
  const isTold = (at: number) => entryAt(spoken, at).length >= EXCERPT && !isMostlyLink(entryAt(spoken, at));
  const told = [...spoken.keys()].filter(isTold);
  const inRows = (places: readonly number[]) => runsOf(places, isSameTag).flat();
  const lineAt = (at: number) => entryAt(spoken, at);
  draft.lists = {
    posts: inRows(told.filter((at) => isPost(spoken, at))).map(lineAt),
    excerpts: inRows(told.filter((at) => isExcerpt(spoken, at))).map(lineAt),
    sourced: sourcedEntries(spoken),
  };
}

/** Entries that name each where and when they appeared, the lines of each: a page has one source and one day of its own. */
function sourcedEntries(spoken: readonly Line[]): Line[][] {
  const entries = new Map<number, Line[]>();
  for (const at of spoken.keys()) {
    const entry = entryAbove(spoken, at);
    if (entry.length > 0) entries.set(at, entry);
  }
  const isAlike = (a: number, b: number) => settingOf(entryAt(spoken, a)) === settingOf(entryAt(spoken, b));
  return runsOf([...entries.keys()], isAlike)
    .flat()
    .flatMap((at) => [entries.get(at) ?? []]);
}

/** Places near each other that are alike, three or more in a row. */
function runsOf(places: readonly number[], isAlike: (a: number, b: number) => boolean): number[][] {
  const runs: number[][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && at - last <= TO_NEXT && isAlike(last, at)) run.push(at);
    else runs.push([at]);
  }
  return runs.filter(({ length }) => length >= LEAST);
}
