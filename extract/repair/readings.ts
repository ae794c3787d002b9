/** The table of readings, unpacked. */
import { readings, simplified, syllables, traditional } from '../../rules/repair/readings.generated';
import { pairAt } from '../text/packing';
import { TONES } from './tones';

/** How Traditional characters that differ from their Simplified form are read. The form itself: text/simple-forms.ts. */
export interface ReadingTable {
  /** Readings with tone marks of each of them: 長 has cháng and zhǎng. */
  readings: ReadonlyMap<string, readonly string[]>;
  /** The Traditional characters with a reading. */
  withReading: ReadonlyMap<string, readonly string[]>;
  /** The Traditional characters of a Simplified one: 发 has 發 and 髮. */
  traditional: ReadonlyMap<string, readonly string[]>;
}

let table: ReadingTable | undefined;

/** Unpacked when the first damaged page is met (about 3 ms). */
export function readingTable(): ReadingTable {
  table ??= unpack();
  return table;
}

function unpack(): ReadingTable {
  const letters = syllables.split(' ');
  const built = {
    readings: new Map<string, string[]>(),
    withReading: new Map<string, string[]>(),
    traditional: new Map<string, string[]>(),
  };
  let at = 0;
  for (let i = 0; i < traditional.length; i++) {
    const char = traditional.charAt(i);
    push(built.traditional, simplified.charAt(i), char);
    for (let more = true; more; at += 2) {
      const value = pairAt(readings, at);
      const tone = value % TONES.length;
      more = value % (2 * TONES.length) >= TONES.length;
      const reading = withTone(letters[Math.floor(value / (2 * TONES.length))] ?? '', tone);
      push(built.readings, char, reading);
      push(built.withReading, reading, char);
    }
  }
  return built;
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** The tone mark stands on a or e, on the o of ou, else on the last vowel: hǎo, xué, lóu, guī. */
function withTone(letters: string, tone: number): string {
  const marks = TONES[tone] ?? '';
  const plain = TONES[TONES.length - 1] ?? '';
  const on = /a|e|o(?=u)|[aeiouü](?=[^aeiouü]*$)/.exec(letters)?.[0];
  return on === undefined ? letters : letters.replace(on, marks[plain.indexOf(on)] ?? on);
}

const unmarked = new Map(
  TONES.slice(0, 4).flatMap((vowels) => [...vowels].map((vowel, i) => [vowel, 'aeiouü'.charAt(i)])),
);

/** `lián` as `lian`. */
export function withoutTone(reading: string): string {
  return reading.replace(/[^a-z]/g, (char) => unmarked.get(char) ?? char);
}
