/** The dateline that opens a report: 本报讯, 新华社北京1月2日电, 中新网1月17日电. */

/**
 * 本报讯(记者 …) · 本报郑州讯 · 驻马店网讯（…） · 新华社北京1月2日电（记者…） · 中新社香港十二月三日电; not 据中新网报道 ·
 * 本报讯员队伍 · 城市供电网络电缆. Without the reporters in brackets.
 */
const DATELINE = new RegExp(
  [
    String.raw`本[报報网網台臺刊社]\p{Script=Han}{0,6}?[讯訊电電](?![员員视視话話台臺缆纜力])`,
    String.raw`\p{Script=Han}{2,8}?[社网網报報台臺]\p{Script=Han}{0,10}?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:综合|專|专)?[讯訊电電]`,
    String.raw`\p{Script=Han}{2,8}?[社网網报報台臺]\p{Script=Han}{0,10}?[一二三四五六七八九十]{1,3}日[讯訊电電]`,
    String.raw`\p{Script=Han}{2,8}?[社网網报報台臺]\p{Script=Han}{0,6}?[讯訊电電](?=[\s(（:：【]|$)`,
  ]
    .map((form) => String.raw`^\s*(${form})`)
    .join('|'),
  'u',
);

/** The dateline as printed, or null. `text` is the first paragraph of an article. */
export function datelineOf(text: string): string | null {
  const found = DATELINE.exec(text.slice(0, 60));
  return found ? found[0].trim() : null;
}

/** A paragraph that opens a report of its own: 本报讯(记者 姬慧洋)1月10日,…; tested on folded, Simplified text. */
export function opensReport(key: string): boolean {
  return /^\s*本[报网台刊]讯\s?(?:[(【]|[^,。]{0,12}(?:记者|通讯员))/u.test(key);
}
