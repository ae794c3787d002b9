/** Which articles hold which words, by looking through every one of them: what the index is held against. */
import type { SaveRequest } from '../../library/record';
import { articleOf, PLANTED, searchedFields } from './corpus';
import { randomFrom } from './random';

/** Words of two characters taken from the articles themselves, and some of four; and some that none of them has. */
const TWO = 24;
const FOUR = 8;
const ABSENT = ['饕餮', '龘靐', '量子纠缠'];

export class Truth {
  /** Numbers of the articles that hold each word. */
  readonly hits = new Map<string, Set<number>>();
  /** Ids in the library by number. */
  private readonly numbers = new Map<number, number>();

  constructor() {
    const random = randomFrom(7);
    const words = new Set([...PLANTED.map(([word]) => word), ...ABSENT]);
    for (const length of [...Array<number>(TWO).fill(2), ...Array<number>(FOUR).fill(4)]) {
      for (let found = false; !found; ) {
        const text = articleOf(random.below(2000)).article.text;
        const at = random.below(text.length - length);
        const word = text.slice(at, at + length);
        found = /^\p{Script=Han}+$/u.test(word) && !words.has(word);
        if (found) words.add(word);
      }
    }
    for (const word of words) this.hits.set(word, new Set());
  }

  add(number: number, id: number, request: SaveRequest): void {
    this.numbers.set(id, number);
    const fields = searchedFields(request);
    for (const [word, numbers] of this.hits) if (fields.some((field) => field.includes(word))) numbers.add(number);
  }

  knows(id: number): boolean {
    return this.numbers.has(id);
  }

  get articles(): number {
    return this.numbers.size;
  }

  /** How many of the ids that a search found are wrong, and how many are not among them. */
  compare(word: string, ids: readonly number[]): { wrong: number; missing: number } {
    const truth = this.hits.get(word) ?? new Set();
    const found = new Set(ids.map((id) => this.numbers.get(id)));
    return {
      wrong: [...found].filter((number) => number === undefined || !truth.has(number)).length,
      missing: [...truth].filter((number) => !found.has(number)).length,
    };
  }
}
