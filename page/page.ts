/**
 * What every reader of a page hands to `extract/`: the page as a stream of blocks over a light skeleton of its boxes.
 * Pure data. A live document, a saved HTML file and a seed text all become this, so that one set of stages serves all three.
 */
export interface Page {
  /** Address of the page, or '' where it is not known (a seed text). */
  url: string;
  /** Value of `<html lang>`, or ''. */
  lang: string;
  /** Text of `<title>`, white space folded, or ''. */
  title: string;
  /** `<meta>` elements in document order. */
  metas: Meta[];
  /** Parsed `<script type="application/ld+json">`, one entry a script; a script that does not parse is left out. */
  jsonLd: unknown[];
  /** HTML comments in document order; Founder e-papers keep their facts in one (`<!--enpproperty …-->`). */
  comments: Comment[];
  /** Block-level elements, parents before children. `boxes[0]` is the body. */
  boxes: Box[];
  /** Everything that can be read, in document order; `blocks[i].at === i + 1` for HTML, the line number for a text. */
  blocks: Block[];
}

export interface Meta {
  /**
   * `name`, `property`, `itemprop` or `http-equiv`, lower case; `canonical` for `<link rel=canonical>`, resolved;
   * `script published` and `script pager` for what only a script states (script-facts.ts).
   */
  key: string;
  value: string;
}

export interface Comment {
  text: string;
  /** Number of the first block after the comment (may be one past the last). */
  before: number;
}

/**
 * A block-level element: what container scores and template fingerprints look at. An inline element with an id or class that
 * holds block-level ones is a box too (`<span id="zoom"><p>`), and so is a frame that is read in place.
 */
export interface Box {
  /** Index into `Page.boxes`, -1 for the body. */
  parent: number;
  /** Lower-case element name; 'text' for the single box of a seed text. */
  tag: string;
  /** `id` and `class` as written, joined by a space. */
  hint: string;
  /** `role` and `itemprop` joined by a space, or ''. */
  role: string;
  /** Hidden by attribute or inline style, itself or an ancestor. */
  hidden: boolean;
}

/** A run of inline text with one formatting. Concatenated runs give the block's text. */
export interface Run {
  text: string;
  /** Resolved address where the run is a link. */
  href?: string;
  strong?: true;
  em?: true;
  /**
   * `id`, `class` and `itemprop` of the nearest inline element that has one, and `datetime:…` of a `<time>`:
   * `pubtime_baidu`, `datePublished datetime:2021-03-05`.
   */
  hint?: string;
}

export interface Picture {
  /** Resolved address, lazy-load attributes preferred over placeholders. */
  src: string;
  alt: string;
  /** From attributes, CSS pixels; 0 when not stated. */
  width: number;
  height: number;
  /** Where the picture links to, or ''. */
  href: string;
}

/**
 * The smallest thing a stage can mark: one visual line of text (`<br>` ends a block), one picture, one data table, one video.
 */
export interface Block {
  /** Document order from 1; the line number for a seed text. */
  at: number;
  kind: 'text' | 'image' | 'table' | 'video';
  /** Index of the innermost box. */
  box: number;
  /** Nearest block-level element: 'p', 'h1', 'li', 'td', 'figcaption', 'div'…; 'line' for a seed text. */
  tag: string;
  /** Text with white space folded and trimmed; cells joined by tab and rows by newline for a table; '' for a picture. */
  text: string;
  runs: Run[];
  /** The text was set in: it begins with 　 or at least two no-break spaces; in a seed text, with any white space. */
  indented: boolean;
  /** The block was ended by `<br>`, not by its element. */
  broken: boolean;
  /** Hidden by attribute or inline style. */
  hidden: boolean;
  picture?: Picture;
  /** Cells of a data table. */
  rows?: string[][];
  /** Address of a video or embedded player. */
  video?: string;
}
