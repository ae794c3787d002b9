/** What has changed within a text, by characters, in pieces that can be read. */
import { diffChars } from 'diff';

/** All parts but the added ones give the text before, all but the removed ones the text after. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Texts that have less in common than this many changes are shown as one replaced by the other: nobody could read it otherwise. */
const MOST_CHANGES = 2000;
/** A run of the same characters this short between two changes is a coincidence: 二十[六→七]个 stays, 的 between two new clauses not. */
const COINCIDENCE = 2;

export function diffText(before: string, after: string): DiffPart[] {
  const changes = diffChars(before, after, { maxEditLength: MOST_CHANGES });
  const parts: DiffPart[] = (
    changes ?? [
      { value: before, removed: true, added: false },
      { value: after, removed: false, added: true },
    ]
  ).map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
  return inOrder(withoutCoincidences(parts));
}

/** Takes the short runs in common for changed when more has changed on both sides of them. */
function withoutCoincidences(parts: readonly DiffPart[]): DiffPart[] {
  const changedFrom = (from: number, step: 1 | -1) => {
    let changed = 0;
    for (let at = from; parts[at] && parts[at]?.kind !== 'same'; at += step) changed += parts[at]?.text.length ?? 0;
    return changed;
  };
  return parts.flatMap((part, at): DiffPart[] => {
    const isInside = part.kind === 'same' && [...part.text].length <= COINCIDENCE;
    if (!isInside || Math.min(changedFrom(at - 1, -1), changedFrom(at + 1, 1)) <= part.text.length) return [part];
    return [
      { kind: 'removed', text: part.text },
      { kind: 'added', text: part.text },
    ];
  });
}

/** Between two parts in common, what was removed and then what was added, each in one. */
function inOrder(parts: readonly DiffPart[]): DiffPart[] {
  const ordered: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) ordered.push({ kind: 'removed', text: removed });
    if (added) ordered.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const part of parts) {
    if (part.kind === 'removed') removed += part.text;
    else if (part.kind === 'added') added += part.text;
    else {
      flush();
      ordered.push({ ...part });
    }
  }
  flush();
  return ordered;
}
