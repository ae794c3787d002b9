/** From a page to its articles. The stages below run in this order; each marks lines or offers values, none deletes. */
import type { Page } from '../page/page';
import type { Extraction, Repair } from './article';
import { assemble } from './assemble';
import { assess } from './assess';
import { ASK_BELOW } from './certainty';
import type { Draft } from './draft';
import { openDraft } from './open-draft';
import { repairPage } from './repair';
import type { GbkCodec } from './repair/gbk';
import { findCore } from './stages/find-body';
import { findTitle } from './stages/find-title';
import { linesKept } from './stages/lines-kept';
import { markBoilerplate } from './stages/mark-boilerplate';
import { markDuplicates } from './stages/mark-duplicates';
import { readCredits } from './stages/read-credits';
import { readEdition } from './stages/read-edition';
import { readFacts } from './stages/read-facts';
import { readHead } from './stages/read-head';
import { readInfoLines } from './stages/read-info-lines';
import { readMetadata } from './stages/read-metadata';
import { readNamedFields } from './stages/read-named-fields';
import { readPart } from './stages/read-part';
import { readSection } from './stages/read-section';
import { readSite } from './stages/read-site';
import { readTemplate } from './stages/read-template';
import { settleBody } from './stages/settle-body';
import { splitStories } from './stages/split-stories';

export interface ExtractOptions {
  /** GBK codes, for undoing byte damage; without it such places are only flagged. */
  gbk?: GbkCodec;
  /** Text that another extractor keeps of the page; asked only where our own confidence is low. */
  secondOpinion?: () => string | null;
}

export function extract(page: Page, options: ExtractOptions = {}): Extraction {
  const { draft, stories } = analyse(page, options);
  return assemble(draft, stories);
}

/** The stages without the last step: every line with its mark, for `npm run explain`. `stories` is 0 for a single article. */
export function analyse(page: Page, options: ExtractOptions = {}): Analysis {
  const { page: repaired, repairs } = repairPage(page, options.gbk); // the text first: every pattern reads it
  const first = read(repaired, repairs, null);
  if (!options.secondOpinion || certaintyOf(first.draft) >= ASK_BELOW) return first;
  const opinion = options.secondOpinion();
  if (opinion === null) return first;
  const second = read(repaired, repairs, opinion);
  // What we take for no article becomes one only where the second reading is sure of it.
  const enough = Math.max(certaintyOf(first.draft), assess(first.draft).isArticle ? 0 : ASK_BELOW);
  return certaintyOf(second.draft) > enough ? second : first;
}

export interface Analysis {
  draft: Draft;
  stories: number;
}

function read(page: Page, repairs: Repair[], opinion: string | null): Analysis {
  const draft = openDraft(page, repairs);
  readMetadata(draft); // what the page says of itself, before its text is read
  markBoilerplate(draft); // phrases that are never an article's, so that they weigh nothing
  readInfoLines(draft); // 来源, 记者, 责编 and dates: facts, not boilerplate
  readTemplate(draft); // the box that the page's system keeps its text in
  findCore(draft, opinion === null ? null : linesKept(draft, opinion)); // the run of prose
  const stories = splitStories(draft); // a newspaper page with several stories has several headlines
  if (stories.length === 0) findTitle(draft, draft.body?.first ?? -1); // needs the body's place
  readEdition(draft); // 第04版 and the paper's name
  readSection(draft); // above the headline
  readFacts(draft); // info lines, weighed by their distance to headline and body
  readNamedFields(draft); // names that stand without a label, in elements that are named for them
  readHead(draft); // 引题, 副题, 摘要 around the headline
  settleBody(draft); // exact ends, after facts have taken their lines
  markDuplicates(draft); // what the page says twice
  readPart(draft); // pager below the body
  readSite(draft); // whose page it is, and what it says of rights
  readCredits(draft, stories.length); // names inside the body's first and last lines
  return { draft, stories: stories.length };
}

/** How sure a reading is; one that found no article is not sure of one. */
function certaintyOf(draft: Draft): number {
  const { isArticle, confidence } = assess(draft);
  return isArticle ? confidence : 0;
}
