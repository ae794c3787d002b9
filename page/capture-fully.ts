import { extract } from '../extract';
import { mayBeList } from '../extract/certainty';
import { placedValues } from '../extract/corrections/field-place';
import { listHeadlines } from '../extract/list-headlines';
import { picksFor } from '../settings/picks';
import { type Capture, captureWith } from './capture';
import { readabilityOpinion } from './readability-opinion';
import { repair } from './repair';

/**
 * Reads the document this runs in with the repair of damaged text, with what the reader decided for the site and, where we are
 * unsure of it, with Readability's opinion; a list with its headlines.
 */
export async function captureFully(): Promise<Capture> {
  const picks = picksFor(document.URL); // under way while the document is read
  return captureWith(async (page) => {
    const secondOpinion = () => readabilityOpinion(document);
    const extraction = extract(page, { picks: await picks, repair, secondOpinion });
    const headlines = mayBeList(extraction) ? listHeadlines(page) : [];
    return { extraction, headlines, values: placedValues(page, extraction) };
  });
}
