/** Names before what they did: 张晓明/文 李莉/图 · 记者 张晓明/文 李莉/摄 · 本报记者 张晓明 文 李莉 摄. */
import { creditsWithDeeds, deedsApart, nameWithDeed } from '../../rules/credit-lines';
import type { LeadCredit } from './lead-credits';
import { looksLikeName, splitNames } from './names';

/** `key` is folded, Simplified text; nothing where the line says more than who did what. */
export function deedCredits(key: string): LeadCredit[] {
  if (key.length > 120) return [];
  if (!/[/(]/.test(key) || !creditsWithDeeds.test(key)) return spaced(key);
  const credits: LeadCredit[] = [];
  for (const found of key.matchAll(nameWithDeed)) {
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
  const found = /\s文/.test(key) ? deedsApart.exec(key) : null;
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
