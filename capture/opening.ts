import { segmentHeadline } from '../extract/text/segment-headline';
import { placeIn } from '../settings/places';
import { readSettings, type Settings } from '../settings/settings';
import { rulesFor, type SiteRules } from '../settings/sites';
import type { Capture } from './capture';

/** All that a reader needs to open, in one answer: each question of its own would be a moment in which nothing is on the screen. */
export interface Opening {
  capture: Capture;
  settings: Settings;
  /** What was decided for this site. */
  site: SiteRules;
  /** Place among the blocks of the first story where it was left; null where it was not, or that is not remembered. */
  place: number | null;
  /** The parts of each headline, as `segmentHeadline` finds them. */
  headlines: string[][];
}

/** Runs in the background, which knows all of it; the page would load what reads the storage, and a dictionary of words. */
export async function openingOf(capture: Capture): Promise<Opening> {
  const { url, articles } = capture.extraction;
  const [settings, site, place] = await Promise.all([
    readSettings(),
    rulesFor(url).catch((): SiteRules => ({})),
    placeIn(capture.url, 0).catch(() => null),
  ]);
  return {
    capture,
    settings,
    site,
    place: settings.rememberPlace ? place : null,
    headlines: articles.flatMap(({ title }) => (title ? [segmentHeadline(title)] : [])),
  };
}
