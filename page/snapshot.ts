/**
 * A document as it crosses from its tab: as its browser writes it, with what its HTML does not say. The browser writes it in a
 * fraction of the time in which a script asks for what is in it, and code that has read other pages reads it.
 */

/** Where a document, a shadow root or the document of a frame stands in the HTML of a snapshot. Plain data. */
export interface Part {
  /** Address of the document. */
  url: string;
  start: number;
  end: number;
  /** How many elements it has. Where other numbers are written, as scripts can bring about, the places below say nothing. */
  elements: number;
  /** Elements that style sheets or attributes hide, by their places among all of the part, ascending. */
  hidden: number[];
  /** Documents in frames and open shadow roots, by the places of their elements. */
  frames: [number, Part][];
  shadows: [number, Part][];
}

export interface Snapshot {
  document: Part;
  /** Charset that the browser decoded the page from. */
  charset: string;
  /** Of all parts, one behind the other. */
  html: string;
}

/** What could not be taken, or not walked. */
export interface Failed {
  error: string;
  url: string;
  title: string;
  charset: string;
}

/** One line of JSON, and then the HTML as it is: to quote all of it would take as long as to write it. */
export function snapshotToText(taken: Snapshot | Failed): string {
  if ('error' in taken) return JSON.stringify(taken);
  const { html, ...facts } = taken;
  return `${JSON.stringify(facts)}\n${html}`;
}

export function snapshotFromText(text: string): Snapshot | Failed {
  const end = text.indexOf('\n');
  if (end < 0) return JSON.parse(text) as Failed;
  return { ...(JSON.parse(text.slice(0, end)) as Omit<Snapshot, 'html'>), html: text.slice(end + 1) };
}
