/** The ways to read a run of shifted bytes, and the likeliest of them. */
import { lastOf } from './before';
import type { Edit } from './edits';
import { isEveryday } from './everyday';
import { countWords } from './lost-bytes';
import type { PageFacts } from './page-facts';
import { simplifiedOriginal } from './simplified-original';

export interface Realignment extends Edit {
  /** Annotations taken out with it. */
  annotations: number;
  /** A character in it is inferred or unknown. */
  flagged: boolean;
}

export interface Way extends Realignment {
  /** Characters guessed, and signs read as what they rarely are. */
  doubts: number;
}

/** How many words it takes to outweigh a doubt. */
const DOUBT = 2;

/** The way to read a shift that gives the most words and the fewest rare characters, over the stretch that the longest one takes up; the first of equals. */
export function bestWay(ways: readonly Way[], text: string, before: string, page: PageFacts): Way | undefined {
  if (ways.length < 2) return ways[0];
  const end = Math.max(...ways.map((way) => way.to));
  const score = (way: Way): number => {
    const whole = simplifiedOriginal(lastOf(before) + way.text + text.slice(way.to, end + 1));
    const rare = [...way.text].filter((char) => !isEveryday(char, page.gbk)).length;
    return countWords(whole, page) - rare - DOUBT * way.doubts;
  };
  const counted = ways.map((way) => ({ way, count: score(way) }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a)).way;
}
