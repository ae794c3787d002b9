/** How much of a line the page's stated headlines repeat. */
import { AGREEMENT } from '../../rules/weights/headline';
import type { Stated } from './stated-headlines';

/** A line that `<title>` or a meta repeats is the headline or a section; longer agreement is stronger. `bones`: its letters and digits. */
export function agreement(bones: string, { tag, known }: Stated, headlineInTag: string): number {
  if (tag !== '' && bones.length < 4 && bones === headlineInTag) return AGREEMENT.wholeButShort;
  const withTag = tag !== '' && bones.length >= 4 ? agreementWithTag(bones, tag, headlineInTag) : 0;
  return known.reduce((best, headline) => Math.max(best, agreementWithKnown(bones, headline)), withTag);
}

function agreementWithTag(bones: string, tag: string, headline: string): number {
  if (tag === bones || headline === bones) return AGREEMENT.whole;
  // 【青山热线】老街整治排水渠: the site, or the column, stands in front
  const isEnd = bones.length >= 8 && tag.endsWith(bones);
  if (isEnd || tag.startsWith(bones)) return AGREEMENT.edge + Math.min(AGREEMENT.edgeByLength, bones.length);
  if (tag.includes(bones)) return bones.length >= 8 ? AGREEMENT.within : AGREEMENT.withinButShort;
  if (bones.startsWith(tag) && tag.length >= 6) return AGREEMENT.longer;
  // The tag may shorten the headline: 内蒙古9部门：确保两节前… and 内蒙古确保两节前…_正北方网
  const shared = Math.max(sharedPrefix(bones, tag), longestTail(bones, tag));
  if (shared < 8 && shared < bones.length * 0.6) return 0;
  return AGREEMENT.shared + Math.min(AGREEMENT.sharedByLength, shared);
}

function agreementWithKnown(bones: string, headline: string): number {
  if (headline === bones) return AGREEMENT.known;
  if (headline.length >= 6 && bones.includes(headline)) return AGREEMENT.knownWithin;
  return bones.length >= 6 && headline.startsWith(bones) ? AGREEMENT.knownLonger : 0;
}

function sharedPrefix(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

/** Length of the longest end of `bones` that stands in `text`, 8 at least; 0 for none. */
function longestTail(bones: string, text: string): number {
  for (let length = bones.length - 1; length >= 8; length--) if (text.includes(bones.slice(-length))) return length;
  return 0;
}
