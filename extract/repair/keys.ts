/** The characters that a mirror's annotation can have stood behind. */
import { annotated } from '../../rules/repair/annotated';
import type { GbkCodec } from './gbk';
import { readingTable, withoutTone } from './readings';

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;

/** The byte can begin a character of GBK. */
export function isLead(byte: number): boolean {
  return byte >= FIRST_LEAD && byte <= LAST_LEAD;
}

/**
 * Codes of the characters with a reading and a lead byte, the likeliest first. Reading and lead byte leave one or two of
 * 2,800; a reading that only differs in tone serves where none fits.
 */
export function keysFor(lead: number, reading: string, gbk: GbkCodec): number[] {
  const { withReading } = readingTable();
  const fitting = (chars: readonly string[]): number[] =>
    chars
      .toSorted((a, b) => Number(annotated.has(b)) - Number(annotated.has(a)))
      .map((char) => gbk.encode(char) ?? 0)
      .filter((code) => code >> 8 === lead && isLead(code & 0xff));
  const exact = fitting(withReading.get(reading) ?? []);
  if (exact.length > 0) return exact;
  const letters = withoutTone(reading);
  return fitting([...withReading].flatMap(([known, chars]) => (withoutTone(known) === letters ? chars : [])));
}
