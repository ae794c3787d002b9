/** Names before what they did: 张晓明/文 李莉/图 · 记者 张晓明/文 李莉/摄 · 本报记者 张晓明 文 李莉 摄. */
import { entryAt } from '../../page/entry-at';
import { creditsWithDeeds, deedsApart, nameWithDeed } from '../../rules/credit-lines';
import type { LeadCredit } from './lead-credits';
import { looksLikeName, splitNames } from './names';

/** `key` is folded, Simplified text; nothing where the line says more than who did what. */
export function deedCredits(key: string): LeadCredit[] {
  if (key.length > 120) return [];
  if (!/[/(]/.test(key) || !creditsWithDeeds.test(key)) return spaced(key);
  const credits: LeadCredit[] = [];
  for (const found of key.matchAll(nameWithDeed)) {
    const name = nameAtEnd(entryAt(found, 1));
    if (name === null) continue;
    const start = found.index + entryAt(found, 1).length - name.length;
    // 记者 张晓明/文; 张晓明/文 alone may be of anybody
    const writer = /记者\s?$/u.test(key.slice(0, start)) ? 'reporter' : 'author';
    credits.push({ role: found[2] === '文' ? writer : 'photographer', start, end: start + name.length });
  }
  return credits;
}

/** Longest name that is looked for: 额尔敦巴雅尔 */
const LONGEST = 8;

/** 张晓明 of 本报记者张晓明 · 苏日古格: the longest name that the words end with */
function nameAtEnd(words: string): string | null {
  for (let length = Math.min(LONGEST, words.length); length >= 2; length--)
    if (looksLikeName(words.slice(-length))) return words.slice(-length);
  return null;
}

function spaced(key: string): LeadCredit[] {
  const found = /\s文/.test(key) ? deedsApart.exec(key) : null;
  const writers = found?.indices?.[2];
  const photographers = found?.indices?.[3];
  if (!writers || !photographers) return [];
  if (splitNames(entryAt(found, 2)).length === 0 || splitNames(entryAt(found, 3)).length === 0) return [];
  const role = found[1] === '记者' ? 'reporter' : found[1] === '通讯员' ? 'correspondent' : 'author';
  return [
    { role, start: writers[0], end: writers[1] },
    { role: 'photographer', start: photographers[0], end: photographers[1] },
  ];
}
