/** A set of single characters. It tells by their codes, so that a loop over a long text takes no longer for many of them than for one. */
export class CharacterSet {
  /** 1 for the code of each of them. */
  private readonly codes = new Uint8Array(0x10000);

  constructor(characters: string) {
    for (let at = 0; at < characters.length; at++) this.codes[characters.charCodeAt(at)] = 1;
  }

  /** How many characters of a text are in the set. */
  countIn(text: string): number {
    let count = 0;
    for (let at = 0; at < text.length; at++) count += this.codes[text.charCodeAt(at)] ?? 0;
    return count;
  }
}
