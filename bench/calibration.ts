/** Whether the confidence means what it says. */
import type { PageScore } from './score';

export interface Band {
  name: string;
  /** Pages taken for an article with this confidence, pages without an article among them. */
  pages: number;
  /** How many of them have a body with an F1 of .95 or more. */
  reached: number;
}

const GOOD = 0.95;

/** `confidencesOfOthers`: of the pages that are no article but were taken for one. */
export function calibrate(pages: readonly PageScore[], confidencesOfOthers: readonly number[]): Band[] {
  const taken = [
    ...pages
      .filter((page) => page.kind === 'article' || page.kind === 'articles')
      .map((page) => ({ confidence: page.confidence ?? 0, good: page.f1 >= GOOD })),
    ...confidencesOfOthers.map((confidence) => ({ confidence, good: false })),
  ];
  const bands: [string, number, number][] = [
    ['≥ .9', 0.9, 2],
    ['.7–.9', 0.7, 0.9],
    ['< .7', 0, 0.7],
  ];
  return bands.map(([name, from, to]) => {
    const inside = taken.filter(({ confidence }) => confidence >= from && confidence < to);
    return { name, pages: inside.length, reached: inside.filter(({ good }) => good).length };
  });
}
