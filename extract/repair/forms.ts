/** Simplified forms of Traditional characters, character by character. */
import { mapping, simplified, traditional } from '../../rules/repair/readings.generated';
import { DIGITS, digitAt, pairAt } from './packing';

/** Codes of the Traditional characters that differ from their Simplified form, and of that form, in the same order. */
export interface Forms {
  traditional: readonly number[];
  simplified: readonly number[];
}

let unpacked: Forms | undefined;

/** Unpacked when the first Traditional page is met. */
export function forms(): Forms {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Forms {
  const targets = unpackGaps(simplified);
  const codes = unpackGaps(traditional);
  let target = 0;
  const to = codes.map((code, i) => {
    const zigzag = pairAt(mapping, 2 * i);
    target += zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2;
    return targets[target] ?? code;
  });
  return { traditional: codes, simplified: to };
}

function unpackGaps(packed: string): number[] {
  const codes: number[] = [];
  let code = 0x4dff;
  for (let i = 0; i < packed.length; i++) {
    const gap = digitAt(packed, i);
    code += gap === 0 ? DIGITS.length - 1 : gap;
    if (gap > 0) codes.push(code);
  }
  return codes;
}
