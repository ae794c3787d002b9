/** Tells pages with the 繁體(pinyin) damage from all others. */
import type { Page } from '../../page/page';
import { annotated as everydayAnnotated } from '../../rules/repair/annotated';
import { type Annotation, annotationsIn, readsAs } from './annotations';
import { readingTable } from './readings';
import { isHan, LEAST_ANNOTATIONS } from './suspicion';

/** What sets the damage apart from an author's notes. Measured on 43 damaged pages; the bounds leave room on both sides. */
const BOUNDS = {
  /** Annotations on a page; the sparsest damaged page had 8. */
  hits: LEAST_ANNOTATIONS,
  /** Different characters annotated. */
  characters: 4,
  /** Of a page's Chinese characters; dense pages have one in six. */
  density: 0.008,
  /** Of the one-syllable notes, those whose character has another Simplified form. A pinyin reader annotates 明 and 月 too. */
  differing: 0.95,
  /** Of the annotated characters, at most these are annotated with two readings. */
  readTwoWays: 0.05,
  /** Of all places where an annotated character stands. The mirrors annotate a character always; an author once. */
  everyPlace: 0.8,
  /** Of the annotations, those on characters seen annotated on other damaged pages: 業, 學, 發. Authors annotate 鑰 and 龜. */
  everyday: 0.3,
  /** Of the annotations, those inside words: 風(fēng)險. A list of characters has none: 業(yè)、學(xué)、發(fā). */
  inWords: 0.7,
  /** Of the characters that tell the scripts apart, the Traditional ones, in the blocks with annotations. */
  traditional: 0.7,
};

/** Simplified characters that the mirrors' conversion leaves, because Traditional text has them too: 后 in 皇后, 里 in 公里. */
export const IN_BOTH_SCRIPTS = new Set(
  '后里干余只面系并于制采志布松谷云范游愿咨占周托升几台丑斗别准了千伙冲胜卜叶吁合回尸出岳才扎折曲朱术教吃同表',
);

/**
 * The characters that the page annotates, where it has the 繁體(pinyin) damage; undefined for every other page: pinyin
 * readers, pages with notes, dictionaries, Traditional and Simplified pages.
 */
export function annotatedCharacters(page: Page): ReadonlySet<string> | undefined {
  const counts = countNotes(page);
  const readings = readingsByCharacter(counts.hits);
  return isDense(counts) && isMachineMade(page, counts, readings) ? new Set(readings.keys()) : undefined;
}

interface Counts {
  /** Readings behind the characters they read. */
  hits: Annotation[];
  /** Readings in brackets that belong to no character in front of them. */
  others: number;
  inWords: number;
  /** Chinese characters of the page. */
  han: number;
  /** Of the characters that tell the scripts apart, in the blocks with annotations. */
  traditional: number;
  simplified: number;
}

function countNotes(page: Page): Counts {
  const counts: Counts = { hits: [], others: 0, inWords: 0, han: 0, traditional: 0, simplified: 0 };
  for (const { text } of page.blocks) {
    const before = counts.hits.length;
    for (const annotation of annotationsIn(text)) {
      if (readsAs(annotation.char, annotation.reading) === 'not') {
        counts.others++;
        continue;
      }
      counts.hits.push(annotation);
      if (touchesHan(text, annotation)) counts.inWords++;
    }
    countScripts(text, counts.hits.length > before, counts);
  }
  return counts;
}

function countScripts(text: string, isAnnotated: boolean, counts: Counts): void {
  const { readings, traditional } = readingTable();
  for (let i = 0; i < text.length; i++) {
    if (!isHan(text.charCodeAt(i))) continue;
    counts.han++;
    if (!isAnnotated) continue;
    const char = text.charAt(i);
    if (readings.has(char)) counts.traditional++;
    else if (traditional.has(char) && !IN_BOTH_SCRIPTS.has(char)) counts.simplified++;
  }
}

/** Enough annotations, on characters and in places that a mirror annotates. */
function isDense({ hits, others, han, inWords, traditional, simplified }: Counts): boolean {
  return (
    hits.length >= BOUNDS.hits &&
    hits.length >= BOUNDS.density * han &&
    hits.length >= BOUNDS.differing * (hits.length + others) &&
    hits.filter(({ char }) => everydayAnnotated.has(char)).length >= BOUNDS.everyday * hits.length &&
    inWords >= BOUNDS.inWords * hits.length &&
    traditional >= BOUNDS.traditional * (traditional + simplified)
  );
}

/** The mirrors know one reading of a character (長 is always zhǎng), an author the right one; and they annotate it everywhere. */
function isMachineMade(page: Page, { hits }: Counts, readings: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return (
    readings.size >= BOUNDS.characters &&
    [...readings.values()].filter((known) => known.size > 1).length <= BOUNDS.readTwoWays * readings.size &&
    hits.length >= BOUNDS.everyPlace * placesOf(page, readings)
  );
}

/** Another character stands beside it, or another annotated one in front: 結(jié)構(gòu). */
function touchesHan(text: string, { at, to }: Annotation): boolean {
  return isHan(text.charCodeAt(at - 1)) || text.charAt(at - 1) === ')' || isHan(text.charCodeAt(to));
}

function readingsByCharacter(hits: readonly Annotation[]): Map<string, Set<string>> {
  const readings = new Map<string, Set<string>>();
  for (const { char, reading } of hits) readings.set(char, (readings.get(char) ?? new Set()).add(reading));
  return readings;
}

function placesOf(page: Page, chars: ReadonlyMap<string, unknown>): number {
  let places = 0;
  for (const { text } of page.blocks) for (let i = 0; i < text.length; i++) if (chars.has(text.charAt(i))) places++;
  return places;
}
