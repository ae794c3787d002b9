// 记者 陈默 摄 · 新华社记者 李明 摄 · （图/王芳） · 摄影：李明 · 受访者供图 · 陈默/摄
const NAMES = '[\\p{Script=Han}·]{2,4}(?:[\\s　]+[\\p{Script=Han}·]{2,4})?';
const REPORTER = '[\\p{Script=Han}]{0,10}(?:记者|記者|通讯员|通訊員)[\\s　]*';
const CREDIT = new RegExp(
  `[\\s　]*[（(【]?(?:(?:${REPORTER})?${NAMES}[\\s　/／]*(?<!拍)[摄攝](?:影)?|(?:图|圖|摄影|攝影|图片来源|圖片來源)[:：/／][^。（）()]{2,20}|[\\p{Script=Han}]{2,8}供[图圖])[）)】]?$`,
  'u',
);

/** A caption and, behind it, who took the picture: newspapers set that apart. The credit is '' where there is none. */
export function splitCredit(caption: string): [text: string, credit: string] {
  const end = caption.trimEnd();
  const found = CREDIT.exec(end);
  if (!found) return [end, ''];
  // 市民正在拍摄 is no credit: one stands alone, in brackets, or after the end of a sentence or a blank.
  const before = end.slice(0, found.index);
  const apart = found.index === 0 || /[。！？…”」]$/u.test(before) || /^[\s　（(【]/u.test(found[0]);
  return apart ? [before, found[0]] : [end, ''];
}
