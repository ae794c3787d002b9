/** Whether a pattern finishes on text that comes near to it: one that backtracks without end hangs the page that is read. */
import { createContext, runInContext } from 'node:vm';

const LONGEST = 4000;

/**
 * Lines of 4,000 characters that come as near to a pattern as they can without an end that it accepts: a hit repeated, its
 * beginning with each of its parts repeated, and the characters that patterns skip over.
 */
function almost(hit: string): string[] {
  const parts = new Set([
    hit,
    `${hit} `,
    ...' |·[(.,1',
    ...hit.slice(0, 12),
    ...hit.split(/[\s|·,:]+/u).filter(Boolean),
  ]);
  return [...parts].flatMap((part) =>
    ['', hit, hit.slice(0, 2)].map((start) => `${`${start}${part.repeat(LONGEST)}`.slice(0, LONGEST)}。终`),
  );
}

/** Stops a pattern that does not, so that the test fails instead of hanging. `hits`: texts that the pattern takes. */
export function finishesNear(pattern: RegExp, hits: readonly string[]): boolean {
  const room = createContext({ pattern, lines: hits.flatMap(almost) });
  return runInContext('lines.every((line) => line.search(pattern) >= -1)', room, { timeout: 20_000 });
}
