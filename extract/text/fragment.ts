/** Paragraphs whose beginning the page has lost: 求,全区上下要坚定信心… · 洁文化专栏,时刻提醒… */
import { neverFirst } from '../../rules/never-first';

/** 一、… · 问,… · 好,就这么办! · 春,万物复苏: one character that says something by itself. */
const STANDS_ALONE =
  /^[一二三四五六七八九十甲乙丙丁问答注图另再好对是不来走行快看喂哎唉嗯哦啊哈嘿瞧听春夏秋冬人家山水路][,、。;]/u;

/** True for a paragraph that starts in mid-sentence. `key` is folded, Simplified text. */
export function isFragment(key: string): boolean {
  const text = key.trimStart();
  // 求,全区上下… · 议、开展议事活动…: a single character before the first stop
  if (/^[,。、;:?!)”’》]/u.test(text)) return true;
  if (/^\p{Script=Han}[,、。;]/u.test(text) && !STANDS_ALONE.test(text)) return true;
  return neverFirst.test(text);
}
