/**
 * What a reader put back once stays in on every page of the site that has the same line, or another one in the same place of
 * the template. The records are those of settings/sites.ts.
 */
import type { Article, ArticleBlock, Removed } from '../extract/article';
import { canRestore, restoreBlock } from '../extract/corrections/restore';
import { changeSite, hostOf, type RestoredLine, rulesFor } from '../settings/sites';
import type { Capture } from './capture';

/** A place that holds more lines than this is a list; one line of it says nothing of the others. */
const MOST_IN_PLACE = 3;

/** The capture with the lines put back that its site is to keep. */
export function restoreLines(capture: Capture, lines: readonly RestoredLine[]): Capture {
  const wanted = capture.extraction.removed.filter(
    (removed) => canRestore(removed) && lines.some((line) => isMeant(line, removed, capture)),
  );
  const extraction = wanted.reduce(
    (now, { at }) => restoreBlock(now, nearestStory(now.articles, at[0] ?? 0), at[0] ?? 0),
    capture.extraction,
  );
  return { ...capture, extraction };
}

function isMeant({ rule, text, place }: RestoredLine, removed: Removed, { places, extraction }: Capture): boolean {
  if (removed.rule !== rule) return false;
  if (removed.text === text) return true;
  if (!place || !places || places[removed.at[0] ?? 0] !== place) return false;
  const alike = extraction.removed.filter((other) => other.rule === rule && places[other.at[0] ?? 0] === place);
  return alike.length <= MOST_IN_PLACE;
}

/** The article whose blocks stand nearest to a block number. */
function nearestStory(articles: readonly Article[], at: number): number {
  const distances = articles.map(({ blocks }) =>
    Math.min(...blocks.flatMap((block) => block.at.map((number) => Math.abs(number - at)))),
  );
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

/** Remembers for its site that a removed line was put back. A capture of no web address remembers nothing. */
export function rememberRestored({ extraction, places }: Capture, removed: Removed): Promise<void> {
  const place = places?.[removed.at[0] ?? 0];
  const line: RestoredLine = { rule: removed.rule, text: removed.text, ...(place && { place }) };
  return changeSite(hostOf(extraction.url), { add: { restored: [line] } });
}

/** Forgets it again: the line itself, and whatever was remembered for its place. */
export async function forgetRestored({ extraction, places }: Capture, block: ArticleBlock): Promise<void> {
  const { rule = '', text } = block;
  const place = places?.[block.at[0] ?? 0];
  const { restored = [] } = await rulesFor(extraction.url);
  const drop = restored.filter(
    (known) => known.rule === rule && (known.text === text || (place && known.place === place)),
  );
  await changeSite(hostOf(extraction.url), { drop: { restored: drop } });
}
