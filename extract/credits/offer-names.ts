/** Names and nothing else, wherever a credit stands. */
import { contributed, deedBehindNames, officeBeforeName, penName } from '../../rules/credit-lines';
import { notAnAuthor } from '../../rules/names/not-an-author';
import { type Draft, type Line, offerFrom } from '../draft';
import type { LeadCredit } from '../text/lead-credits';
import { splitNames } from '../text/names';

/** Share of the letters that names make up where nothing else is said. */
const MOSTLY = 0.6;

/**
 * Offers the names that `stated` consists of, as printed: 罗松 · 傅煜 吕高安 江钻 · 市融媒体中心 傅煜 · 张晓明 文/图 · 瑥丼, a pen name.
 * Nothing where it says more.
 */
export function offerNames(draft: Draft, line: Line, stated: string, role: LeadCredit['role'], weight: number): void {
  const text = stated.replace(deedBehindNames, '').trim().replace(officeBeforeName, '');
  // 张晓明 供稿
  const own = role === 'author' && contributed.test(stated) ? 'correspondent' : role;
  for (const name of namesOf(text, line)) offerFrom(draft, line, own, name, weight);
}

function namesOf(text: string, line: Line): string[] {
  const names = splitNames(text);
  const letters = text.replace(/[\s、,，/／]/gu, '').length;
  if (names.length > 0 && names.join('').length >= letters * MOSTLY) return names;
  return line.mark?.is === 'body' && penName.test(text) && !notAnAuthor.test(text) ? [text] : [];
}

/** Where the first group of a match stands. The pattern has the d flag. */
export function spanOf({ indices }: RegExpExecArray): [number, number] {
  const span = indices?.[1];
  if (!span) throw new TypeError('a pattern without the d flag, or without its first group');
  return span;
}

/** What the first group of a match with the line's key holds, as the page prints it. The pattern has the d flag. */
export function printed(line: Line, found: RegExpExecArray): string {
  return line.block.text.slice(...spanOf(found));
}
