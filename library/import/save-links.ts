/** Saves the links of a list of bookmarks or of a reading list. */
import { stubArticle } from '../articles/stub';
import type { Change } from '../record';
import type { ImportRun } from './import-run';
import type { Link } from './link';

/** Articles that one change is made to at once. */
const AT_ONCE = 200;

/** Links without their text, with the tags and marks that they had where they come from. @param onLink Called after each. */
export async function saveLinks(
  links: readonly Link[],
  { target, options, report }: ImportRun,
  onLink: () => void,
): Promise<void> {
  const { now, extractor, signal } = options;
  const groups = new Map<string, { change: Change; ids: number[] }>();
  const note = (id: number, change: Change) => {
    const key = JSON.stringify(change);
    const group = groups.get(key) ?? { change, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  };
  for (const { url, title, addedAt, tags, archived, starred } of links) {
    if (signal?.aborted) break;
    const article = stubArticle(title || url.replace(/^https?:\/\//i, ''));
    const { id, outcome } = await target.save({
      url,
      canonicalUrl: '',
      article,
      story: { index: 0, of: 1 },
      removed: [],
      repairs: [],
      confidence: 0,
      html: '',
      charset: '',
      savedAt: addedAt ?? now,
      extractor,
    });
    // What is there already keeps its tags and marks.
    if (outcome === 'saved') {
      report.stubs++;
      for (const tag of tags) note(id, { kind: 'tag', tags: [tag] });
      if (archived) note(id, { kind: 'archive', on: true });
      if (starred) note(id, { kind: 'star', on: true });
    } else report.already++;
    onLink();
  }
  for (const { change, ids } of groups.values()) {
    for (let from = 0; from < ids.length; from += AT_ONCE)
      await target.change(ids.slice(from, from + AT_ONCE), change, now);
  }
}
