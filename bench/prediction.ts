/** What an extractor says of a page, in the form that `npm run extract` writes. */
import type { Author } from '../extract/article';

export interface Prediction {
  kind: 'article' | 'articles' | 'not-article';
  /** Only ours says how sure it is. */
  confidence?: number;
  articles: PredictedArticle[];
}

export interface PredictedArticle {
  title: string | null;
  publishedAt: string | null;
  source: string | null;
  authors: Author[];
  editors: string[];
  section: string[];
  part: { index: number } | null;
  /** Paragraphs joined by \n. */
  text: string;
}
