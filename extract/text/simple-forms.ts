/** The Simplified form of a Traditional character, for whoever compares texts or repairs them. */
import { simplified, traditional } from '../../rules/repair/readings.generated';

/** By the code of a character the code of its Simplified form, 0 where it has none of its own. */
export type Forms = Uint16Array;

let forms: Forms | undefined;

/** The characters that only Traditional text has; those that GB 2312 has too (乾 in 乾隆) are not among them. */
export function simpleForms(): Forms {
  forms ??= tabulate();
  return forms;
}

function tabulate(): Forms {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < traditional.length; i++) table[traditional.charCodeAt(i)] = simplified.charCodeAt(i);
  return table;
}

/** A text with each character in its form, where it has one: same length. */
export function inForms(text: string, table: Forms): string {
  let out = '';
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = table[text.charCodeAt(i)] ?? 0;
    if (code === 0) continue;
    out += text.slice(start, i) + String.fromCharCode(code);
    start = i + 1;
  }
  return start === 0 ? text : out + text.slice(start);
}
