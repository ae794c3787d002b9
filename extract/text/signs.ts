/**
 * Which of many patterns a text need be tested against: each names its signs, characters of which every text that it matches
 * has one. On a page of 300 short lines, this leaves three tests of fifty.
 */
export class SignTable {
  /** By the code of a character: which of `groups` has the numbers of the patterns it is a sign of; 0 where of none. */
  private readonly places = new Uint16Array(0x10000);
  private readonly groups: number[][] = [[]];
  /** By pattern: 1 where it is to be tested. */
  private readonly wanted: Uint8Array;
  private readonly unsigned: number[] = [];

  /** @param signs of each pattern; undefined for one that is tested against every text */
  constructor(signs: readonly (string | undefined)[]) {
    this.wanted = new Uint8Array(signs.length);
    signs.forEach((characters, pattern) => {
      if (characters === undefined) this.unsigned.push(pattern);
      for (const character of characters ?? '') this.groupOf(character.charCodeAt(0)).push(pattern);
    });
  }

  private groupOf(code: number): number[] {
    const place = this.places[code] || this.groups.push([]) - 1;
    this.places[code] = place;
    return this.groups[place]!;
  }

  /** Numbers of the patterns that may match, in order. */
  patternsFor(text: string): number[] {
    const { places, groups, wanted } = this;
    let found = 0;
    for (let i = 0; i < text.length; i++) {
      const place = places[text.charCodeAt(i)]!;
      if (place === 0) continue;
      for (const pattern of groups[place]!) wanted[pattern] = 1;
      found++;
    }
    if (found === 0) return this.unsigned;
    const patterns: number[] = [];
    for (const pattern of this.unsigned) wanted[pattern] = 1;
    for (let pattern = 0; pattern < wanted.length; pattern++) {
      if (wanted[pattern] === 1) patterns.push(pattern);
      wanted[pattern] = 0;
    }
    return patterns;
  }
}
