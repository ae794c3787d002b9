import { useCallback, useEffect, useMemo, useState } from 'react';
import { library } from '../../library/client';
import type { Filter, Tag } from '../../library/record';

export interface Marks {
  unread: boolean;
  starred: boolean;
  /** Name of a tag, null for any. */
  tag: string | null;
}

const NONE: Marks = { unread: false, starred: false, tag: null };

/** What narrows the list beside the words: marks and one tag. `filter` is undefined where nothing does. */
export function useFilter() {
  const [marks, setMarks] = useState(NONE);
  const filter = useMemo((): Filter | undefined => {
    const { unread, starred, tag } = marks;
    if (!unread && !starred && tag === null) return undefined;
    return { ...(unread && { read: false }), ...(starred && { starred }), ...(tag !== null && { tags: [tag] }) };
  }, [marks]);
  const change = useCallback((wanted: Partial<Marks>) => setMarks((known) => ({ ...known, ...wanted })), []);
  return { marks, filter, change };
}

/** The tags of the library, the most used first; asked for again when `round` or what was found changes. */
export function useTags(round: number, found: unknown): Tag[] {
  const [tags, setTags] = useState<Tag[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of them may have changed the tags
  useEffect(() => {
    library.tags().then(
      (known) => setTags(known.toSorted((a, b) => b.count - a.count)),
      () => undefined,
    );
  }, [round, found]);
  return tags;
}
