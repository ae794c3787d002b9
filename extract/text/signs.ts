/**
 * Which of many patterns a text need be tested against: each names its signs, words of which every text that it matches has
 * one. On a page of 300 short lines this leaves one test a line of fifty, and most patterns are never compiled.
 */
export class SignTable {
  /** By the code of a sign's first character: which of `groups` it is in; 0 where it begins none. */
  private readonly places = new Uint16Array(0x10000);
  private readonly groups: Sign[][] = [[]];
  /** By pattern: 1 where it is to be tested. */
  private readonly wanted: Uint8Array;
  private readonly unsigned: number[] = [];

  /** @param signs of each pattern, with blanks between, in lower case; undefined where every text is to be tested */
  constructor(signs: readonly (string | undefined)[]) {
    this.wanted = new Uint8Array(signs.length);
    signs.forEach((words, pattern) => {
      if (words === undefined) this.unsigned.push(pattern);
      else for (const word of words.split(' ')) this.groupOf(word).push({ rest: word.slice(1), pattern });
    });
  }

  private groupOf(word: string): Sign[] {
    const code = word.charCodeAt(0);
    if (this.places[code] === 0) this.places[code] = this.groups.push([]) - 1;
    return this.groups[this.places[code]!]!;
  }

  /** Numbers of the patterns that may match, in order. */
  patternsFor(text: string): readonly number[] {
    const { places, groups, wanted } = this;
    const lower = text.toLowerCase();
    let found = false;
    for (let i = 0; i < lower.length; i++) {
      const place = places[lower.charCodeAt(i)]!;
      if (place === 0) continue;
      for (const { rest, pattern } of groups[place]!) {
        if (!lower.startsWith(rest, i + 1)) continue;
        wanted[pattern] = 1;
        found = true;
      }
    }
    return found ? this.takeWanted() : this.unsigned;
  }

  private takeWanted(): number[] {
    const patterns: number[] = [];
    for (const pattern of this.unsigned) this.wanted[pattern] = 1;
    for (let pattern = 0; pattern < this.wanted.length; pattern++) {
      if (this.wanted[pattern] === 1) patterns.push(pattern);
      this.wanted[pattern] = 0;
    }
    return patterns;
  }
}

interface Sign {
  /** Without its first character. */
  rest: string;
  pattern: number;
}
