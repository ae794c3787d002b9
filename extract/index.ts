/** From a page to its articles. The stages below run in this order; each marks lines or offers values, none deletes. */
import type { Page } from '../page/page';
import type { Extraction } from './article';
import { assemble } from './assemble';
import type { Draft } from './draft';
import { openDraft } from './open-draft';
import type { Repaired } from './repair';
import { findCore } from './stages/find-core';
import { findLists } from './stages/find-lists';
import { findTitle } from './stages/find-title';
import { markAsides } from './stages/mark-asides';
import { markBoilerplate } from './stages/mark-boilerplate';
import { markDuplicates } from './stages/mark-duplicates';
import { markInsets } from './stages/mark-insets';
import { readCredits } from './stages/read-credits';
import { readEdition } from './stages/read-edition';
import { readFacts } from './stages/read-facts';
import { readHead } from './stages/read-head';
import { readIndexTable } from './stages/read-index-table';
import { readInfoLines } from './stages/read-info-lines';
import { readMetadata } from './stages/read-metadata';
import { readNamedFields } from './stages/read-named-fields';
import { readPart } from './stages/read-part';
import { readSection } from './stages/read-section';
import { readSite } from './stages/read-site';
import { readTemplate } from './stages/read-template';
import { settleBody } from './stages/settle-body';
import { splitStories } from './stages/split-stories';

export type Stage = (draft: Draft) => void;

/** What is done with a page, in this order. The bench leaves one out at a time to see what each is worth. */
export const STAGES: readonly Stage[] = [
  readMetadata, // what the page says of itself, before its text is read
  markBoilerplate, // phrases that are never an article's, so that they weigh nothing
  readInfoLines, // 来源, 记者, 责编 and dates: facts, not boilerplate
  readTemplate, // the box that the page's system keeps its text in
  markAsides, // boxes that the template names as comments, sidebar, navigation
  markInsets, // boxes of links between two paragraphs of a text
  findLists, // readers' posts, other stories' excerpts, entries with a source and a day each
  findCore, // the run of prose
  splitStories, // a newspaper page with several stories has several headlines
  findTitle, // needs the body's place
  readEdition, // 第04版 and the paper's name
  readSection, // above the headline
  readIndexTable, // 索引号, 发布机构, 发文日期 above a government document
  readFacts, // info lines, weighed by their distance to headline and body
  readNamedFields, // names that stand without a label, in elements that are named for them
  readHead, // 引题, 副题, 摘要 around the headline
  settleBody, // exact ends, after facts have taken their lines
  markDuplicates, // what the page says twice
  readPart, // pager below the body
  readSite, // whose page it is, and what it says of rights
  readCredits, // names inside the body's first and last lines
];

export interface ExtractOptions {
  /** Undoes damage to the text before it is read (gbk/repair.ts); without it the text is read as it stands. */
  repair?: (page: Page) => Repaired;
  /** Boxes that the reader chose as the text on pages of this site: steps from the outside in (page/box-step.ts). */
  picks?: readonly (readonly string[])[];
  /** STAGES, or some of them. */
  stages?: readonly Stage[];
}

export function extract(page: Page, options: ExtractOptions = {}): Extraction {
  return assemble(analyse(page, options));
}

/** The stages without the last step: every line with its mark, for `npm run explain`. */
export function analyse(page: Page, { repair = asItStands, picks = [], stages = STAGES }: ExtractOptions = {}): Draft {
  const { page: repaired, repairs } = repair(page); // the text first: every pattern reads it
  const draft = openDraft(repaired, repairs, picks);
  for (const stage of stages) stage(draft);
  return draft;
}

function asItStands(page: Page): Repaired {
  return { page, repairs: [] };
}
