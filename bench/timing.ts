/** How fast extractors are, as ratios of times taken on the same pages in the same run. */

/** Milliseconds of the threads that work on one page: the page's own, and the background's where it is read apart. */
export interface PageTimes {
  id: string;
  /** Elements of the page. */
  elements: number;
  tools: Record<string, ToolTimes>;
}

export interface ToolTimes {
  /** As `first`, with a background that has just started; the same for what reads in the page. */
  start: number;
  /** The script injected into a page in a fresh process: compiled, set up and run, as the first key press finds it. */
  first: number;
  /** Injected once more into the same page, as the next key press finds it. */
  again: number[];
  /** Called once more without being injected, after enough calls to be compiled. */
  warm: number[];
}

export type Way = 'start' | 'first' | 'again' | 'warm';

export interface Comparison {
  /** Median and 90th percentile of the times, in milliseconds. */
  median: number;
  p90: number;
  most: number;
  /** Median and 90th percentile over pages of time / time of the other on that page. */
  medianRatio: number;
  p90Ratio: number;
  /** Pages on which it takes more than 100 ms where the other takes at most 200. */
  slow: string[];
}

const LONG = 100;
const BEARABLE_FOR_THE_OTHER = 200;

export function compare(pages: readonly PageTimes[], tool: string, other: string, way: Way): Comparison {
  const own = pages.map((page) => timeOf(page, tool, way));
  const others = pages.map((page) => timeOf(page, other, way));
  const ratios = own.map((time, at) => time / (others[at] ?? Number.NaN));
  return {
    median: percentile(own, 0.5),
    p90: percentile(own, 0.9),
    most: Math.max(...own),
    medianRatio: percentile(ratios, 0.5),
    p90Ratio: percentile(ratios, 0.9),
    slow: pages
      .filter((_, at) => (own[at] ?? 0) > LONG && (others[at] ?? 0) <= BEARABLE_FOR_THE_OTHER)
      .map(({ id }) => id),
  };
}

/** Median over the runs of one tool on one page. */
function timeOf(page: PageTimes, tool: string, way: Way): number {
  const times = page.tools[tool]?.[way];
  if (times === undefined) return Number.NaN;
  return typeof times === 'number' ? times : percentile(times, 0.5);
}

/** Linear between the two values around the place. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
