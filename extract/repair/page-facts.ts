/** What the whole page says of the damage of one text. */
import type { Page } from '../../page/page';
import type { GbkCodec } from './gbk';
import { countNeighbours, type Surroundings } from './lost-bytes';
import { simplifiedOriginal } from './simplified-original';

/** What realignment has to know of the page. */
export interface PageFacts extends Surroundings {
  /** The page has annotations: the damage is certain. Without, only long and unmistakable runs are touched. */
  annotated: boolean;
  /** Full-width punctuation was folded to ASCII before the text came to us: `？` reads `?`. */
  folded: boolean;
  /** The page shows no private-use characters: whoever passed the text on may have dropped them. */
  privateLost: boolean;
}

export function factsOf(page: Page, annotated: boolean, gbk: GbkCodec): PageFacts {
  let neighbours: ReturnType<typeof countNeighbours> | undefined;
  // A saved text went through hands that fold widths and drop private-use characters; a page keeps what it shows.
  const plain = page.boxes[0]?.tag === 'text';
  const none = (pattern: RegExp): boolean => !page.blocks.some(({ text }) => pattern.test(text));
  return {
    gbk,
    annotated,
    folded: plain && none(/[，：；！？（）]/),
    privateLost: plain && none(/[\ue000-\uf8ff]/),
    neighbours: () => {
      neighbours ??= countNeighbours(simplifiedOriginal(page.blocks.map(({ text }) => text).join('\n')));
      return neighbours;
    },
  };
}
