/** The same report at several addresses. Types alone. */

/** One of several articles with the same report. */
export interface Reprint {
  id: number;
  url: string;
  site: string;
  siteName: string | null;
  source: string | null;
  title: string;
  publishedAt: string | null;
  savedAt: string;
  length: number;
  /** How much of the shorter text the longer one holds, 0 to 1; 1 for the article that was asked about. */
  resemblance: number;
}

export interface Reprints {
  /** The article itself among them, by the pages' own dates, those without last. */
  copies: Reprint[];
  /** Id of the copy that had it first by those dates; null where they do not tell. */
  first: number | null;
  /** Id of the copy on the site that the most copies name as their 来源; null where none or several are. */
  origin: number | null;
}
