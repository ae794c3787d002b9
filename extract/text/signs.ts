/**
 * Which of many patterns a text need be tested against: each names its signs, words of which every text that it matches has
 * one. On a page of 300 short lines this leaves one test a line of fifty, and most patterns are never compiled.
 */
export class SignTable {
  /** Signs by the code of their first character. */
  private groups: Map<number, Sign[]> | undefined;
  /** 1 for the code of each character that a sign begins with. */
  private readonly begins = new Uint8Array(0x10000);
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
      const code = lower.charCodeAt(i);
      if (this.begins[code] === 0) continue;
      for (const { rest, pattern } of groups.get(code)!) {
        if (!lower.startsWith(rest, i + 1)) continue;
        wanted ??= [...this.unsigned];
        if (!wanted.includes(pattern)) wanted.push(pattern);
      }
    }
    return wanted?.sort((a, b) => a - b) ?? this.unsigned;
  }

  private group(): Map<number, Sign[]> {
    this.groups = groupsOf(this.signs);
    for (const code of this.groups.keys()) this.begins[code] = 1;
    return this.groups;
  }
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
