/** Values behind labels that say nothing or hide a name, and values that only look like them. */
import type * as creditValues from './credit-values';
import type { CasesFor } from './rule';

export const creditValueCases = {
  noSource: {
    hits: ['未知', '不详', '本文来源', 'http://www', '网络', '资料图', '图片', '网络图片', '12'],
    misses: ['网络广播电视台', '青山日报', '图说青山', '资料室'],
  },
  caretaker: {
    hits: ['admin', 'Administrator', '站长', '小编', '小編', '系统管理员'],
    misses: ['站长之家', '李小编', 'admins'],
  },
  editorNumber: { hits: ['杨雅婷_NBJ11328', '张三_AB1'], misses: ['杨雅婷', 'xc_wang', '杨雅婷_11328'] },
  numberAlone: { hits: ['PN033', 'AP0015', 'N12'], misses: ['马飞飞', 'xcwang', 'PN1234567', '033'] },
  dayBehindPlace: { hits: ['張曉明花蓮縣28日電', '张晓明台北1月12日', '李莉28日讯'], misses: ['张晓明', '28日上午'] },
  foundOut: {
    hits: ['从有关部门了解到', '從縣府', '了解到', '从市政府获悉'],
    misses: ['研究员徐占忱', '从军', '张晓明'],
  },
  deeds: { hits: ['张翠报导', '李莉摄影报道', '王刚摄', '张三综合整理', '李四供图'], misses: ['张翠', '图为李莉'] },
  endsWithDeed: { hits: ['李莉文 王刚摄', '王刚/图'], misses: ['张博文', '王大文 李莉'] },
  placeBehindName: { hits: ['青山报道', '金湖報導'], misses: ['李晓明报道', '报道', '青山报道组'] },
  placeOrDay: { hits: ['屏東', '台北12日電', '12日讯'], misses: ['桥合龙', '报专栏作者', '县'] },
  nameAndPlace: {
    hits: ['辛玉華西嶼報導', '张晓明金湖报导'],
    misses: ['张晓明报导', '張曉明李莉報道', '张晓明台北综合报导'],
  },
  saysDay: { hits: ['张晓明台北12日电', '黄自強高雄訊'], misses: ['青山县教育局', '青山大学教授'] },
  behindOffice: {
    hits: ['武汉大学历史学院郭伦', '交流中心研究员徐占忱', '市委宣传部张三'],
    misses: ['郭伦', '历史学院', '研究员 徐占忱'],
  },
  nameBeforeDay: {
    hits: ['张晓明台北12日电', '黃自強高雄訊', '张晓明1月12日'],
    misses: ['12日电', '张晓明/台北12日电'],
  },
  placeReports: { hits: ['金湖报导', '台北報導', '青山报道组'], misses: ['报导', '张晓明', '综合各方媒体报道'] },
  ofOffice: {
    hits: ['中国社会科学院研究员', '省作家协会', '青山实验中心', '退休的教师'],
    misses: ['程序员阿明', '清波门小茄子', '雷斯林'],
  },
  sentenceWord: { hits: ['从市政府获悉', '了解到', '对此'], misses: ['张晓明', '欧阳修', '李莉'] },
  unusualName: {
    hits: ['斯琴图雅', '沙马伍呷', '叶蓝心怡', '欧阳思远'],
    misses: ['现场直击', '江蘇南通', '文受访者', '阿依古丽汗', '实习编辑'],
  },
  journalOfYear: {
    hits: ['《青山学刊》2023年第4期', ' 《青山学刊》 2023年'],
    misses: ['《光明日报》（2022年', '青山学刊2023年'],
  },
  labelBehindSource: {
    hits: ['青山网责任编辑', '青山网首席记者李莉', '青山日報記者張曉明', '青山发布原创作者', '青山网评论'],
    misses: ['青山网', '作者周刊', '记者观察'],
  },
  beforeSource: {
    hits: ['：驻马店网', '【青山日报】', '转自《青山晚报》', '：轉載自：青山網'],
    misses: ['青山日报', '《青山晚报》', '转型周刊', '青山网：转自'],
  },
  endOfSource: {
    hits: ['天津政務網  作者', '青山日报|李莉', '青山日报]', '《光明日报》（2022年', '青山网，记者'],
    misses: ['青山网[整理]', '中国之声《新闻纵横》', '“清河发布”微信公众号', '冀云·青河', '青山网-《青山日报》'],
  },
  sourceLabelFirst: { hits: ['来源：青山日报', '来源 :青山网'], misses: ['青山日报', '来源不明', '稿件来源：青山网'] },
  endsAsPlace: { hits: ['苏陈镇', '青河县', '白石村', '實驗校'], misses: ['苏陈', '陈镇东', '李晓明'] },
  howMade: {
    hits: ['青山网-青山日报原创', '凤凰网综合', '侨声網綜合'],
    misses: ['原创', '综合', '青山网综合报道', '原创青山'],
  },
  threeReviews: {
    hits: ['一审：', '二审 ', '终审丨', '初审编辑:'],
    misses: ['审核：', '终审法院', '主审:', '校对:'],
  },
} as const satisfies CasesFor<typeof creditValues>;
