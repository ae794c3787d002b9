/** Credits around a text, and text that only looks like them. */
import type * as creditLines from './credit-lines';
import type { CasesFor } from './rule';

export const creditLineCases = {
  datelineBrackets: {
    hits: ['本报讯（记者 闫宏伟 通讯员 李申佳）昨日', '【记者陈木隆／台北报导】', '新华社北京1月2日电（记者许雪毅）'],
    misses: ['本报讯 记者昨日获悉', '（一）', '（记者 张三'],
  },
  datelineName: {
    hits: ['东方网记者曹磊5月13日报道：', '记者张三12日讯', '青山日报记者李晓明1月2日电'],
    misses: ['记者5月13日从市政府获悉', '据了解，记者张三5月13日报道', '记者张三报道'],
  },
  datelineDay: {
    hits: ['【新唐人2012年1月11日讯】', '（青山台2023年11月2日电）'],
    misses: ['【新唐人1月11日讯】', '2012年1月11日讯', '（2012年1月11日）'],
  },
  datelinePaper: {
    hits: ['【台湾醒报记者潘姿羽台北报导】', '〔青山日报记者张三报道〕'],
    misses: ['【记者潘姿羽台北报导】', '台湾醒报记者潘姿羽', '【本报讯】记者'],
  },
  trailingBrackets: {
    hits: ['会议强调了安全。（记者 张三）', '（罗松）', '结束。（文 记者龚夷菲） 返回首页', '【张三】。'],
    misses: ['（罗松）说', '会议强调了安全。', '（一）'],
  },
  trailingCredit: {
    hits: ['恢复通车。记者祝勇', '恢复通车。文/本报记者 张三', '恢复通车！”本网实习记者李莉'],
    misses: ['恢复通车，记者祝勇', '恢复通车。记者从现场看到，路面已清理', '记者祝勇'],
  },
  stationCredit: {
    hits: ['希望之声国际广播电台张翠报导', '新唐人亚太电视黄定国、林秋霞台湾新竹采访报导', '青山电视台李莉报道。'],
    misses: ['电视台报道了此事', '青山电视台记者现场采访', '张翠报导'],
  },
  printLine: {
    hits: ['【2012/05/16 聯合報】@ http://udn.com/', '【2012/1/6 聯合晚報】'],
    misses: ['【聯合報】', '【2012/05/16 聯合報】昨日', '2012/05/16 聯合報'],
  },
  paperInMarks: {
    hits: ['《联合早报》', '《聯合報》'],
    misses: ['《联合早报》记者', '联合早报', '《一本书》《二本书》'],
  },
  nameBeforeOffice: { hits: ['曹文明 编辑', '曹文明责编'], misses: ['编辑 曹文明', '总编辑部的编辑', '曹文明 编辑部'] },
  officeBeforeName: {
    hits: ['项目部 程果', '青山县文联办 李莉'],
    misses: ['程果 李莉', '项目部负责人程果', '项目部 程果在现场说'],
  },
  deedBehindNames: {
    hits: ['张晓明 文/图', '张晓明 摄影报道', '李莉 摄', '李莉 供图', '程果 供稿', '張曉明 攝影報導'],
    misses: ['摄影 张晓明', '张晓明 文', '图为张晓明'],
  },
  deedAndName: {
    hits: ['药剂科供稿 摄影/张艳', '文字:李莉', '编辑//苏芳'],
    misses: ['张艳 李莉', '2023/11/22', '08:30'],
  },
  nameBehindTitle: {
    hits: ['流感的正確觀念（張曉明）', '巷口的燈火／李莉', '青山的四季 /張曉明'],
    misses: ['（張曉明）', '流感的正確觀念（上）', '流感的正確觀念'],
  },
  bylineLead: {
    hits: ['记者 姬慧洋', '□记者 姬慧洋 通讯员 罗阳阳', '■ 本报见习记者 张三'],
    misses: ['记者从现场获悉', '本报讯', '据记者 了解'],
  },
} as const satisfies CasesFor<typeof creditLines>;
