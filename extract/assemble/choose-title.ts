/** The headline and the number of the part, which may stand in it. */
import { entryAt } from '../../page/entry-at';
import type { Part } from '../article';
import type { Candidate } from '../draft';
import { partOf } from '../field-values';

/** `紅橋區副區長杜忠曉做客天津政務網(4)`: the pager's number is no part of the headline. */
export function chooseTitle(
  candidate: Candidate | undefined,
  part: Part | null,
): { title: string | null; part: Part | null } {
  if (!candidate) return { title: null, part };
  const numbered = /^(.{4,}?)\s?[(（](\d{1,2})[)）]$/u.exec(candidate.value);
  if (!numbered) return { title: candidate.value, part };
  return { title: entryAt(numbered, 1), part: { index: Number(numbered[2]), total: part?.total ?? null } };
}

export function choosePart(candidates: readonly Candidate[]): Part | null {
  return candidates[0] ? partOf(candidates[0].value) : null;
}
