/** Openings of reports, and sentences that only share their words. */
import type * as datelines from './datelines';
import type { CasesFor } from './rule';

export const datelineCases = {
  dateline: {
    hits: [
      '本报讯（记者 张三）昨日',
      '新华社北京1月2日电',
      '中新社香港十二月三日电',
      '驻马店网讯（张三）',
      '本报郑州讯',
    ],
    misses: ['据中新网报道', '本报讯员队伍', '城市供电网络电缆', '昨日，记者获悉'],
  },
  localReport: {
    hits: ['本报讯(记者 姬慧洋)1月10日', '本网讯 昨日记者获悉', '本台讯【张三】'],
    misses: ['本报讯 昨日，记者获悉', '据本报讯(记者', '本报记者 张三'],
  },
  bracketDateline: {
    hits: ['【明报专讯】西贡', '【大公报讯】', '【记者张晓明/台南报导】', '[本报讯]'],
    misses: ['【推荐阅读】', '本报讯', '【环球时报-环球网综合】', '【视频】'],
  },
  datelineEnd: { hits: ['本报讯', '新华社北京1月2日电'], misses: ['电视', '通讯员', '本报讯 '] },
  leadSign: { hits: ['记者张三', '编译', '台北报导'], misses: ['本报讯', '张三 李四'] },
  leadReports: {
    hits: [
      '记者张晓明 通讯员李莉报道：昨日',
      '【本报讯】记者张晓明摄影报道',
      '青山网5月3日讯 记者李莉报道 ',
      '上游新闻-重庆晨报记者 王刚 报道',
    ],
    misses: ['据新华社记者张晓明报道', '记者张晓明报道了此事', '张晓明报道：'],
  },
  leadStroke: {
    hits: ['记者张晓明/台北报导', '张晓明、李莉/综合报导', '● 王刚/报道'],
    misses: ['张晓明/报道员', '张晓明/文', '记者张晓明'],
  },
  leadStation: {
    hits: ['(民视新闻/张晓明、李莉 嘉义报导)', '青山电视／王刚 台中报道', '(中广新闻／张晓明报导)'],
    misses: ['张晓明/台中报道', '民视新闻/张晓明'],
  },
  leadSpaced: {
    hits: [
      '全媒体记者 张晓明 李莉 9月20日晚',
      '青山网讯 记者张晓明 昨日',
      '青山日报·青山客户端记者 张晓明',
      '本报讯 记者 张晓明',
    ],
    misses: ['据记者 张晓明', '记者张晓明', '记者 9月20日'],
  },
} as const satisfies CasesFor<typeof datelines>;
