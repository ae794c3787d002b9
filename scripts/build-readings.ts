/**
 * Writes rules/repair/readings.generated.ts and rules/repair/words.generated.ts. Run: npx tsx scripts/build-readings.ts
 *
 * Sources, all installed as packages:
 * - opencc-js (its copy of OpenCC's TSCharacters, Apache-2.0): Traditional character to Simplified character;
 * - pinyin-pro (MIT): readings of a character;
 * - jieba's dict.txt as packed by @node-rs/jieba (MIT): how often a word is used.
 * The tables are packed, as a background is started again and again; extract/ unpacks them at first use.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { pinyin } from 'pinyin-pro';
import { TONES } from '../extract/repair/tones';
import { gbkCodec } from '../gbk/codec';
import { one, two } from './packed-digits';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const gbk = gbkCodec();
/** Position in GB 2312's level 1, the 3,755 characters of daily use, or -1. */
function everyday(char: string): number {
  const code = gbk.encode(char) ?? 0;
  const row = (code >> 8) - 0xb0;
  const cell = (code & 0xff) - 0xa1;
  return row >= 0 && cell >= 0 && cell < 94 && code <= 0xd7f9 ? row * 94 + cell : -1;
}

/** GBK proper, without the characters of extension A that GB 18030 added. */
function inGbk(char: string): boolean {
  return char >= '一' && char <= '龥' && gbk.encode(char) !== undefined;
}

/** GB 2312 is what a Simplified page is written in: a character of it (乾 in 乾隆, 徵 in 宫商角徵羽) may be the original one. */
function inGb2312(char: string): boolean {
  const code = gbk.encode(char) ?? 0;
  return code >= 0xb0a1 && code <= 0xf7fe && (code & 0xff) >= 0xa1;
}

/** Traditional to Simplified, ordered by the Traditional character; only what a mirror's conversion can have produced. */
async function traditionalToSimplified(): Promise<[traditional: string, simplified: string][]> {
  // opencc-js exports its dictionaries but has no types for them.
  const dictionary: string = 'opencc-js/dict/TSCharacters';
  const source: { default: string } = await import(dictionary);
  const listed = source.default
    .split('|')
    .map((entry): [string, string] => {
      const [traditional = '', simplified = ''] = entry.split(' ');
      return [traditional, simplified];
    })
    .filter(([traditional, simplified]) => {
      return inGbk(traditional) && inGbk(simplified) && traditional !== simplified && !inGb2312(traditional);
    });
  return [...listed, ...MIRRORS_OWN].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `lián` as its letters and its tone: ['lian', 2]; 5 for the light tone. */
function splitTone(reading: string): [letters: string, tone: number] {
  for (const [tone, vowels] of TONES.entries())
    for (const [i, vowel] of [...vowels].entries())
      if (reading.includes(vowel)) return [reading.replace(vowel, TONES[4]?.[i] ?? ''), tone];
  return [reading, 4];
}

/** Characters that the mirrors write and OpenCC takes for others: 陜西 for 陕西 (陜 is properly a form of 狭). */
const MIRRORS_OWN: [traditional: string, simplified: string][] = [['陜', '陕']];

/** Readings that damaged pages print and dictionaries of today do not list: 成績(jī), so read before 1985. */
const OLD_READINGS: Record<string, string[]> = { 績: ['jī'], 陜: ['shǎn'] };

async function packReadings(): Promise<string> {
  const pairs = await traditionalToSimplified();
  const spoken = pairs.map(([traditional]) => {
    const known = pinyin(traditional, { multiple: true, type: 'array' });
    // Interjections without a vowel, ḿ and ǹg, are no readings that a mirror has put.
    return [...new Set([...known, ...(OLD_READINGS[traditional] ?? [])])]
      .map(splitTone)
      .filter(([letters]) => /^[a-zü]*[aeiouü][a-zü]*$/.test(letters));
  });
  const syllables = [...new Set(spoken.flat().map(([letters]) => letters))].sort();
  let readings = '';
  for (const [i, [char]] of pairs.entries()) {
    // Syllable, then whether another reading of the same character follows, then the tone.
    const list = spoken[i] ?? [];
    if (list.length === 0) throw new Error(`${char} has no reading`);
    const more = (k: number): number => (k < list.length - 1 ? TONES.length : 0);
    readings += list
      .map(([letters, tone], k) => two(2 * TONES.length * syllables.indexOf(letters) + more(k) + tone))
      .join('');
  }
  console.log(`${pairs.length} characters, ${syllables.length} syllables`);
  return [
    '// Written by scripts/build-readings.ts; do not edit.',
    '// Traditional characters of GBK that GB 2312 does not have, each with its Simplified form and its readings.',
    '// Characters: OpenCC TSCharacters by way of opencc-js (Apache-2.0). Readings: pinyin-pro (MIT).',
    '// Readings are packed as extract/repair/readings.ts reads them; characters are not: what unpacks them runs once, and takes longer.',
    `export const syllables = '${syllables.join(' ')}';`,
    '/** The Traditional characters. */',
    `export const traditional = '${pairs.map(([from]) => from).join('')}';`,
    '/** Their Simplified forms, in the same order. */',
    `export const simplified = '${pairs.map(([, to]) => to).join('')}';`,
    '/** Readings of each Traditional character: two digits each. */',
    `export const readings = '${readings}';`,
    '',
  ].join('\n');
}

/** A word this frequent in jieba's list is common enough to complete a half-lost character: 实施 10713, 开展 13036. */
const COMMON = 3000;
/** Words that a lone lead byte can have broken are few (确保 2563, 海口 474), so rarer ones are told apart too. */
const COMMON_IF_BROKEN = 100;

/**
 * Whether a lone lead byte can have broken the word: trail byte A3 and the next lead byte make ；(A3BB) or ？(A3BF) of 海口
 * BAA3 BFDA, and of 确保 C8B7 B1A3 when 口 or 会 follows.
 */
function breaksAtLeadByte(word: string): boolean {
  const [first = 0, second = 0] = [...word].map((char) => gbk.encode(char) ?? 0);
  return (first & 0xff) === 0xa3 ? [0xbb, 0xbf].includes(second >> 8) : (second & 0xff) === 0xa3;
}

function packWords(): string {
  const dictionary = path.join(path.dirname(require.resolve('@node-rs/jieba/package.json')), 'dict.txt');
  const words = new Map<string, { tail: number; weight: number }[]>();
  let count = 0;
  for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
    const [word = '', written = ''] = line.split(' ');
    const times = Number(written);
    if (word.length !== 2 || times < (breaksAtLeadByte(word) ? COMMON_IF_BROKEN : COMMON)) continue;
    const head = word.charAt(0);
    const tail = everyday(word.charAt(1));
    if (tail < 0 || everyday(head) < 0) continue;
    const followers = words.get(head) ?? [];
    followers.push({ tail, weight: Math.floor(Math.log2(times / COMMON_IF_BROKEN)) });
    words.set(head, followers);
    count++;
  }
  let last = -1;
  let packed = '';
  for (const [head, followers] of [...words].sort(([a], [b]) => everyday(a) - everyday(b))) {
    packed += two(everyday(head) - last - 1);
    last = everyday(head);
    followers.sort((a, b) => a.tail - b.tail);
    packed += one(followers.length) + followers.map(({ tail, weight }) => two(tail) + one(weight)).join('');
  }
  console.log(`${count} words`);
  return [
    '// Written by scripts/build-readings.ts; do not edit.',
    `// Two-character words that jieba's dict.txt (MIT) counts at least ${COMMON} times (${COMMON_IF_BROKEN} where a lone lead byte can have`,
    "// broken them); both characters are of GB 2312's level 1.",
    '// Packed as extract/repair/words.ts reads it: gap to the head, number of words, then tail and weight (log2) of each.',
    `export const words = '${packed}';`,
    '',
  ].join('\n');
}

for (const [name, text] of [
  ['readings', await packReadings()],
  ['words', packWords()],
] as const) {
  writeFileSync(path.join(root, `rules/repair/${name}.generated.ts`), text);
  console.log(`${name}: ${gzipSync(text, { level: 9 }).length} bytes gzipped`);
}
