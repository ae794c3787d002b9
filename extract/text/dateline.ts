/** The dateline that opens a report: 本报讯, 新华社北京1月2日电, 中新网1月17日电. */

/**
 * 本报讯(记者 …) · 本网讯 · 新华社北京1月2日电（记者…） · 中新网长沙1月17日电 · 据中新网报道 is none.
 * Without the reporters in brackets.
 */
const DATELINE =
  /^\s*((?:本[报網网台刊社]|[\p{Script=Han}]{2,8}(?:社|网|報|报|台))[\p{Script=Han}]{0,10}?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:综合|專)?[讯訊电電])(?=[\s(（:：【]|$|\p{Script=Han})/u;

/** The dateline as printed, or null. `text` is the first paragraph of an article. */
export function datelineOf(text: string): string | null {
  const found = DATELINE.exec(text.slice(0, 60));
  return found ? found[1]!.trim() : null;
}

/** A paragraph that opens a report of its own: 本报讯(记者 姬慧洋)1月10日,…; tested on folded, Simplified text. */
export function opensReport(key: string): boolean {
  return /^\s*本[报网台刊]讯\s?(?:[(【]|[^,。]{0,12}(?:记者|通讯员))/u.test(key);
}
