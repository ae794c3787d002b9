/** Sentences of a paragraph as a voice is given them. */

export interface Sentence {
  /** Offsets in the paragraph's text; `end` is exclusive. */
  start: number;
  end: number;
}

/** What ends a sentence, with the quotes and brackets that close after it: 。”  ！）  ？』  ……」 */
const END = /(?:[。！？!?；;]+|…{1,2}|\.{3,}|(?<=[\p{Script=Han}\p{L}])\.(?=\s|$))[”’」』）)】》]*/gu;
/** Where one that is too long may be parted. */
const PAUSE = /[，、：,:——]+[”’」』）)]*/gu;

/**
 * Chrome's own voices fall silent after about fifteen seconds of one utterance. A Chinese voice says four to five characters a
 * second, at twice the speed twice as many.
 */
export function longestAt(rate: number): number {
  return Math.max(24, Math.floor(48 * rate));
}

/** Sentences in their order, none longer than `most` characters; what holds nothing to be said is left out. */
export function splitSentences(text: string, most: number): Sentence[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  if (ends.at(-1) !== text.length) ends.push(text.length);
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of ends) {
    sentences.push(...part(text, start, end, most));
    start = end;
  }
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(text.slice(sentence.start, sentence.end)));
}

/** At the last pause that fits; in the middle of a word only where there is none. */
function part(text: string, start: number, end: number, most: number): Sentence[] {
  const parts: Sentence[] = [];
  let from = start;
  while (end - from > most) {
    const window = text.slice(from, from + most);
    const pauses = [...window.matchAll(PAUSE)].map((match) => match.index + match[0].length);
    const at = pauses.findLast((pause) => pause >= most / 4) ?? most;
    parts.push({ start: from, end: from + at });
    from += at;
  }
  parts.push({ start: from, end });
  return parts;
}
