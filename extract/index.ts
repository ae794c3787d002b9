/** From a page to its articles. The stages below run in this order; each marks lines or offers values, none deletes. */
import type { Page } from '../page/page';
import type { Extraction } from './article';
import { assemble } from './assemble';
import { chooseFields } from './choose-fields';
import type { Draft } from './draft';
import { findSegments, mainHost, weighLines } from './stages/find-body';
import { findTitle } from './stages/find-title';
import { markBoilerplate } from './stages/mark-boilerplate';
import { measureLines } from './stages/measure-lines';
import { readCredits, readFacts } from './stages/read-facts';
import { readInfoLines } from './stages/read-info-lines';
import { readMetadata } from './stages/read-metadata';
import { readSection } from './stages/read-section';
import { settleBody } from './stages/settle-body';

export interface ExtractOptions {
  /** Text that another extractor keeps of the page; asked only where our own confidence is low. */
  secondOpinion?: () => string | null;
}

export function extract(page: Page, _options: ExtractOptions = {}): Extraction {
  const draft = open(page);
  readMetadata(draft); // what the page says of itself, before its text is read
  markBoilerplate(draft); // phrases that are never an article's, so that they weigh nothing
  readInfoLines(draft); // 来源, 记者, 责编 and dates: facts, not boilerplate
  findCore(draft); // the run of prose
  findTitle(draft, draft.body?.first ?? -1); // needs the body's place
  readSection(draft); // above the headline
  readFacts(draft); // info lines, weighed by their distance to headline and body
  settleBody(draft); // exact ends, after facts have taken their lines
  readCredits(draft); // names inside the body's first and last lines
  return assemble(draft, chooseFields(draft));
}

function open(page: Page): Draft {
  const { lines, boxes } = measureLines(page);
  return { page, lines, boxes, candidates: new Map(), evidence: [], repairs: [], body: null, titleLine: -1 };
}

function findCore(draft: Draft): void {
  let segments = findSegments(draft, weighLines(draft, false), 3);
  if ((segments[0]?.score ?? 0) < 60) {
    const withHidden = findSegments(draft, weighLines(draft, true), 3);
    if ((withHidden[0]?.score ?? 0) > (segments[0]?.score ?? 0) * 2) segments = withHidden;
  }
  const best = segments[0];
  if (best) draft.body = { first: best.first, last: best.last, host: mainHost(draft, best) };
}
