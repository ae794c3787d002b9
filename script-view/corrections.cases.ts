/**
 * What each correction of `corrections.ts` is for, and what it must leave alone. `[before, after]`; before is as a page writes it.
 */
import type { SIMPLIFIED, SIMPLIFIED_IN_CONTEXT, TRADITIONAL, TRADITIONAL_IN_CONTEXT } from './corrections';

type Pair = readonly [before: string, after: string];
type CasesFor<Table> = Record<keyof Table, { hits: readonly [Pair, ...Pair[]]; misses: readonly Pair[] }>;

/** From Traditional to Simplified. */
export const simplifiedCases: CasesFor<typeof SIMPLIFIED> = {
  zhe: {
    hits: [
      ['他看著窗外', '他看着窗外'],
      ['狠抓重點，著力解決', '狠抓重点，着力解决'],
      ['從細節著手', '从细节着手'],
      ['市領導配合著做好協調', '市领导配合着做好协调'],
      ['執著追求', '执着追求'],
      ['衣著樸素', '衣着朴素'],
    ],
    misses: [
      ['四大名著', '四大名著'],
      ['學術著作', '学术著作'],
      ['當地土著', '当地土著'],
      ['參與編著', '参与编著'],
      ['成效顯著', '成效显著'],
      ['著有詩集', '著有诗集'],
    ],
  },
  zhang: {
    hits: [
      ['列出工作臺帳', '列出工作台账'],
      ['銀行帳戶', '银行账户'],
      ['記帳', '记账'],
    ],
    misses: [
      ['救災帳篷', '救灾帐篷'],
      ['蚊帳', '蚊帐'],
      ['青紗帳', '青纱帐'],
    ],
  },
  hua: { hits: [['活動企畫', '活动企划']], misses: [['動畫企業', '动画企业']] },
  'shen-me': { hits: [['為甚麼', '为什么']], misses: [['甚為麻煩', '甚为麻烦']] },
  'bu-fen': { hits: [['大部份居民', '大部分居民']], misses: [['一份報紙', '一份报纸']] },
  'pang-huang': { hits: [['徬徨', '彷徨']], misses: [] },
  zhi: { hits: [['祇有這樣', '只有这样']], misses: [['天神地祇', '天神地祇']] },
  'zhi-variant': { hits: [['衹要這樣', '只要这样']], misses: [] },
  bi: { hits: [['小兒麻痺症', '小儿麻痹症']], misses: [] },
  jian: { hits: [['鹽堿地', '盐碱地']], misses: [] },
};

export const simplifiedInContextCases: CasesFor<typeof SIMPLIFIED_IN_CONTEXT> = {
  zhe: {
    hits: [
      ['孩子們看著書', '孩子们看着书'],
      ['跟著有經驗的師傅', '跟着有经验的师傅'],
      ['看著作業', '看着作业'],
    ],
    misses: [
      ['對著名作家的訪談', '对著名作家的访谈'],
      ['依著作權法', '依著作权法'],
    ],
  },
};

/** From Simplified to the Traditional of Taiwan. */
export const traditionalCases: CasesFor<typeof TRADITIONAL> = {
  bing: {
    hits: [
      ['主动协调相关部门并成立现场指挥办公室', '主動協調相關部門並成立現場指揮辦公室'],
      ['同意设计并发行邮票', '同意設計並發行郵票'],
      ['授会旗并合影', '授會旗並合影'],
    ],
    misses: [
      ['两校合并', '兩校合併'],
      ['一并移送', '一併移送'],
      ['并发症', '併發症'],
      ['兼并重组', '兼併重組'],
    ],
  },
  le: {
    hits: [
      ['有关部门给出了解释', '有關部門給出了解釋'],
      ['提出了解决办法', '提出了解決辦法'],
      ['掌握了如何操作', '掌握了如何操作'],
    ],
    misses: [
      ['记者了解到', '記者瞭解到'],
      ['一目了然', '一目瞭然'],
    ],
  },
  fa: {
    hits: [
      ['足额发放到位', '足額發放到位'],
      ['作总结发言', '作總結發言'],
      ['局长发言', '局長發言'],
      ['直发微博', '直發微博'],
    ],
    misses: [
      ['理发店', '理髮店'],
      ['一头长发', '一頭長髮'],
      ['银发经济', '銀髮經濟'],
      ['千钧一发', '千鈞一髮'],
    ],
  },
  zhu: { hits: [['更加注重', '更加注重']], misses: [['加以注册', '加以註冊']] },
  'zong-tai': { hits: [['总台记者', '總臺記者']], misses: [['柜台', '櫃檯']] },
  'ke-zhi': { hits: [['保持克制', '保持克制']], misses: [['克扣工资', '剋扣工資']] },
};

export const traditionalInContextCases: CasesFor<typeof TRADITIONAL_IN_CONTEXT> = {
  zhi: {
    hits: [['更是只需要一小时', '更是只需要一小時']],
    misses: [
      ['两只大熊猫', '兩隻大熊貓'],
      ['10万只鸡', '10萬隻雞'],
      ['只身一人', '隻身一人'],
      ['过往船只', '過往船隻'],
    ],
  },
  hou: {
    hits: [
      ['7天后，湖面', '7天後，湖面'],
      ['两万元后', '兩萬元後'],
    ],
    misses: [
      ['天后宫', '天后宮'],
      ['慈禧太后', '慈禧太后'],
    ],
  },
  li: {
    hits: [
      ['针对子牙里试点小区楼内', '針對子牙里試點小區樓內'],
      ['佳园里社区', '佳園里社區'],
    ],
    misses: [
      ['家里有事', '家裡有事'],
      ['村里社区', '村裡社區'],
      ['全程5公里', '全程5公里'],
    ],
  },
  bu: {
    hits: [
      ['公布名单', '公布名單'],
      ['发布通知，布置任务', '發布通知，布置任務'],
      ['设计并发布', '設計並發布'],
    ],
    misses: [['棉布', '棉布']],
  },
  mian: {
    hits: [
      ['下面条例自公布之日起施行', '下面條例自公布之日起施行'],
      ['各方面条件成熟', '各方面條件成熟'],
    ],
    misses: [['一碗面条', '一碗麵條']],
  },
  chu: {
    hits: [
      ['患者一出现症状', '患者一出現症狀'],
      ['货物一出口', '貨物一出口'],
    ],
    misses: [
      ['唱了一出戏', '唱了一齣戲'],
      ['一出现代京剧', '一齣現代京劇'],
    ],
  },
  'bu-zhun': {
    hits: [['不准吸烟', '不准吸菸']],
    misses: [
      ['数据不准确', '數據不準確'],
      ['瞄不准', '瞄不準'],
    ],
  },
  xi: {
    hits: [
      ['系好安全带', '繫好安全帶'],
      ['系在腰间', '繫在腰間'],
    ],
    misses: [['中文系在校生', '中文系在校生']],
  },
  'chun-xi': { hits: [['纯系谣言', '純係謠言']], misses: [['单纯系统', '單純系統']] },
  kun: { hits: [['司机犯困', '司機犯睏']], misses: [['困难群众', '困難群眾']] },
  'kun-nan': { hits: [['发困难补助', '發困難補助']], misses: [['发困', '發睏']] },
  zhu: { hits: [['朱红大门', '朱紅大門']], misses: [['朱砂', '硃砂']] },
  zhe: { hits: [['折合人民币', '折合人民幣']], misses: [['折叠', '摺疊']] },
  zhi4: {
    hits: [
      ['翻开县志', '翻開縣志'],
      ['地方志', '地方志'],
    ],
    misses: [['杂志社', '雜誌社']],
  },
  hong: { hits: [['哄抢', '哄搶']], misses: [['起哄', '起鬨']] },
  yu: { hits: [['市民余先生', '市民余先生']], misses: [['其余某些', '其餘某些']] },
  'yu-of': {
    hits: [['市民于女士', '市民于女士']],
    misses: [['对于女士来说', '對於女士來說']],
  },
  fan: { hits: [['范先生说', '范先生說']], misses: [['防范某些风险', '防範某些風險']] },
  pu: { hits: [['朴先生', '朴先生']], misses: [['朴素', '樸素']] },
};
