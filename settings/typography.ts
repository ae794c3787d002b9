/** How an article is set: the limits of each measure, and the faces that go by a name of ours. */

/** Least, usual and most of what can be slid, and the step between two. */
export const SIZES = { least: 14, usual: 18, most: 34, step: 1 } as const;
/** Characters in a line. */
export const MEASURES = { least: 22, usual: 36, most: 44, step: 1 } as const;
/** Height of a line, in sizes of the running text. */
export const LEADINGS = { least: 1.4, usual: 1.85, most: 2.6, step: 0.05 } as const;
/** Space between two paragraphs, in em. */
export const GAPS = { least: 0, usual: 0.55, most: 2, step: 0.05 } as const;

/** Space between two characters, in em; between two words of Latin letters two and a half times that. */
export const SPACINGS = { least: 0, usual: 0, most: 0.2, step: 0.01 } as const;

export interface Range {
  least: number;
  usual: number;
  most: number;
  step: number;
}

/** Papers of the sheet; `auto` is `paper` by day and `dark` by night, as the system says. */
export const THEMES = ['auto', 'paper', 'white', 'sepia', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

/** 宋, 黑, 楷, 仿宋, 圆: whichever of their kind the machine has. Any other face goes by its own name. */
export const FACES = ['song', 'hei', 'kai', 'fang', 'yuan'] as const;
export type Face = (typeof FACES)[number];

export function isFace(face: string): face is Face {
  return (FACES as readonly string[]).includes(face);
}

/** A number on the steps of a range; the usual one where it is none. */
export function withinRange(value: unknown, range: Range): number {
  const number = Number(value);
  if (value === null || value === undefined || value === '' || !Number.isFinite(number)) return range.usual;
  if (number <= 0 && range.least > 0) return range.usual;
  const steps = Math.round((number - range.least) / range.step);
  const stepped = Number((range.least + steps * range.step).toFixed(3));
  return Math.min(range.most, Math.max(range.least, stepped));
}

/** A name of a font as it may be written into a style: no more than a name. */
export function faceName(face: unknown): string {
  if (typeof face !== 'string') return 'song';
  const name = face
    .replaceAll(/[\p{Cc}"\\;{}]/gu, '')
    .trim()
    .slice(0, 80);
  return name || 'song';
}
