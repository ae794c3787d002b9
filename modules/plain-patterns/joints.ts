/**
 * Patterns that compile to less. The compiler of browsers (V8's, which Firefox has too) writes what follows `(?:日报|都市报)?`
 * once for every length that it may have taken, up to ten times, and so on for each such term behind it: a pattern of 800
 * characters becomes 75 KB. At a look-ahead it begins anew, and what follows is written once; `(?=)` is one that asks for
 * nothing, so it changes no answer. It takes a fifth off the time that the rules need to be compiled.
 */
import { type Alternatives, isAssertion, type Term, termsOf, timesOf, widthOf, widthOfAll } from './terms';

const JOINT = '(?=)';

/** Characters that have to be in front of the first joint: most lines fail there, at once, and a pattern is looked for by them. */
const SOUGHT = 2;
/** Length of the rest, as it is written, from which on a joint is worth its time: it is passed on every line that comes so far. */
const WORTH = 6;

/** The same pattern with a joint behind every term that takes now more, now fewer characters. */
export function withJoints(source: string): string {
  return join(termsOf(source), 0, false);
}

/** `taken`: characters in front, at least. `backwards`: in a look-behind, which is matched from its end. */
function join(alternatives: Alternatives, taken: number, backwards: boolean): string {
  return alternatives
    .map((terms) => {
      const written = terms.map((term, at) => write(term, takenBefore(terms, at, taken), backwards));
      return terms
        .map((term, at) => {
          const here = written[at] as string;
          const rest = backwards ? written.slice(0, at) : written.slice(at + 1);
          const { least, most } = widthOf(term);
          const isSought = !isEdge(term) && takenBefore(terms, at, taken) + least < SOUGHT;
          if (least === most || isLoop(term) || isSought || rest.join('').length < WORTH) return here;
          return backwards ? JOINT + here : here + JOINT;
        })
        .join('');
    })
    .join('|');
}

/** `(?:^|[\s_-])`: where a word begins, of which nothing is looked for. */
function isEdge({ alternatives }: Term): boolean {
  return alternatives?.some((terms) => terms.length === 1 && terms[0]?.text === '^') === true;
}

/** `.*`, `\s{0,12}`: compiled to a loop, which has one end; `\s{0,3}` is written out. */
function isLoop({ quantifier }: Term): boolean {
  const [fewest, most] = timesOf(quantifier);
  return most - fewest > 3;
}

/** Behind `^` one character is enough: a line that does not begin so is done with. */
function takenBefore(terms: readonly Term[], at: number, taken: number): number {
  return taken + widthOfAll(terms.slice(0, at)).least + (terms[0]?.text === '^' ? SOUGHT - 1 : 0);
}

function write({ text, quantifier, alternatives }: Term, taken: number, backwards: boolean): string {
  if (alternatives === undefined) return text + quantifier;
  const inside = isAssertion(text)
    ? join(alternatives, SOUGHT, text.startsWith('(?<'))
    : join(alternatives, taken, backwards);
  return `${text}${inside})${quantifier}`;
}
