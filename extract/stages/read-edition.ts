/** Reads the facts of a newspaper page, 第04版：焦作/山阳区·孟州, its day, the paper's name: extract/edition/ says how. */
import type { Draft } from '../draft';
import { offerDay } from '../edition/day-of-paper';
import { offerPaper } from '../edition/name-of-paper';
import { takeOwnPage, takePageAbove } from '../edition/page-line';
import { takeEditionLine, takePageOfTitle } from '../edition/stated-page';

export function readEdition(draft: Draft): void {
  const limit = draft.body?.first ?? draft.lines.length;
  const isTitled = takePageOfTitle(draft);
  const page = takePageAbove(draft, limit);
  takeOwnPage(draft, limit);
  if (draft.candidates.has('page')) offerPaper(draft);
  else takeEditionLine(draft);
  if (page >= 0 || isTitled) offerDay(draft, page, draft.titleLine >= 0 ? draft.titleLine : limit);
}
