/** Names that open a report outside of brackets: 记者张晓明报道： · 青山日报记者 张晓明 通讯员 李莉 · 記者張曉明／台北報導 */
import { splitNames } from './names';

export interface LeadCredit {
  role: 'reporter' | 'correspondent' | 'photographer' | 'author';
  /** Where the names stand in the line. */
  start: number;
  end: number;
}

const NAMES = String.raw`\p{Script=Han}{2,4}(?:[\s、]{1,2}\p{Script=Han}{2,4}){0,4}?`;
/** 【本报讯】 · 【大公报讯】 · 本报讯 with a blank: what may stand in front */
const DATELINE = String.raw`^[\s●○■□◆▲]*(?:[【[(〔][^】\])〕]{2,12}[】\])〕]\s?)?(?:\p{Script=Han}{2,12}[讯电][\s:]{1,3})?`;
/** 本报记者 · 上游新闻-重庆晨报记者 · 特派员; not 据新华社记者 */
const OFFICE = String.raw`(?![据有])[\p{Script=Han}-]{0,14}?(记者|通讯员|编译|特派员)`;
/** 记者张晓明 通讯员李莉报道： · 记者张晓明摄影报道 */
const REPORTS = new RegExp(
  String.raw`${DATELINE}${OFFICE}\s?(${NAMES})(?:\s?(通讯员)\s?(${NAMES}))?\s?(?:摄影|采访|综合)*报[道导](?=[:,\s]|$)`,
  'du',
);
/** 记者张晓明/台北报导 · 张晓明、李莉/综合报导 · ● 夏侯凌霜/报道; in brackets too */
const STROKE = new RegExp(
  String.raw`${DATELINE}(?:${OFFICE}\s?)?(${NAMES})\s?[/╱]\s?\p{Script=Han}{0,8}?报[导道](?!员)`,
  'du',
);
/** (民视新闻/张晓明、李莉 嘉义报导): the station in front of the stroke */
const STATION = new RegExp(
  String.raw`^[\s(【]*\p{Script=Han}{0,8}(?:新闻|电视|社|台|报|网)\s?[/╱]\s?(${NAMES})\s\p{Script=Han}{2,6}报[导道]`,
  'du',
);
/** 全媒体记者 张晓明 李莉 9月20日晚…: up to the first word that is no name */
const SPACED = new RegExp(String.raw`${DATELINE}${OFFICE}\s+(?=\p{Script=Han})`, 'u');
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
  if (!/记者|通讯员|编译|特派员|报[导道]/u.test(text)) return [];
  const station = STATION.exec(text)?.indices?.[1];
  if (station && isNames(text.slice(...station))) return [{ role: 'reporter', start: station[0], end: station[1] }];
  const found = REPORTS.exec(text) ?? STROKE.exec(text);
  if (!found?.indices) return spaced(text);
  const credits: LeadCredit[] = [];
  for (const [label, names] of [
    [1, 2],
    [3, 4],
  ] as const) {
    const span = found.indices[names];
    if (!span || !isNames(text.slice(...span))) continue;
    credits.push({ role: ROLES[found[label] ?? ''] ?? 'reporter', start: span[0], end: span[1] });
  }
  return credits;
}

function isNames(text: string): boolean {
  return splitNames(text).join('').length === text.replace(/[\s、]/gu, '').length;
}

function spaced(text: string): LeadCredit[] {
  const opening = SPACED.exec(text);
  if (!opening) return [];
  const credits: LeadCredit[] = [];
  let role = ROLES[opening[1]!]!;
  for (const word of text.slice(opening[0].length).matchAll(WORD)) {
    const start = opening[0].length + word.index;
    const [label, name] = /^(?:本报|特约)?(记者|通讯员|摄影(?!报[道导]))?(.*)$/u.exec(word[0])!.slice(1) as [
      string | undefined,
      string,
    ];
    if (label) role = ROLES[label]!;
    if (name === '') continue;
    if (!isNames(name)) break;
    credits.push({ role, start: start + word[0].length - name.length, end: start + word[0].length });
  }
  // A name at the very end of what was looked at may go on.
  return credits.filter(({ end }) => end < LONGEST);
}
