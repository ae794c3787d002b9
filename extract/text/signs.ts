/**
 * Which of many patterns a text need be tested against: each names its signs, words of which every text that it matches has
 * one. On a page of 300 short lines this leaves one test a line of fifty, and most patterns are never compiled.
 */
export class SignTable {
  /** Signs by the code of their first character. */
  private groups: Map<number, Sign[]> | undefined;
  /**
   * The first two characters of any sign: a browser tells in one go that a line has none, where a loop over its characters is
   * slow as long as it is not compiled, and pages are read once.
   */
  private beginnings: RegExp | undefined;
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
    this.beginnings ??= beginningsOf(this.signs);
    const lower = text.toLowerCase();
    if (!this.beginnings.test(lower)) return this.unsigned;
    this.groups ??= groupsOf(this.signs);
    const wanted = [...this.unsigned];
    for (let i = 0; i < lower.length; i++) {
      const group = this.groups.get(lower.charCodeAt(i));
      if (group === undefined) continue;
      for (const { rest, pattern } of group)
        if (lower.startsWith(rest, i + 1) && !wanted.includes(pattern)) wanted.push(pattern);
    }
    return wanted.sort((a, b) => a - b);
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
    for (const word of wordsOf(words ?? '')) {
      const sign = { rest: word.slice(1), pattern };
      const group = groups.get(word.charCodeAt(0));
      if (group) group.push(sign);
      else groups.set(word.charCodeAt(0), [sign]);
    }
  });
  return groups;
}

function wordsOf(signs: string): string[] {
  return signs.split(' ').filter((word) => word !== '');
}

function beginningsOf(signs: readonly (string | undefined)[]): RegExp {
  const words = wordsOf(signs.join(' '));
  const classOf = (characters: string[]) => `[${[...new Set(characters)].join('').replace(/[\]\\^-]/g, '\\$&')}]`;
  const longer = words.filter((word) => word.length > 1);
  const forms = [classOf(words.filter((word) => word.length === 1).map((word) => word[0]!))];
  if (longer.length > 0) forms.push(classOf(longer.map((word) => word[0]!)) + classOf(longer.map((word) => word[1]!)));
  return new RegExp(forms.join('|'));
}
