/** What the reader writes to an article and marks in it. Types alone: the pure exports know them too. */

export interface Note {
  uid: string;
  text: string;
  createdAt: string;
  updatedAt: string;
}

/** A place in the text of an article in its own script, whatever view it is shown in. */
export interface TextPoint {
  /** Index into `Article.blocks`. */
  block: number;
  /** In UTF-16 units of the block's `text`. */
  offset: number;
}

export interface TextRange {
  start: TextPoint;
  /** Before it. */
  end: TextPoint;
}

export interface Highlight {
  uid: string;
  /** Where it stands in the version that was asked for; null where its words are no more. */
  range: TextRange | null;
  quote: string;
  colour: string;
  /** '' for none. */
  note: string;
  createdAt: string;
  updatedAt: string;
}

export interface HighlightRequest {
  uid: string;
  id: number;
  /** The version that `range` is of. */
  version: number;
  range: TextRange;
  colour: string;
  note: string;
  /** ISO 8601 in UTC. */
  at: string;
}
