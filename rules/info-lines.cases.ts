/** Parts of lines of facts, and text that only looks like them. */
import type * as infoLines from './info-lines';
import type { CasesFor } from './rule';

export const infoLineCases = {
  wholeInBrackets: {
    hits: ['（记者 张三 通讯员 李四）。', '【青山日报】', '(罗松)'],
    misses: ['【本报讯】（记者张三）昨日，市里召开会议', '记者 张三', '（记者 张三'],
  },
  noticeItem: {
    hits: ['一、封闭时间：2023年11月10日至20日', '（2）报名时间：即日起', '3、联系人：张三', '十二、其他'],
    misses: ['2023-11-22 来源：青山网', '一季度数据公布', '2023年11月22日'],
  },
  ownLabel: {
    hits: ['开奖日期：2021年3月4日', '开标时间:2021-03-04', '截止日期：3月1日'],
    misses: ['2021-03-04 来源：青山网', '时：2021', '青山网 2021-03-04 08:00'],
  },
  siteAddress: {
    hits: ['http://www.zjol.com.cn', 'www.jxnews.com.cn', '来源 jx.jxnews.com.cn'],
    misses: ['浙江在线', '08:30', 'AP0015'],
  },
  keywordsLabel: { hits: ['关键词：防汛', '标签: 社会', '关键字：道路'], misses: ['来源：青山网', '编辑：张三'] },
  feederLabel: { hits: ['发布人：张晓明', '信息员：李莉', '核发：王刚'], misses: ['责任编辑：张三', '作者：李莉'] },
  speech: {
    hits: ['要把镜头对准基层把版面让给群众', '全市上下要进一步统一思想认识'],
    misses: ['张三 李四 王五', '欧阳修、司马光', '青山日报社编辑部'],
  },
  laterDay: {
    hits: ['最后更新：', '最新推荐文章于 ', '修改时间：', '更新于'],
    misses: ['发布时间：', '更新换代的第1', '来源：青山网 '],
  },
  signatureDate: {
    hits: ['2020年7月16日', '二〇二〇年七月十六日', '二○一二年一月十六日', '2012 年1月16日'],
    misses: ['2020年7月16日上午', '2020年7月16日讯', '7月16日', '2020年上半年，降雨日'],
  },
  publishedAtEnd: {
    hits: ['青山发布|发布于', '青山日报 發表于 ', '更新于'],
    misses: ['发布会', '发布于青山', '来源于'],
  },
  paperBeforeDay: {
    hits: ['青山晚报 2023-11-22 第08版', ' 江城日报 2012年1月11日', '青山网 08:30'],
    misses: ['青山晚报记者获悉', '晚报 2023-11-22', '2023-11-22 青山晚报'],
  },
  paperAlone: {
    hits: ['青山日报', '青山发布', '江城都市报', '中國網'],
    misses: ['青山日报社', '日报', '青山日报记者', '市纪委'],
  },
  photographedBy: { hits: ['韩东 摄', '李莉摄', ' 李莉摄'], misses: ['张晓明 文、摄', '韩东', '拍摄于青山公园 摄影'] },
  toolBetweenNames: {
    hits: ['我要评论(0)', '评论', '我来说两句', '腾讯财经[微博]', '手机看新闻'],
    misses: ['张晓明 青山日报', '微博', '两句诗'],
  },
  reportedFrom: { hits: ['台北報導', '潍坊报道', '金湖報道'], misses: ['报道', '综合各家媒体报道', '台北'] },
  borrowedFrom: {
    hits: ['[摘自京华时报]', '转自：青山发布', '（轉自 青山日報）'],
    misses: ['摘自', '文章转自网络平台', '转来自青山'],
  },
  nameBeforePlace: {
    hits: ['【記者張曉明／台北報導】', '張曉明／金湖報導', '记者张晓明/青山报导'],
    misses: ['張曉明報導', '【綜合報導】', '青山日报/张晓明'],
  },
  otherCraft: { hits: ['直升机航线示意图 制图/李莉', '剪辑：张三', '漫画:王刚'], misses: ['摄影/李莉', '设计院'] },
} as const satisfies CasesFor<typeof infoLines>;
