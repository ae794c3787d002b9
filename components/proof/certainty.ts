import type { Extraction } from '../../extract/article';

/**
 * How an extraction is spoken of: `sure` says nothing, `unsure` says so, `none` is a page that shows no article.
 * One place, so that popup, reader and library agree on when the reader is told.
 */
export type Certainty = 'sure' | 'unsure' | 'none';

/** Below this the reader is told. */
const SURE = 0.6;

export function certaintyOf({
  kind,
  confidence,
  articles,
}: Pick<Extraction, 'kind' | 'confidence' | 'articles'>): Certainty {
  if (kind === 'not-article' || articles.length === 0) return 'none';
  return confidence >= SURE ? 'sure' : 'unsure';
}
