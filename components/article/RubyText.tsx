import { Fragment, useContext } from 'react';
import { ReadingsContext } from './readings';

/** A text, with readings above its characters where the reader asked for them. */
export function RubyText({ text }: { text: string }) {
  const readings = useContext(ReadingsContext)?.get(text);
  if (!readings) return text;
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
