import type { SiteRules } from '../settings/site-rules';
import type { Capture } from './capture';
import { chooseFields } from './keep-chosen';
import { restoreLines } from './keep-restored';

/** The capture as the reader decided for its site: lines that are to stay in, fields that are read from other places. */
export function asDecided(capture: Capture, { restored, fields }: SiteRules): Capture {
  const kept = restored ? restoreLines(capture, restored) : capture;
  return fields ? chooseFields(kept, fields) : kept;
}
