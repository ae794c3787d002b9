/** Digits of the packed tables in rules/ (*.generated.ts): the printable ASCII characters but ' \ ` and $. */
export const DIGITS = ' !"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** Value of a digit by its code. */
const values = new Uint8Array(0x80);
for (let value = 0; value < DIGITS.length; value++) values[DIGITS.charCodeAt(value)] = value;

/** Value of one digit of a packed table. */
export function digitAt(packed: string, at: number): number {
  return values[packed.charCodeAt(at)] ?? 0;
}

/** Value of two digits of a packed table. */
export function pairAt(packed: string, at: number): number {
  return digitAt(packed, at) * DIGITS.length + digitAt(packed, at + 1);
}
