/** How much of a line the page's stated headlines repeat. */
import type { Stated } from './stated-headlines';

/** What agreement gives at most. */
export const MOST_AGREEMENT = 60;

/** 豆腐谣: what <title> says of two or three characters; a section may have as few. */
const SHORT_AGREEMENT = 30;

/** A line that `<title>` or a meta repeats is the headline or a section; longer agreement is stronger. `bones`: its letters and digits. */
export function agreement(bones: string, { tag, known }: Stated, headlineInTag: string): number {
  if (tag !== '' && bones.length < 4 && bones === headlineInTag) return SHORT_AGREEMENT;
  const withTag = tag !== '' && bones.length >= 4 ? agreementWithTag(bones, tag, headlineInTag) : 0;
  return known.reduce((best, headline) => Math.max(best, agreementWithKnown(bones, headline)), withTag);
}

function agreementWithTag(bones: string, tag: string, headline: string): number {
  if (tag === bones || headline === bones) return MOST_AGREEMENT;
  // 【青山热线】老街整治排水渠: the site, or the column, stands in front
  const isEnd = bones.length >= 8 && tag.endsWith(bones);
  if (isEnd || tag.startsWith(bones)) return 40 + Math.min(20, bones.length);
  if (tag.includes(bones)) return bones.length >= 8 ? 40 : 12;
  if (bones.startsWith(tag) && tag.length >= 6) return 40;
  // The tag may shorten the headline: 内蒙古9部门：确保两节前… and 内蒙古确保两节前…_正北方网
  const shared = Math.max(sharedPrefix(bones, tag), longestTail(bones, tag));
  return shared >= 8 || shared >= bones.length * 0.6 ? 20 + Math.min(20, shared) : 0;
}

function agreementWithKnown(bones: string, headline: string): number {
  if (headline === bones) return 55;
  if (headline.length >= 6 && bones.includes(headline)) return 40;
  return bones.length >= 6 && headline.startsWith(bones) ? 36 : 0;
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
