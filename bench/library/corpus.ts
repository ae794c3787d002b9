/** Articles that no newspaper has printed: local news from a generator, the same in every run. About 1,000 characters each. */
import type { Article } from '../../extract/article';
import type { SaveRequest } from '../../library/record';
import { type Random, randomFrom } from './random';

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
const GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲红建华国庆志坚雪梅春晓东海燕永泽润欣怡梓涵嘉琪子轩浩宇晨曦思远若溪博雅婷鑫宁凯旋瑞祥德福顺昌盛茂林森',
];
const PLACES = [
  '青川',
  '临江',
  '安和',
  '永宁',
  '清溪',
  '平湖',
  '南岭',
  '北桥',
  '东阳',
  '西塘',
  '金水',
  '白沙',
  '龙泉',
  '石门',
  '长乐',
  '新河',
  '云台',
  '凤凰',
  '桃源',
  '柳林',
  '沙洲',
  '梅山',
  '枫桥',
  '松林',
  '麻塘',
  '竹溪',
  '稻香',
  '马厂',
  '郭店',
  '张集',
  '李埠',
  '赵庄',
];
const KINDS = ['区', '县', '镇', '乡', '街道', '村', '社区', '开发区'];
const OFFICES = [
  '住建局',
  '教育局',
  '卫健委',
  '交通运输局',
  '农业农村局',
  '水利局',
  '民政局',
  '市场监管局',
  '生态环境局',
  '文旅局',
  '人社局',
  '城管局',
  '公安局',
  '消防救援大队',
  '应急管理局',
  '自然资源局',
  '财政局',
  '发改委',
  '信访局',
  '审计局',
  '统计局',
  '林业局',
  '供电公司',
  '自来水公司',
];
const ROLES = ['局长', '副局长', '党组书记', '主任', '负责人', '工作人员', '第一书记', '网格员', '志愿者', '项目经理'];
const THINGS = [
  '老旧小区改造',
  '农村饮水安全',
  '污水管网建设',
  '高标准农田',
  '学前教育普及',
  '义务教育均衡',
  '医保参保',
  '养老服务',
  '公交线路优化',
  '夜间照明',
  '垃圾分类',
  '河道整治',
  '秸秆禁烧',
  '防汛备汛',
  '森林防火',
  '电动自行车整治',
  '招商引资',
  '产业园建设',
  '乡村旅游',
  '特色种植',
  '非遗保护',
  '全民健身',
  '图书漂流',
  '就业招聘',
  '退役军人服务',
  '未成年人保护',
  '反诈宣传',
  '窗口服务',
  '营商环境',
  '信用体系',
];
const VERBS = ['推进', '部署', '督导', '开展', '落实', '检查', '调研', '启动', '完成', '验收', '宣传', '研究'];
const NEEDS = [
  '群众反映强烈的突出问题',
  '最后一公里',
  '设施老化',
  '资金缺口',
  '停车难',
  '用水难',
  '出行不便',
  '看病远',
  '积水点',
  '安全隐患',
  '噪声扰民',
  '审批环节多',
  '材料重复提交',
  '断头路',
  '乱搭乱建',
  '占道经营',
  '无证养殖',
  '堆放杂物',
  '线路私拉',
  '信息不畅',
];
const RESULTS = [
  '受到居民好评',
  '办理时限压缩到三个工作日',
  '惠及周边群众',
  '形成长效机制',
  '带动村民增收',
  '实现动态清零',
  '纳入年度考核',
  '向社会公布结果',
  '同比明显下降',
  '提前完成年度任务',
  '取得阶段性成效',
  '为下一步工作打下基础',
  '被列为市级示范点',
  '入选民生实事项目',
];
const SENTENCES: ((random: Random) => string)[] = [
  (r) =>
    `${dateIn(r)}，${placeIn(r)}召开${r.of(THINGS)}推进会，${r.of(OFFICES)}${r.of(ROLES)}${nameIn(r)}出席会议并讲话。`,
  (r) =>
    `记者从${placeIn(r)}${r.of(OFFICES)}了解到，今年以来，该${r.of(KINDS)}围绕${r.of(THINGS)}，着力解决${r.of(NEEDS)}等问题。`,
  (r) =>
    `截至目前，全${r.of(KINDS)}已${r.of(VERBS)}${r.of(THINGS)}项目${number(r, 180)}个，总投资${number(r, 900)}.${number(r, 9)}亿元，${r.of(RESULTS)}。`,
  (r) =>
    `“过去这里${r.of(NEEDS)}，现在好多了。”家住${placeIn(r)}的${nameIn(r)}告诉记者，他今年${number(r, 60) + 20}岁，在这里住了${number(r, 40)}年。`,
  (r) =>
    `${nameIn(r)}表示，下一步将${r.of(VERBS)}${r.of(THINGS)}，同时抓好${r.of(THINGS)}，确保${r.of(NEEDS)}得到整改。`,
  (r) =>
    `据介绍，${placeIn(r)}共有居民${number(r, 9000)}户、${number(r, 30000)}人，其中六十岁以上老人占${number(r, 40)}.${number(r, 9)}％。`,
  (r) =>
    `会议要求，各部门要提高认识，压实责任，${r.of(VERBS)}${r.of(THINGS)}，对${r.of(NEEDS)}实行清单管理，逐项销号。`,
  (r) =>
    `在施工现场，${number(r, 30)}名工人正在铺设管道，${r.of(OFFICES)}派驻的${r.of(ROLES)}${nameIn(r)}每天到场，记录进度和质量。`,
  (r) =>
    `该项目由${placeIn(r)}${r.of(OFFICES)}牵头，${number(r, 12)}个部门配合，预计${number(r, 12)}月底前${r.of(VERBS)}，${r.of(RESULTS)}。`,
  (r) => `当天，${nameIn(r)}、${nameIn(r)}等${number(r, 20)}人获得表彰，他们来自${placeIn(r)}、${placeIn(r)}等地。`,
  (r) =>
    `与去年同期相比，${r.of(THINGS)}方面的投诉减少${number(r, 80)}件，办结率达到${number(r, 99)}.${number(r, 9)}％，${r.of(RESULTS)}。`,
  (r) =>
    `${r.of(OFFICES)}提醒，市民如遇${r.of(NEEDS)}，可拨打热线或到${placeIn(r)}服务大厅${number(r, 20)}号窗口反映。`,
];
/** Words that some articles have and others have not, one article in so many: what the searches look for. */
export const PLANTED: readonly [word: string, oneIn: number, sentence: string][] = [
  ['拆迁', 20, '因城市建设需要，部分路段的拆迁安置工作同步进行。'],
  ['联席会议', 50, '有关部门建立了联席会议制度，每季度通报一次情况。'],
  ['王力', 2000, '村民王力说，路修好以后，孩子上学方便了。'],
  ['司徒婉莹', 3000, '讲解员司徒婉莹为参观的学生介绍了展品的来历。'],
];

export const SITES = 40;

/** The article of a number, as it is handed to the library after the extraction. */
export function articleOf(number_: number): SaveRequest {
  const random = randomFrom(number_ * 2654435761 + 1);
  const paragraphs = Array.from({ length: 9 + random.below(10) }, () => paragraph(random));
  for (const [, oneIn, sentence] of PLANTED) {
    if (random.once(oneIn)) paragraphs[random.below(paragraphs.length)] += sentence;
  }
  const site = random.below(SITES);
  const siteName = `${PLACES[site % PLACES.length]}新闻网`;
  const published = new Date(Date.UTC(2015, 0, 1) + random.below(11 * 365 * 24 * 60) * 60_000);
  const article = articleFrom(random, paragraphs, siteName, `${published.toISOString().slice(0, 19)}+08:00`);
  const url = `https://www.news${site}.example.cn/${published.toISOString().slice(0, 7)}/content_${number_}.html`;
  return {
    url,
    canonicalUrl: random.once(2) ? url : '',
    article,
    story: { index: 0, of: 1 },
    removed: [
      { text: '点击进入专题', rule: 'boilerplate/link', at: [3] },
      { text: '扫一扫在手机打开当前页', rule: 'boilerplate/app-promotion', at: [paragraphs.length + 6] },
    ],
    repairs: [],
    confidence: 0.94,
    html: pageOf(random, article, site),
    charset: 'UTF-8',
    savedAt: new Date(Date.UTC(2026, 0, 1) + number_ * 61_000).toISOString(),
    extractor: '0.1.0',
  };
}

/** What a search looks into, field by field: a word is found where one of them holds it. */
export function searchedFields({ article }: SaveRequest): string[] {
  return [
    article.title ?? '',
    ...article.authors.map(({ name }) => name),
    ...article.editors,
    article.source ?? '',
    article.siteName ?? '',
    article.text,
  ];
}

function articleFrom(random: Random, paragraphs: string[], siteName: string, publishedAt: string): Article {
  const title = `${placeIn(random)}${random.of(VERBS)}${random.of(THINGS)} ${random.of(RESULTS)}`;
  const reporter = nameIn(random);
  return {
    title,
    kicker: null,
    subtitle: null,
    publishedAt,
    source: random.once(3) ? `${random.of(PLACES)}日报` : siteName,
    authors: [
      { name: reporter, role: 'reporter' },
      { name: nameIn(random), role: 'correspondent' },
    ],
    editors: [nameIn(random)],
    siteName,
    section: ['新闻中心', random.of(['本地', '民生', '社会', '乡镇', '部门'])],
    edition: null,
    part: null,
    summary: null,
    dateline: null,
    rights: null,
    script: 'hans',
    blocks: paragraphs.map((text, index) => ({ type: 'paragraph', text, at: [index + 5] })),
    at: { title: [1], meta: [2], byline: [3] },
    evidence: [
      { field: 'title', value: title, from: 'block 1' },
      { field: 'publishedAt', value: publishedAt, from: 'block 2' },
      { field: 'reporter', value: reporter, from: 'block 3' },
    ],
    text: paragraphs.join('\n'),
  };
}

/** A page of a portal: a head, a menu and lists that are half the same on every page of its site. */
function pageOf(random: Random, { title, text, source }: Article, site: number): string {
  const menu = PLACES.map(
    (place) => `<li class="nav-item"><a href="/${place}/index.shtml" target="_blank">${place}频道</a></li>`,
  ).join('\n');
  const lists = Array.from({ length: 24 }, () => {
    const id = random.below(9_000_000);
    return `<li><a href="/2026-01/content_${id}.html" title="${placeIn(random)}">${placeIn(random)}${random.of(VERBS)}${random.of(THINGS)}</a><span>01-${1 + random.below(28)}</span></li>`;
  }).join('\n');
  const style =
    `.w1200{width:1200px;margin:0 auto}.nav-item{float:left;padding:0 ${site}px}.article p{text-indent:2em;line-height:1.9}`.repeat(
      4,
    );
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${title}-${source}</title><meta name="description" content="${text.slice(0, 90)}"><style>${style}</style>
<script>var site_id=${site};window._hmt=window._hmt||[];(function(){var hm=document.createElement("script");hm.src="//stat.news${site}.example.cn/hm.js";document.head.appendChild(hm)})();</script></head>
<body class="w1200"><ul class="nav">${menu}</ul><div class="article"><h1>${title}</h1><div class="info">${source}</div>
${text
  .split('\n')
  .map((line) => `<p style="text-align: justify;"><span style="font-size: 18px;">　　${line}</span></p>`)
  .join('\n')}
</div><div class="side"><h3>相关新闻</h3><ul>${lists}</ul></div><div class="foot">版权所有 未经授权不得转载</div></body></html>`;
}

function paragraph(random: Random): string {
  return Array.from({ length: 1 + random.below(3) }, () => random.of(SENTENCES)(random)).join('');
}

function nameIn(random: Random): string {
  return random.of(SURNAMES) + random.of(GIVEN) + (random.once(4) ? '' : random.of(GIVEN));
}

function placeIn(random: Random): string {
  return random.of(PLACES) + random.of(KINDS);
}

function number(random: Random, most: number): number {
  return 1 + random.below(most);
}

function dateIn(random: Random): string {
  return `${number(random, 12)}月${number(random, 28)}日`;
}
