/** Tells turns of an interview from credits. */
import { entryAt } from '../../page/entry-at';
import { spokenTurn } from '../../rules/info-lines';
import { looksLikeName } from './names';

/** 记者：明年桥就通了。 in an interview; not 记者：张晓明。 `key`: folded, Simplified text. */
export function isSpoken(key: string): boolean {
  const turn = spokenTurn.exec(key);
  return turn !== null && (turn[2] !== '。' || !looksLikeName(entryAt(turn, 1)));
}
