/**
 * Which of many patterns a text need be tested against: each names its signs, words of which every text that it matches has
 * one. On a page of 300 short lines this leaves one test a line of fifty, and most patterns are never compiled.
 */
export class SignTable {
  /** Signs by the code of their first character. */
  private groups: Map<number, Sign[]> | undefined;
  /** By the code of a character, where in signs it stands: FIRST, SECOND, ALONE. */
  private readonly places = new Uint8Array(0x10000);
  private readonly unsigned: number[] = [];
  private readonly signs: readonly (string | undefined)[];

  /** @param signs of each pattern, with blanks between, in lower case; undefined where every text is to be tested, '' where none is */
  constructor(signs: readonly (string | undefined)[]) {
    this.signs = signs;
    signs.forEach((words, pattern) => {
      if (words === undefined) this.unsigned.push(pattern);
    });
  }

  /** Numbers of the patterns that may match, in order. */
  patternsFor(text: string): readonly number[] {
    const groups = this.groups ?? this.group();
    const lower = text.toLowerCase();
    let wanted: number[] | undefined;
    for (let i = 0; i < lower.length; i++) {
      if (!this.mayBegin(lower, i)) continue;
      for (const { rest, pattern } of groups.get(lower.charCodeAt(i)) ?? []) {
        if (!lower.startsWith(rest, i + 1)) continue;
        wanted ??= [...this.unsigned];
        addInOrder(wanted, pattern);
      }
    }
    return wanted ?? this.unsigned;
  }

  /** Whether a sign may stand at a place: many characters begin one, few of them before a character that is second in one. */
  private mayBegin(text: string, at: number): boolean {
    const place = this.places[text.charCodeAt(at)] ?? 0;
    if ((place & FIRST) === 0) return false;
    if ((place & ALONE) !== 0) return true;
    return at + 1 < text.length && ((this.places[text.charCodeAt(at + 1)] ?? 0) & SECOND) !== 0;
  }

  private group(): Map<number, Sign[]> {
    this.groups = groupsOf(this.signs);
    for (const [code, signs] of this.groups) {
      this.note(code, FIRST);
      for (const { rest } of signs)
        if (rest === '') this.note(code, ALONE);
        else this.note(rest.charCodeAt(0), SECOND);
    }
    return this.groups;
  }

  private note(code: number, place: number): void {
    this.places[code] = (this.places[code] ?? 0) | place;
  }
}

const FIRST = 1;
const SECOND = 2;
const ALONE = 4;

/** A few numbers stay sorted as they come: `sort` would take longer than the search. */
function addInOrder(numbers: number[], added: number): void {
  if (numbers.includes(added)) return;
  let at = numbers.push(added) - 1;
  for (let below = numbers[at - 1]; below !== undefined && below > added; below = numbers[at - 1])
    numbers[at--] = below;
  numbers[at] = added;
}

interface Sign {
  /** Without its first character. */
  rest: string;
  pattern: number;
}

function groupsOf(signs: readonly (string | undefined)[]): Map<number, Sign[]> {
  const groups = new Map<number, Sign[]>();
  signs.forEach((words, pattern) => {
    for (const word of (words ?? '').split(' ')) {
      if (word === '') continue;
      const sign = { rest: word.slice(1), pattern };
      const group = groups.get(word.charCodeAt(0));
      if (group) group.push(sign);
      else groups.set(word.charCodeAt(0), [sign]);
    }
  });
  return groups;
}
