import type { Capture } from '../page/capture';
import { rulesFor, type SiteRules } from '../settings/sites';
import { chooseFields } from './keep-chosen';
import { restoreLines } from './keep-restored';

/** The capture as the reader decided for its site: lines that are to stay in, fields that are read from other places. */
export async function asDecided(capture: Capture): Promise<Capture> {
  return withRules(capture, await rulesFor(capture.extraction.url).catch((): SiteRules => ({})));
}

/** The same where the rules of the site are known. */
export function withRules(capture: Capture, { restored, fields }: SiteRules): Capture {
  const kept = restored ? restoreLines(capture, restored) : capture;
  return fields ? chooseFields(kept, fields) : kept;
}
