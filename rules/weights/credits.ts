/**
 * How sure a credit of the running text is by where it stands; of two for one field the heavier wins (fields.ts), and so does the fact of
 * an info line (info-lines.ts). Set by hand, and held by what `npm run bench` says of labelled pages.
 */
export const CREDIT = {
  /** The last line of a newspaper story: 杜永兵 赵国勇 刘 磊 */
  signature: 80,
  /** 本报讯（记者 张三） · 记者 张晓明/文: who reports, said at the opening or with the deed */
  reporter: 76,
  /** The line of a station: 青山电视台李莉报道 */
  station: 72,
  /** （罗松） · 张晓明/文 · 李莉 摄 · 张晓明 台中 above the text */
  names: 70,
  /** …恢复通车。记者祝勇: behind the last sentence, without brackets */
  behindSentence: 66,
  /** 药剂科供稿 摄影/张艳 编辑/苏芳: among other words */
  amongWords: 64,
  /** (京华时报) · 《联合早报》 in a line of its own: where the text was printed */
  paper: 42,
  /** 流感的正確觀念（張曉明） · 【2012/05/16 聯合報】: a name in the headline, a day of print */
  printed: 40,
  /** 【新唐人2012年1月11日讯】: a day or a paper inside a dateline, for pages that say it nowhere else */
  dateline: 30,
} as const;
