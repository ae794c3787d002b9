import { Fragment, useContext } from 'react';
import { ReadingsContext } from './readings';

/** http://bsb.tp.edu.tw/ · www.forest.gov.tw · jiangcheng_wanbao@example.com, and whatever else has no place to break for half a line */
const UNBROKEN = /((?:https?:\/\/|www\.)[!-~]{6,}|[\w.+-]{2,}@[\w.-]{4,}|[!-~]{24,})/u;

/** A text, with readings above its characters where the reader asked for them. */
export function RubyText({ text, given }: { text: string; given?: readonly string[] | undefined }) {
  const known = useContext(ReadingsContext);
  const readings = given ?? known?.get(text);
  if (!readings) return UNBROKEN.test(text) ? breakable(text) : text;
  return partsOf(text, readings).map(({ text: part, reading, place }) =>
    reading === '' ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <ruby key={place}>
        {part}
        <rt>{reading}</rt>
      </ruby>
    ),
  );
}

/** An address goes on in the line where it begins; in the next one it would leave the words before it drawn apart over the whole of theirs. */
function breakable(text: string) {
  return text.split(UNBROKEN).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <span key={place} className="qy-unbroken">
        {part}
      </span>
    ),
  );
}

/** Characters without a reading stay together. */
function partsOf(text: string, readings: readonly string[]): { text: string; reading: string; place: number }[] {
  const parts: { text: string; reading: string; place: number }[] = [];
  for (const [place, character] of [...text].entries()) {
    const reading = readings[place] ?? '';
    const last = parts.at(-1);
    if (last && last.reading === '' && reading === '') last.text += character;
    else parts.push({ text: character, reading, place });
  }
  return parts;
}
