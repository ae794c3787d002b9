/** Signs of what pages of other kinds are furnished with: labels of an offer, buttons of a vote, fields of a form. */
import { accountCounters, anyFurniture, type Furniture, furniture } from '../../rules/furniture';
import type { Draft, Line } from '../draft';
import { withoutBlanks } from '../text/without-blanks';

export interface FurnitureSigns {
  /** Kinds of pages that the page is furnished like: offer, vote, form. */
  furnished: string[];
  /** 关注 12 粉丝 3.4万 above the text. */
  countsFollowers: boolean;
}

/** Characters of a label with its value at most. */
const LONGEST = 60;

export function readFurnitureSigns(draft: Draft): FurnitureSigns {
  const short = draft.lines.filter(
    ({ block, length }) => !block.hidden && block.kind === 'text' && length > 0 && length <= LONGEST,
  );
  const lines = [...short.map((line) => ({ line, text: withoutBlanks(line.key) })), ...listedFacts(draft)];
  const pieces = lines.filter(({ text }) => anyFurniture.test(text));
  const furnished = Object.entries<Furniture>(furniture)
    .filter(([, { match, least, counts, where }]) => {
      const found = pieces.flatMap(({ line, text }) => {
        const hit = isThere(draft, line, where) ? match.exec(text) : null;
        return hit ? [hit[0]] : [];
      });
      return (counts === 'different' ? new Set(found).size : found.length) >= least;
    })
    .map(([kind]) => kind);
  const first = draft.body?.first ?? draft.lines.length;
  return {
    furnished,
    countsFollowers: lines.some(({ line, text }) => line.index <= first + AMONG && accountCounters.test(text)),
  };
}

/** Labels with their values in one line that make a list of it. */
const SEVERAL = 4;

/** 软件类型：国产软件 授权方式：免费版 界面语言：简体中文 软件大小：3.6 MB: each label with its value */
function listedFacts({ lines }: Draft): { line: Line; text: string }[] {
  return lines.flatMap((line) => {
    if (line.length <= LONGEST || line.length > LONGEST * SEVERAL || line.block.hidden) return [];
    if (line.key.split(':').length < SEVERAL) return [];
    const facts = line.key.split(/\s+(?=\p{Script=Han}{2,6}:)/u);
    return facts.length < SEVERAL ? [] : facts.map((fact) => ({ line, text: withoutBlanks(fact) }));
  });
}

/** Lines of the body among which an account's counters may stand. */
const AMONG = 3;

function isThere({ body, titleLine }: Draft, { index }: Line, where: Furniture['where']): boolean {
  if (where === 'page' || body === null) return true;
  if (where === 'text') return index >= body.first && index <= body.last;
  return index > titleLine && index < body.first;
}
