/** Unpacks the tables of Traditional characters and their Simplified forms that scripts/pack-forms.ts packs. */
import { DIGITS, digitAt, pairAt } from './packing';

export interface PackedForms {
  /** The Traditional characters in order: gaps between their code points. */
  traditional: string;
  /** The Simplified characters in order: gaps between their code points. */
  simplified: string;
  /** For each Traditional character, the step from the last Simplified character to its own: two digits, zigzag. */
  mapping: string;
}

/** Codes of the Traditional characters that differ from their Simplified form, and of that form, in the same order. */
export interface Forms {
  traditional: readonly number[];
  simplified: readonly number[];
}

export function unpackForms({ traditional, simplified, mapping }: PackedForms): Forms {
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
