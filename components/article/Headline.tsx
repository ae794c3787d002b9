import { Fragment } from 'react';
import { Words } from './Words';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * A headline that breaks between words and not inside them, as an editor would: 创新“五动工作法” and not 创新“五动工｜作法”.
 * Needs `word-break: keep-all` on the element around it; the text itself is not changed.
 */
export function Headline({ text }: { text: string }) {
  return segmentHeadline(text).map((word, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the words of a headline never change places
    <Fragment key={index}>
      {index > 0 && <wbr />}
      <Words text={word} />
    </Fragment>
  ));
}

/** Longer than this a part of a headline takes no further word: lines must still break. */
const LONGEST = 6;

/**
 * Parts of a headline that stay on one line: words with their punctuation, an opening mark with what follows, a closing one
 * with what precedes. A single character goes with its neighbour: 入户大走访, 四改一拆, and a name that no dictionary knows.
 */
export function segmentHeadline(text: string): string[] {
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
