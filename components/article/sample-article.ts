import type { Article, ArticleBlock } from '../../extract/article';

const paragraph = (text: string, index: number): ArticleBlock => ({ type: 'paragraph', text, at: [index + 1] });

const paragraphs = [
  '本报讯 昨天23时40分，市报印刷厂的灯还亮着。值班编辑把最后一张校样铺在看样台上，用红笔圈出第三版的一个错字，在页边签上名字和时间。这张改完的纸样，行内叫“清样”：误字已改，闲文已删，只等付印。',
  '从初校到清样，一篇八百字的报道通常要过三道手。校对员周敏说，去年全年改出差错2140处，其中数字和地名占到3.5%，“最怕的是看起来没有错的错”。',
  '零点10分，机器开动。第一份报纸在2021年3月5日7时58分送到读者手里，版面上只有该有的字。',
];

/** An invented report on what 清样 is, for the preview in the options and the first-run page. */
export const sampleArticle: Article = {
  title: '零点之前，一张清样的最后一程',
  kicker: '走进印刷厂',
  subtitle: '——市报夜班编辑部见闻',
  publishedAt: '2021-03-05T07:58:00+08:00',
  source: '江城晚报',
  authors: [{ name: '陈默', role: 'reporter' }],
  editors: ['周一鸣'],
  siteName: null,
  section: [],
  edition: { paper: '江城晚报', page: '03', pageName: '城事', date: '2021-03-05' },
  part: null,
  summary: null,
  dateline: '本报讯',
  rights: null,
  script: 'hans',
  blocks: paragraphs.map(paragraph),
  text: paragraphs.join('\n'),
  at: {},
  evidence: [],
};
