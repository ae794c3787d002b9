let words: Intl.Segmenter | undefined;

/** Longer than this a part of a headline takes no further word: lines must still break. */
const LONGEST = 6;

/**
 * Parts of a headline that stay on one line: words with their punctuation, an opening mark with what follows, a closing one
 * with what precedes. A single character goes with its neighbour: 入户大走访, 四改一拆, and a name that no dictionary knows.
 */
export function segmentHeadline(text: string): string[] {
  // Made when it is first needed: the browser loads a dictionary for it, 10 ms in each process.
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const parts: string[] = [];
  let opening = '';
  for (const { segment } of words.segment(text)) {
    const last = parts.at(-1);
    if (/^[\p{Ps}\p{Pi}]+$/u.test(segment)) opening += segment;
    else if (last !== undefined && opening === '' && goesWith(last, segment)) parts[parts.length - 1] = last + segment;
    else {
      parts.push(opening + segment);
      opening = '';
    }
  }
  if (opening) parts.push(opening);
  return parts;
}

function goesWith(part: string, segment: string): boolean {
  if (/^[\p{P}\p{Z}]+$/u.test(segment)) return true;
  if (/[\p{P}\p{Z}]$/u.test(part)) return false;
  const han = part.replaceAll(/\P{Script=Han}/gu, '').length;
  const single = /^\p{Script=Han}$/u.test(segment);
  return han === 1 ? han + segment.length <= LONGEST : single && han <= LONGEST;
}
