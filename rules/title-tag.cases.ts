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
    hits: [
      '驻马店网',
      '焦作日报数字报',
      '新闻中心',
      '天津频道',
      '澎湃号',
      'enorth.com.cn',
      '青山网(手机版)',
      '太平洋日報 Pacific Daily Journal',
      '拉让网 RAJANG POST',
    ],
    misses: ['我市召开会议', '网红打卡地', '报名开始'],
  },
  sureSite: {
    hits: ['驻马店网', '焦作日报', '江城在线', 'enorth.com.cn', '中國網'],
    misses: ['互联网', '路网', '国家电网', '新闻中心', '官网'],
  },
  digitalPaper: {
    hits: ['江淮农村报多媒体数字报', '青河晚报多媒体数字报刊平台', '濠江日報電子版', '云麓都市报多媒体数字版'],
    misses: ['青河日报', '数字报告', '驻马店网'],
  },
  titleDay: {
    hits: [
      '数字报--柏坡三章--2015-10-21 A7版 稻香副刊',
      '南疆法制报数字报 2017年04月06日 第B2版 案与法',
      '新京报-2012年01月17日-标题',
      '标题_2012-01-17',
      '2018年12月09日|标题',
    ],
    misses: ['标题 2021年3月5日', '青山日报 2012-01-17 标题', '2011-12-03起施行', '自2020年5月1日-7日停水'],
  },
  titlePage: {
    hits: ['青山日报数字报-第04版：要闻-标题', '标题--A7版 稻香副刊', '标题 | 第B2版', '04版:民生_标题'],
    misses: ['《青山词典》 第12版 发布', '标题 第4版', '新版地图上市', '2012年版-标题'],
  },
  searchWords: {
    hits: ['茅台酒,公款消费,公款吃喝,人大代表', '防汛,青山,河道,暴雨'],
    misses: ['防汛,青山', '青山市召开会议，部署防汛', '新闻中心'],
  },
  longDash: {
    hits: ['——写在元宵节前', '――本市推进“四城联创”侧记', '  ──访市长', '--写在岁末', '―访市长'],
    misses: ['—心内科专家答读者', '-5℃！今晨最冷', '北京——张家口'],
  },
  subtitleDash: {
    hits: ['——写在元宵节前', '—心内科专家答读者', '—— “萤火书屋”开馆侧记'],
    misses: ['-5℃！今晨最冷', '北京—张家口', '———'],
  },
} as const satisfies CasesFor<typeof titleTag>;
