/** Paragraphs whose beginning the page has lost: 求,全区上下要坚定信心… · 洁文化专栏,时刻提醒… */
import { neverFirst, standsAlone } from '../../rules/never-first';

/** True for a paragraph that starts in mid-sentence. `key` is folded, Simplified text. */
export function isFragment(key: string): boolean {
  const text = key.trimStart();
  // 求,全区上下… · 议、开展议事活动…: a single character before the first stop
  if (/^[,。、;:?!)”’》]/u.test(text)) return true;
  if (/^\p{Script=Han}[,、。;]/u.test(text) && !standsAlone.test(text)) return true;
  return neverFirst.test(text);
}
