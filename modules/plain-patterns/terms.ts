/** A pattern as its alternatives and terms, as far as its rewriting (joints.ts) asks for them. */

/** `年`, `[-/.]{1,2}`, `(?:报|网)?`: what a quantifier may stand behind, with it. */
export interface Term {
  /** Without its quantifier; of brackets what opens them: `(`, `(?:`, `(?<!`. */
  text: string;
  /** `?`, `{2,4}?`, or ''. */
  quantifier: string;
  /** What is between the brackets of a group. */
  alternatives?: Alternatives;
}

export type Alternatives = readonly (readonly Term[])[];

const TOKEN =
  /\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:u\{\w+\}|u\w{4}|x\w{2}|[pP]\{[^}]+\}|k<\w+>|\d+|[\s\S])|(?:[?*+]|\{\d+(?:,\d*)?\})\??|[\s\S]/gu;
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??$/;

export function termsOf(source: string): Alternatives {
  const tokens = source.match(TOKEN) ?? [];
  let at = 0;
  const alternatives = (): Alternatives => {
    const found: Term[][] = [[]];
    for (; at < tokens.length && tokens[at] !== ')'; at++) {
      const token = tokens[at] as string;
      if (token === '|') found.push([]);
      else found.at(-1)?.push(term(token));
    }
    return found;
  };
  const term = (text: string): Term => {
    const opens = text.startsWith('(');
    if (opens) at++;
    const inside = opens ? { alternatives: alternatives() } : {};
    const quantifier = QUANTIFIER.test(tokens[at + 1] ?? '') ? (tokens[++at] as string) : '';
    return { text, quantifier, ...inside };
  };
  return alternatives();
}

/** Fewest and most characters that a term takes. */
export interface Width {
  least: number;
  most: number;
}

export function widthOf({ text, quantifier, alternatives = [[]] }: Term): Width {
  if (isAssertion(text)) return { least: 0, most: 0 };
  const widths = alternatives.map((terms) => widthOfAll(terms));
  const [fewest, mostOften] = timesOf(quantifier);
  const own = text.startsWith('(') ? 0 : 1;
  const least = Math.min(...widths.map((width) => width.least)) + own;
  const most = Math.max(...widths.map((width) => width.most)) + own;
  return { least: least * fewest, most: most === 0 ? 0 : most * mostOften };
}

export function widthOfAll(terms: readonly Term[]): Width {
  const widths = terms.map(widthOf);
  return {
    least: widths.reduce((sum, { least }) => sum + least, 0),
    most: widths.reduce((sum, { most }) => sum + most, 0),
  };
}

/** `{2,4}`: from twice to four times. */
export function timesOf(quantifier: string): [number, number] {
  const [, fewest, more, most] = /^\{(\d+)(,?)(\d*)\}/.exec(quantifier) ?? [];
  if (fewest !== undefined)
    return [Number(fewest), more === '' ? Number(fewest) : Number(most || Number.POSITIVE_INFINITY)];
  const often = /^[*+]/.test(quantifier) ? Number.POSITIVE_INFINITY : 1;
  return [/^[?*]/.test(quantifier) ? 0 : 1, often];
}

/** `^`, `\b`, `(?=…)`: looks and takes nothing. */
export function isAssertion(text: string): boolean {
  return /^(?:[\^$]|\\[bB]|\(\?<?[=!])$/.test(text);
}
