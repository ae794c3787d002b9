/** Lines that phrase rules suspect and that the body's place clears: what is a promotion elsewhere is part of a text here. */
import type { Body, Draft, Line } from '../draft';

/** From the core on, what is only suspect above it belongs to the article: the 联系电话 of a notice. */
export function acquitBelow({ lines }: Draft, { first }: Body): void {
  for (const line of lines) if (line.index > first && line.suspect?.where === 'above') line.suspect = null;
}

/** Lines above the core in which the first number of a text may stand. */
const ABOVE_CORE = 6;

/** 01, 02, 03 between the paragraphs, each in a line of its own: numbers that count up from one are the parts of the text. */
export function acquitCounting({ lines, titleLine }: Draft, { first, last }: Body): void {
  const parts: Line[] = [];
  for (const line of lines.slice(Math.max(titleLine + 1, first - ABOVE_CORE), last + 1))
    if (line.suspect?.rule === 'more/lone-number' && !line.aside && Number(line.key) === parts.length + 1)
      parts.push(line);
  if (parts.length > 1) for (const line of parts) line.suspect = null;
}
