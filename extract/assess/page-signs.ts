/** Signs of what stands around the body. */
import { isNamedBody } from '../body/body-column';
import { type Draft, isMostlyLink, type Line } from '../draft';
import { isOnPaper } from '../facts/on-paper';
import { sumOf } from './sum-of';

export interface PageSigns {
  /** Share of the page's visible running text that the body holds. */
  share: number;
  /** Score of the next best run of prose against the body's. */
  rival: number;
  /** Share of the page's characters that are links. */
  linked: number;
  /** Lines outside the body that are links as long as headlines are. */
  headlines: number;
  /** A page of a digital paper, whose `<title>` may name the paper alone. */
  onPaper: boolean;
  /** The template names the column as its content. */
  namedBody: boolean;
}

/** `prose`: characters of running text in the body. */
export function readPageSigns(draft: Draft, prose: number): PageSigns {
  const { lines, body, rival, titleLine } = draft;
  const visible = sumOf(lines, (line) => (line.block.hidden ? 0 : Math.max(0, line.prose)));
  const length = sumOf(lines, (line) => line.length);
  return {
    share: visible > 0 ? Math.min(1, prose / visible) : 1,
    rival,
    linked: sumOf(lines, (line) => line.linked) / Math.max(1, length),
    headlines: lines.filter(isHeadline).length,
    onPaper: titleLine >= 0 && isOnPaper(draft),
    namedBody: body !== null && isNamedBody(draft, body.box),
  };
}

function isHeadline(line: Line): boolean {
  return line.mark?.is !== 'body' && line.linked >= 8 && isMostlyLink(line);
}
