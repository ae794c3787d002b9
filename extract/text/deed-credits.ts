/** Names before what they did: 张晓明/文 李莉/图 · 记者 张晓明/文 李莉/摄 · 本报记者 张晓明 文 李莉 摄. */
import type { LeadCredit } from './lead-credits';
import { looksLikeName, splitNames } from './names';

/** Such credits and nothing else. */
const WHOLE =
  /^[\s(【[□]*(?:(?:\p{Script=Han}{1,11}\s)?\p{Script=Han}{2,14}\s?\/\s?(?=(文图|图文|摄影|文|图|摄))\1[\s,、;)】\]]*)+$/u;
const EACH = /(记者\s?)?(\p{Script=Han}{2,3})\s?\/\s?(文|图|摄)/gu;

const NAMES = String.raw`(\p{Script=Han}[\p{Script=Han}·\s、]{1,20}?)`;
/** 本报记者 张晓明 文 王 刚 摄: blanks between names and deeds */
const SPACED = new RegExp(
  String.raw`^[\s(【□]*(?:\p{Script=Han}{0,8}?(记者|通讯员)\s?)?${NAMES}\s+文\s*[/、,]?\s*(?:\p{Script=Han}{0,6}(?:记者|通讯员)\s?)?${NAMES}\s+(?:摄影?|图)[\s)】]*$`,
  'du',
);

/** `key` is folded, Simplified text; nothing where the line says more than who did what. */
export function deedCredits(key: string): LeadCredit[] {
  if (key.length > 120) return [];
  if (!key.includes('/') || !WHOLE.test(key)) return spaced(key);
  const credits: LeadCredit[] = [];
  for (const found of key.matchAll(EACH)) {
    // 记者张晓明/文: the office is glued to the name
    const name = found[2]!.replace(/^[者员]/u, '');
    const start = found.index + (found[1]?.length ?? 0) + found[2]!.length - name.length;
    if (!looksLikeName(name)) continue;
    const writer = /记者\s?$/u.test(key.slice(0, start)) ? 'reporter' : 'author';
    credits.push({ role: found[3] === '文' ? writer : 'photographer', start, end: start + name.length });
  }
  return credits;
}

function spaced(key: string): LeadCredit[] {
  const found = /\s文/.test(key) ? SPACED.exec(key) : null;
  const writers = found?.indices?.[2];
  const photographers = found?.indices?.[3];
  if (!writers || !photographers) return [];
  if (splitNames(found[2]!).length === 0 || splitNames(found[3]!).length === 0) return [];
  const role = found[1] === '记者' ? 'reporter' : found[1] === '通讯员' ? 'correspondent' : 'author';
  return [
    { role, start: writers[0], end: writers[1] },
    { role: 'photographer', start: photographers[0], end: photographers[1] },
  ];
}
