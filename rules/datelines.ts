/**
 * How a report opens: its dateline, and the names in front of the text without brackets. Matched on folded, Simplified text where
 * nothing else is said; the groups are the offices and the names behind them.
 */

/**
 * 本报讯(记者 …) · 本报郑州讯 · 驻马店网讯（…） · 新华社北京1月2日电（记者…） · 中新社香港十二月三日电; not 据中新网报道 ·
 * 本报讯员队伍 · 城市供电网络电缆. Without the reporters in brackets.
 * As printed, in both scripts.
 */
export const dateline = new RegExp(
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

/** A paragraph that opens a report of its own: 本报讯(记者 姬慧洋)1月10日,… · 本网讯 昨日记者… */
export const localReport = /^\s*本[报网台刊]讯\s?(?:[(【]|[^,。]{0,12}(?:记者|通讯员))/u;

/** 【明報專訊】西貢… · 【大公报讯】 · 【記者張曉明／台南報導】: a dateline in brackets of its own; not 【推荐阅读】 */
export const bracketDateline = /^\s*[【[](?:\p{Script=Han}{2,10}[讯电]|[^】\]]{2,20}报[导道])[】\]]/u;

/** 本报讯 · 青山网5月3日电: a dateline ends here, and its brackets follow */
export const datelineEnd = /[讯电]$/u;

/** What a line has that opens with the names of who reports: 记者, 通讯员, 编译, 特派员, 报道 */
export const leadSign = /记者|通讯员|编译|特派员|报[导道]/u;

const NAMES = String.raw`\p{Script=Han}{2,4}(?:[\s、]{1,2}\p{Script=Han}{2,4}){0,4}?`;
/** 【本报讯】 · 【大公报讯】 · 本报讯 · 青山网5月3日讯 with a blank: what may stand in front */
const BEFORE = String.raw`^[\s●○■□◆▲]*(?:[【[(〔][^】\])〕]{2,12}[】\])〕]\s?)?(?:[\p{Script=Han}\d]{2,14}[讯电][\s:]{1,3})?`;
/** 本报记者 · 上游新闻-重庆晨报记者 · 特派员; not 据新华社记者 */
const OFFICE = String.raw`(?![据有])[\p{Script=Han}·-]{0,14}?(记者|通讯员|编译|特派员)`;

/** 记者张晓明 通讯员李莉报道： · 记者张晓明摄影报道 */
export const leadReports = new RegExp(
  String.raw`${BEFORE}${OFFICE}\s?(${NAMES})(?:\s?(通讯员)\s?(${NAMES}))?\s?(?:摄影|采访|综合)*报[道导](?=[:,\s]|$)`,
  'du',
);

/** 记者张晓明/台北报导 · 张晓明、李莉/综合报导 · ● 夏侯凌霜/报道; in brackets too */
export const leadStroke = new RegExp(
  String.raw`${BEFORE}(?:${OFFICE}\s?)?(${NAMES})\s?[/╱]\s?\p{Script=Han}{0,8}?报[导道](?!员)`,
  'du',
);

/** (民视新闻/张晓明、李莉 嘉义报导) · 生活中心/张晓明报导 · (中广新闻/张晓明报导): the station in front of the stroke */
export const leadStation = new RegExp(
  String.raw`^[\s(【]*\p{Script=Han}{0,8}(?:新闻|电视|社|台|报|网|中心)\s?[/╱]\s?(${NAMES})(?:\s\p{Script=Han}{2,6})?报[导道]`,
  'du',
);

/** 全媒体记者 张晓明 李莉 9月20日晚… · 青山网讯 记者张晓明 通讯员李莉 昨日…: up to the first word that is no name */
export const leadSpaced = new RegExp(
  String.raw`${BEFORE}${OFFICE}(?:\s+(?=\p{Script=Han})|(?=\p{Script=Han}{2,4}\s))`,
  'u',
);
