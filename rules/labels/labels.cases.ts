/** Info lines as pages print them with the fields that they hold, and lines with the same words that hold none. */
import type { FieldName } from '../field-name';
import type { labels } from './labels';

/** Values by field; an info line without facts gives {}. */
export type Fields = Partial<Record<FieldName, string | readonly string[]>>;

type LabelCases = {
  readonly [Rule in keyof typeof labels]: {
    readonly hits: readonly [readonly [string, Fields], ...(readonly [string, Fields])[]];
    readonly misses: readonly [string, ...string[]];
  };
};

export const labelCases = {
  source: {
    hits: [
      ['来源：新华网', { source: '新华网' }],
      ['2021-03-05 07:58 来源:驻马店网', { publishedAt: '2021-03-05T07:58:00+08:00', source: '驻马店网' }],
      ['稿源：焦作日报　　作者：王水涛', { source: '焦作日报', author: '王水涛' }],
      ['文章來源：中國江門網', { source: '中國江門網' }],
      ['（来源：京华时报）', { source: '京华时报' }],
      [
        '本文来自微信公众号：青山切片（ID：qingshan），作者：江渡，编辑：陈默，题图来自：视觉中国',
        { source: '青山切片', author: '江渡', editor: '陈默' },
      ],
      ['信息来源：天津政务网 发布日期：2012-01-17', { source: '天津政务网', publishedAt: '2012-01-17' }],
    ],
    misses: [
      '火灾现场来自附近小区的消息：无人受伤，起火原因正在调查，消防部门提醒居民注意用电安全。',
      '资金来源多元化',
      '来源于生活，高于生活，是他坚持了三十年的创作原则，也是他常对学生说的一句话。',
    ],
  },
  'source-bare': {
    hits: [
      ['2017-09-12 08:30 来源 焦作日报', { publishedAt: '2017-09-12T08:30:00+08:00', source: '焦作日报' }],
      ['来源　大河网　2016-10-31', { source: '大河网', publishedAt: '2016-10-31' }],
    ],
    misses: ['污染来源 全部查清', '收入来源 不再只靠种地'],
  },
  editor: {
    hits: [
      ['责任编辑：刘银霞', { editor: '刘银霞' }],
      ['責任編輯：王建宇', { editor: '王建宇' }],
      ['编辑：张三　校对：李四', { editor: '张三' }],
      ['初审编辑：李玉 责任编辑：曹雪', { editor: ['李玉', '曹雪'] }],
      ['[责任编辑: 杨雅婷_NBJ11328]', { editor: '杨雅婷' }],
      ['编　辑：王芳', { editor: '王芳' }],
      ['网编：王芳', { editor: '王芳' }],
      ['值班编辑：赵敏 编审：孙立 监制：周洁', { editor: ['赵敏', '孙立'] }],
      ['责编:xcwang', { editor: 'xcwang' }],
      ['来源：新华网 责任编辑：李桃 （编辑:ZW007）', { source: '新华网', editor: ['李桃', 'ZW007'] }],
    ],
    misses: ['编辑部搬进了新楼', '总编辑：要把镜头对准基层，把版面让给群众——在全市新闻工作座谈会上，他这样说。'],
  },
  reviewer: {
    hits: [
      ['审核：张启华', {}],
      ['初审：付军　复审：曲宁　终审：巩平', {}],
      ['责编：马可 | 校对：屈颖 | 审签：范存山', { editor: '马可' }],
      ['录入：信息中心', {}],
      ['社长：张三 总编辑：李四 值班总编：王五 本期二版责任编辑：赵敏', { editor: '赵敏' }],
      ['監製：陳偉強', {}],
      ['责编：张三 版式：李四 检校：王五', { editor: '张三' }],
    ],
    misses: [
      '一校：以阅读滋养心灵，让每个孩子在书香里长大，是这所乡村小学十年不变的坚持。',
      '审核通过后三个工作日内发放补贴',
    ],
  },
  'reviewer-bare': {
    hits: [
      ['本版责编 刘银霞 美编 王刚 校读 李莉', { editor: '刘银霞' }],
      ['责任编辑 刘 磊 版式 韩东', { editor: '刘磊' }],
    ],
    misses: ['校对 工作 培训', '美编 设计 展览'],
  },
  'editor-bare': {
    hits: [
      ['责任编辑 刘银霞', { editor: '刘银霞' }],
      ['（责编 张三）', { editor: '张三' }],
      ['本版编辑 王刚 版式 韩东', { editor: '王刚' }],
      ['【编辑 王建宇】', { editor: '王建宇' }],
      ['⊙记者 樊志诚 ○编辑 全泽源', { reporter: '樊志诚', editor: '全泽源' }],
    ],
    misses: ['责任编辑 是一份怎样的工作？从业二十年的他说，是替读者把好第一道关口。', '图书编辑 走进校园'],
  },
  reporter: {
    hits: [
      ['记者 姬慧洋', { reporter: '姬慧洋' }],
      ['作者： 见习记者 应一帆 编辑： 鲍晓敏', { reporter: '应一帆', editor: '鲍晓敏' }],
      ['本报记者 杜永兵 赵国勇', { reporter: ['杜永兵', '赵国勇'] }],
      ['全媒体记者：刘 磊', { reporter: '刘磊' }],
      ['見習記者 歐陽修 司徒婉瑩', { reporter: ['歐陽修', '司徒婉瑩'] }],
      ['□本报记者李莎莎黎史翔', { reporter: ['李莎莎', '黎史翔'] }],
      ['新华社记者阿卜杜拉·买买提', { reporter: '阿卜杜拉·买买提' }],
    ],
    misses: [
      '记者从市政府获悉',
      '记者了解到，今年全市夏粮再获丰收。',
      '记者在现场看到',
      '记者节',
      '采访中，记者问：“为什么不早点搬？”老人笑着摆摆手。',
    ],
  },
  correspondent: {
    hits: [
      ['通讯员 李申佳', { correspondent: '李申佳' }],
      ['记者 姬慧洋 通讯员 罗阳阳', { reporter: '姬慧洋', correspondent: '罗阳阳' }],
      ['特约通讯员：张文、李武', { correspondent: ['张文', '李武'] }],
      ['通訊員 陳麗華', { correspondent: '陳麗華' }],
    ],
    misses: ['通讯员培训班开班', '通讯员们在田间地头找线索，半年里写出了四百多篇带着泥土味的稿件。'],
  },
  photographer: {
    hits: [
      ['摄影：王硕', { photographer: '王硕' }],
      ['文/姬慧洋 图/刘磊', { author: '姬慧洋', photographer: '刘磊' }],
      ['攝影／陳志曲', { photographer: '陳志曲' }],
    ],
    misses: ['摄影展开幕', '图：百年老街新貌', '摄影大赛：一等奖空缺，二等奖三名，三等奖五名，优秀奖若干名。'],
  },
  'photographer-bare': {
    hits: [
      ['记者 张晓明 摄影 李莉', { reporter: '张晓明', photographer: '李莉' }],
      ['記者 張曉明 / 攝影 李莉 台中 報導', { reporter: '張曉明', photographer: '李莉' }],
    ],
    misses: ['书法 摄影 展览', '摄影 比赛 开幕'],
  },
  contributor: {
    hits: [
      ['供稿：张晓明', { correspondent: '张晓明' }],
      ['来源：青山日报 供稿：张晓明', { source: '青山日报', correspondent: '张晓明' }],
    ],
    misses: ['供稿单位一共有三十二家，去年全年刊发稿件一千二百篇，比上一年多了三成。', '图片社供稿 多年'],
  },
  author: {
    hits: [
      ['作者：张三丰', { author: '张三丰' }],
      ['作者: 棒棒糖 来源: 天涯社区', { author: '棒棒糖', source: '天涯社区' }],
      ['撰文/李宛儒', { author: '李宛儒' }],
      ['执笔：赵国勇', { author: '赵国勇' }],
    ],
    misses: ['作者签名售书', '文字：从甲骨到屏幕，一部汉字史的千年旅程，在县博物馆徐徐展开。'],
  },
  'author-bare': {
    hits: [['作者 龚少杰 上官云 沈默', { author: ['龚少杰', '上官云', '沈默'] }]],
    misses: ['作者 简介', '作者 来到青山采风，写下了这篇散文。'],
  },
  'text-and-pictures': {
    hits: [
      ['图/文 邹鹏', { author: '邹鹏' }],
      ['文/图：赵国勇', { author: '赵国勇' }],
      ['图文：李申佳', { author: '李申佳' }],
    ],
    misses: ['图文并茂的展板前围满了人', '文图博馆联展开幕'],
  },
  commentator: {
    hits: [
      ['本报评论员 罗博', { author: '罗博' }],
      ['实习生 吉喆', { author: '吉喆' }],
      ['本版文/记者李莎莎程磊实习生吉喆', { reporter: ['李莎莎', '程磊'], author: '吉喆' }],
    ],
    misses: ['实习生招聘启事', '评论员认为，主队的防守还有漏洞。'],
  },
  'source-glued': {
    hits: [
      ['摘自京华时报', { source: '京华时报' }],
      ['（转自新华网）', { source: '新华网' }],
      ['(取材自重慶晚報)', { source: '重慶晚報' }],
      ['转载自青山日报', { source: '青山日报' }],
      ['注：本文转载自青山县人民政府网，转载目的在于传递更多信息', { source: '青山县人民政府网' }],
      ['（原载《青山学刊》2023年第4期）', { source: '青山学刊' }],
    ],
    misses: ['转自行车道为步行道，这条街的改造听了三百户居民的意见，用了整整一年时间。'],
  },
  time: {
    hits: [
      ['发布时间：2021-03-05 07:58', { publishedAt: '2021-03-05T07:58:00+08:00' }],
      ['時間：２０１２年０１月１７日', { publishedAt: '2012-01-17' }],
      ['发布日期:2012-01-17 浏览次数：702', { publishedAt: '2012-01-17' }],
      ['首播：2013年9月28日 19:35　时长：00:01:52　播放：--', { publishedAt: '2013-09-28T19:35:00+08:00' }],
      ['更新时间：2014-3-6 09:12:30', { publishedAt: '2014-03-06T09:12:30+08:00' }],
    ],
    misses: ['时间：上午9时', '时间就是生命', '开放时间：周二至周日9:00—17:00'],
  },
  section: {
    hits: [
      ['所属栏目：要闻 发布时间：2012-01-17', { publishedAt: '2012-01-17', section: '要闻' }],
      ['發布日期：104-10-12 新聞類別：地方新聞', { publishedAt: '2015-10-12', section: '地方新聞' }],
    ],
    misses: ['栏目组走进乡村', '频道里的老面孔'],
  },
  'section-bare': {
    hits: [['发表于 2019-05-20 | 分类于 村里新闻', { publishedAt: '2019-05-20', section: '村里新闻' }]],
    misses: ['垃圾分类在社区推广', '公告发布在村务栏'],
  },
  summary: {
    hits: [['摘要：以张贴宣传页、入户讲解等形式宣传创建知识。', {}]],
    misses: ['导读课走进社区', '论文摘要评比揭晓'],
  },
  noise: {
    hits: [
      ['浏览次数：702 字号：大 中 小 发布时间：2012-01-17', { publishedAt: '2012-01-17' }],
      ['點擊數：１２３ 來源：天津日報', { source: '天津日報' }],
      ['2016-10-31 来源：大河网 评论：0', { publishedAt: '2016-10-31', source: '大河网' }],
    ],
    misses: ['浏览器之争', '阅读：一座城市的底色', '回复：已转有关部门处理'],
  },
  'noise-bare': {
    hits: [
      ['编辑：何以宁 阅读 2.3万', { editor: '何以宁' }],
      ['来源：临江日报阅读 2.3万', { source: '临江日报' }],
      ['来源：临江日报 1024人阅读', { source: '临江日报' }],
    ],
    misses: ['点击2021年的这张照片，他想起许多往事。', '阅读点亮童年'],
  },
} as const satisfies LabelCases;

/** For `infoFiller`: what is passed over between fields. */
export const infoFillerCases = {
  hits: ['我要评论', '字号 大 中 小', '【大 中 小】', '分享到', '12人参与', '第A03版：要闻', '星期二', '查看评论', '|'],
  misses: ['张晓明', '驻马店网', '2021年3月5日'],
};
