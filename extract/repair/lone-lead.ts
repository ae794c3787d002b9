/** Lead bytes that stand alone: 。”主 reads ?！敝. */
import { lastOf, opened } from './before';
import { everydayShare } from './everyday';
import { complete } from './fill-lost';
import { completeLead, UNKNOWN } from './lost-bytes';
import type { PageFacts } from './page-facts';
import { SHARE, shareOf } from './share';
import { type End, type Piece, readShifted, type Shift } from './shift';
import { simplifiedOriginal } from './simplified-original';
import { bestWay, type Realignment, type Way } from './ways';

/** Half-width forms are what folding made of them. A3A1, A3BB and A3BF are what lone lead bytes were seen in front of. */
export const LONE_LEAD: Record<string, number> = { '！': 0xa1, '；': 0xbb, '？': 0xbf };
const FOLDED_LONE_LEAD: Record<string, number> = { '!': 0xa1, ';': 0xbb, '?': 0xbf };

const LONE_TRAIL = 0xa3;

const LONE_UNANNOTATED_LENGTH = 5;

/**
 * `?` and ！, ； or ？: a lead byte stands alone, its trail byte A3 was taken for the lead of a sign. 。”主 A1A3 A1B1 D6F7
 * reads ?！敝. The lone byte is gone for good, so its character is always inferred.
 */
export function afterLoneLead(text: string, at: number, before: string, page: PageFacts): Realignment | undefined {
  const sign = text.charAt(at + 1);
  const trail = LONE_LEAD[sign] ?? (page.folded && page.annotated ? FOLDED_LONE_LEAD[sign] : undefined);
  if (trail === undefined) return undefined;
  const ways = readShifted(text, at + 2, trail, page.gbk, page.folded)
    .filter((shift) => isCredible(shift, text.slice(at, shift.to), page))
    .map((shift): Way => {
      const first = firstOf(shift.pieces, before, page);
      const rest = complete(shift.pieces, before + first, text, page);
      const { annotations, to } = shift;
      const doubts = rest.guesses + shift.wideMarks;
      return { from: at, to, text: first + rest.text, annotations, flagged: true, doubts };
    });
  return bestWay(ways, text, before, page);
}

function isCredible(shift: Shift, damaged: string, page: PageFacts): boolean {
  const chars = shift.pieces.filter((piece) => typeof piece === 'string');
  // 。” at the end of a paragraph: A1A3 A1B1 3C reads ?！?/p>.
  if (shift.end === 'tag' && shift.pieces.length === 1 && chars.length === 0) return true;
  const shown = [...damaged.slice(2)].filter((char) => char > '~');
  if (shown.length === 0 || !settles(shift.end, damaged, page)) return false;
  const share = shareOf(shift.pieces, page);
  const gain = share - everydayShare(shown, page.gbk);
  if (page.annotated) {
    // 。“這 A1A3 A1B0 DF40 reads ?！斑@: too short to weigh, but nothing else makes a quotation mark of 斑.
    // 柯達聲 BFC2 DF5F reads ？逻_聲: no author puts such a sign between characters.
    const odd = /[“”]/.test(chars[0] ?? '') || (chars.length > 1 && /[一-龥][@[\\\]^_`{|}~]$/.test(damaged));
    return share > SHARE.lone && (gain >= SHARE.better || odd || chars.length >= LONE_UNANNOTATED_LENGTH);
  }
  return chars.length >= LONE_UNANNOTATED_LENGTH && share >= SHARE.loneUnannotated && gain >= SHARE.better;
}

/** Whether the end speaks for a shift: `??` of a folded text and `?!` are common, so there the last byte must fit too. */
function settles(end: End, damaged: string, page: PageFacts): boolean {
  const firm: End[] = ['ascii', 'key', 'tag'];
  if (firm.includes(end)) return true;
  if (!page.annotated) return end === 'sign';
  return end !== 'unreadable' && LONE_LEAD[damaged.charAt(1)] !== undefined;
}

/** The character of the lone lead byte: a word with its neighbours, else the full stop, A1A3, which ends every sentence. */
function firstOf(pieces: readonly Piece[], before: string, page: PageFacts): string {
  const next = typeof pieces[0] === 'string' ? simplifiedOriginal(pieces[0]) : '';
  const previous = simplifiedOriginal(lastOf(before));
  if (next === '“' || next === '”') return '。';
  const word = completeLead(LONE_TRAIL, previous, next, page);
  if (word !== undefined) return word;
  // At the end of a paragraph the next sign is ” or 。 itself, and only after a quotation it is ”.
  if (next === '' && !opened(before, '“', '”')) return UNKNOWN;
  return previous === '' ? UNKNOWN : '。';
}
