/** What has changed within a text, by words: what a reader reads as one is marked as one. */
import { diffArrays } from 'diff';
import type { DiffPart } from './diff-text';

const words = new Intl.Segmenter('zh', { granularity: 'word' });
const MOST_CHANGES = 2000;
/** A number is one word: 二十六個, 58.2%, 1,200. */
const NUMBER = /([〇零一二三四五六七八九十百千万萬亿億两兩\d][〇零一二三四五六七八九十百千万萬亿億两兩\d.,%]*)/u;

function wordsOf(text: string): string[] {
  return text
    .split(NUMBER)
    .flatMap((part, at) => (at % 2 === 1 ? [part] : Array.from(words.segment(part), ({ segment }) => segment)));
}

/** 二十六个职能部门 → 二十七个职能部门 is 二十六 → 二十七, and not 六 → 七. */
export function diffWords(before: string, after: string): DiffPart[] {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: MOST_CHANGES });
  const parts: DiffPart[] = changes
    ? changes.map(({ value, added, removed }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return parts.filter(({ text }) => text !== '');
}
