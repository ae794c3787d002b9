/** Names that open a report outside of brackets: 记者张晓明报道： · 青山日报记者 张晓明 通讯员 李莉 · 記者張曉明／台北報導 */
import { entryAt } from '../../page/entry-at';
import { leadReports, leadSign, leadSpaced, leadStation, leadStroke } from '../../rules/datelines';
import { onlyNames } from './only-names';

export interface LeadCredit {
  role: 'reporter' | 'correspondent' | 'photographer' | 'author';
  /** Where the names stand in the line. */
  start: number;
  end: number;
}

/** A word; 王 刚 is one. */
const WORD = /(?<![^\s、])\p{Script=Han}\s\p{Script=Han}(?![^\s、])|[^\s、]+/gu;
const ROLES: Readonly<Record<string, LeadCredit['role']>> = {
  记者: 'reporter',
  特派员: 'reporter',
  通讯员: 'correspondent',
  摄影: 'photographer',
  编译: 'author',
};
const LONGEST = 90;

/** `key` is folded, Simplified text; where nothing but names stands behind 记者, they are given. */
export function leadCredits(key: string): LeadCredit[] {
  const text = key.slice(0, LONGEST);
  if (!leadSign.test(text)) return [];
  const station = leadStation.exec(text)?.indices?.[1];
  if (station && isNames(text.slice(...station))) return [{ role: 'reporter', start: station[0], end: station[1] }];
  const found = leadReports.exec(text) ?? leadStroke.exec(text);
  if (!found?.indices) return spaced(text);
  const credits: LeadCredit[] = [];
  for (const [label, names] of [
    [1, 2],
    [3, 4],
  ] as const) {
    const span = found.indices[names];
    if (!span || !isNames(text.slice(...span))) continue;
    credits.push({ role: roleOf(found[label] ?? ''), start: span[0], end: span[1] });
  }
  return credits;
}

function roleOf(label: string): LeadCredit['role'] {
  return ROLES[label] ?? 'reporter';
}

function isNames(text: string): boolean {
  return onlyNames(text).length > 0;
}

function spaced(text: string): LeadCredit[] {
  const opening = leadSpaced.exec(text);
  if (!opening) return [];
  const credits: LeadCredit[] = [];
  let role = roleOf(entryAt(opening, 1));
  for (const word of text.slice(opening[0].length).matchAll(WORD)) {
    const start = opening[0].length + word.index;
    const [, label, name = ''] = /^(?:本报|特约)?(记者|通讯员|摄影(?!报[道导]))?(.*)$/u.exec(word[0]) ?? [];
    if (label) role = roleOf(label);
    if (name === '') continue;
    if (!isNames(name)) break;
    credits.push({ role, start: start + word[0].length - name.length, end: start + word[0].length });
  }
  // A name at the very end of what was looked at may go on.
  return credits.filter(({ end }) => end < LONGEST);
}
