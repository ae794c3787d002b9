/** Separators and sites of `<title>`, and parts of headlines that only look like them. */
import type { CasesFor } from './rule';
import type * as titleTag from './title-tag';

export const titleTagCases = {
  strongSeparator: {
    hits: ['标题_国内_正北方网', '標題｜新聞速報', '标题 - 中国网', '标题--人民网', '标题· 青山'],
    misses: ['北京-张家口', '标题——人民网', '阿里·木江'],
  },
  weakSeparator: {
    hits: ['标题-中新网', '标题——人民网', '北京-张家口', '2011—2012'],
    misses: ['标题 - 中国网', '标题--中国网', '标题_中国网'],
  },
  siteSuffix: {
    hits: ['驻马店网', '焦作日报数字报', '新闻中心', '天津频道', '澎湃号', 'enorth.com.cn', '青山网(手机版)'],
    misses: ['我市召开会议', '网红打卡地', '报名开始'],
  },
  sureSite: {
    hits: ['驻马店网', '焦作日报', '江城在线', 'enorth.com.cn', '中國網'],
    misses: ['互联网', '路网', '国家电网', '新闻中心', '官网'],
  },
  searchWords: {
    hits: ['茅台酒,公款消费,公款吃喝,人大代表', '防汛,青山,河道,暴雨'],
    misses: ['防汛,青山', '青山市召开会议，部署防汛', '新闻中心'],
  },
} as const satisfies CasesFor<typeof titleTag>;
