/** Names before what they did: 张晓明/文 李莉/图 · 记者 张晓明/文 李莉/摄. */
import type { LeadCredit } from './lead-credits';
import { looksLikeName } from './names';

/** Such credits and nothing else. */
const WHOLE =
  /^[\s(【[□]*(?:(?:\p{Script=Han}{1,11}\s)?\p{Script=Han}{2,14}\s?\/\s?(?=(文图|图文|摄影|文|图|摄))\1[\s,、;)】\]]*)+$/u;
const EACH = /(记者\s?)?(\p{Script=Han}{2,3})\s?\/\s?(文|图|摄)/gu;

/** `key` is folded, Simplified text; nothing where the line says more than who did what. */
export function deedCredits(key: string): LeadCredit[] {
  if (key.length > 120 || !key.includes('/') || !WHOLE.test(key)) return [];
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
