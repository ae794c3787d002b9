import { useCallback, useEffect, useRef, useState } from 'react';
import type { Capture } from '../../capture/capture';
import { saveTab } from '../../capture/save-tab';
import { type SaveStatus, statusOfResult, statusOfStanding } from '../../components/save/save-status';
import { library } from '../../library/client';
import { ask } from '../../messages';

const UNKNOWN: SaveStatus = { is: 'unknown' };

/** How each story of the page stands with the library, and saving one or all of them. */
export function useSaves(tabId: number, capture: Capture) {
  const { extraction, canonicalUrl } = capture;
  const [statuses, setStatuses] = useState<SaveStatus[]>([]);
  // Text that each status speaks of: a block put back makes it another text.
  const asked = useRef<string[]>([]);

  const set = useCallback((stories: number[], status: (place: number) => SaveStatus) => {
    setStatuses((known) => {
      const next = [...known];
      for (const [place, story] of stories.entries()) next[story] = status(place);
      return next;
    });
  }, []);

  useEffect(() => {
    const of = extraction.articles.length;
    for (const [index, { title, text }] of extraction.articles.entries()) {
      if (asked.current[index] === text) continue;
      asked.current[index] = text;
      library.standing({ url: extraction.url, canonicalUrl, story: { index, of }, title, text }).then(
        (standing) => asked.current[index] === text && set([index], () => statusOfStanding(standing)),
        // Whether it is saved is not known then; that saving fails is said when it is tried.
        () => set([index], () => UNKNOWN),
      );
    }
  }, [extraction, canonicalUrl, set]);

  /** Saves these stories; story 0 of a page without one is the whole page. */
  const save = useCallback(
    async (stories: number[]) => {
      set(stories, () => ({ is: 'saving' }));
      const outcome = await saveTab(tabId, capture, { anyway: true, stories });
      if (outcome.state === 'saved') void ask('background.keepPictures', { results: outcome.results }).catch(() => {});
      set(stories, (place) => {
        if (outcome.state === 'failed') return { is: 'failed', failure: outcome.failure };
        const result = outcome.state === 'saved' ? outcome.results[place] : undefined;
        return result ? statusOfResult(result) : { is: 'failed', failure: 'unavailable' };
      });
      return outcome;
    },
    [tabId, capture, set],
  );

  return { statusOf: (story: number): SaveStatus => statuses[story] ?? UNKNOWN, save };
}
