/** What extracting again proposes. Types alone. */

import type { Article, Removed, Repair } from '../../extract/article';
import type { SaveRequest } from '../record';
import type { ArticleDiff } from '../versions/diff';

/** A new extraction of an article from the original of its newest version. */
export interface ProposalRequest
  extends Pick<SaveRequest, 'article' | 'removed' | 'repairs' | 'confidence' | 'extractor'> {
  id: number;
  /** The version whose original was read: it must be the newest. */
  version: number;
  /** ISO 8601 in UTC. */
  at: string;
}

/** `same`: nothing would change. `impossible`: no such article, or it has a newer version. */
export type ProposalOutcome = 'proposed' | 'same' | 'impossible';

export interface ProposalRow {
  id: number;
  title: string;
  proposedAt: string;
  confidence: number;
  extractor: string;
}

export interface Proposal {
  id: number;
  /** The version that it would follow. */
  version: number;
  proposedAt: string;
  extractor: string;
  extractorBefore: string;
  confidence: number;
  confidenceBefore: number;
  /** As it would be, without the reader's corrections, which stay. */
  article: Article;
  removed: Removed[];
  repairs: Repair[];
  diff: ArticleDiff;
}

/** `stale`: the article has got a newer version since; the proposal is forgotten. */
export interface AcceptResult {
  accepted: number[];
  stale: number[];
}
