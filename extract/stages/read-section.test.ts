import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<p>本报讯（记者 陈默）昨日，市公交集团宣布，三条线路的末班车推迟到23时。</p><p>集团负责人说，延长运营的费用由公司承担，票价不变，学生和老人照常优惠，首月不设发车间隔上限。</p>';
const MENU = ['首页', '新闻', '江城要闻', '财经', '视频']
  .map((name, n) => `<li${n === 2 ? ' class="on"' : ''}><a href="/${n}/">${name}</a></li>`)
  .join('');

const sectionOf = (title: string, above: string) =>
  extract(
    fromHtml(
      `<title>${title}</title><body>${above}<h1>三条公交线路延长运营</h1><p>2023-04-18 07:35 来源：江城晚报</p><div class="content">${TEXT}</div>`,
      '',
    ),
  ).articles[0]?.section;

describe('the section', () => {
  it.each([
    ['三条公交线路延长运营_江城要闻_新闻_江城网', `<ul>${MENU}</ul>`, ['新闻', '江城要闻']],
    ['江城网 - 财经 - 三条公交线路延长运营', `<ul>${MENU}</ul>`, ['财经']],
    ['三条公交线路延长运营_江城网', '<div>江城网-新闻-江城要闻-正文</div>', ['新闻', '江城要闻']],
  ])('is told without a path by %s %s', (title, above, section) => {
    expect(sectionOf(title, above)).toEqual(section);
  });

  it.each([
    '<div>当前栏目：<a href="/1/">新闻</a> &gt; <a href="/2/">江城要闻</a></div>',
    '<div>现在位置：<a href="/">主页</a>&gt;<a href="/1/">新闻</a>&gt;<a href="/2/">江城要闻</a>&gt;</div>',
    '<div><a href="/">首页</a> &gt; <a href="/1/">新闻</a> &gt; <a href="/2/">江城要闻</a> &gt; 信息内容</div>',
    '<div>您的位置：江城网-新闻-江城要闻-正文</div>',
    '<div>当前位置：<a>江城新闻网</a>-<a>新闻</a>-<a>江城要闻</a></div>',
    '<div>[<a href="/">首页</a>]-[<a href="/1/">新闻</a>]-[<a href="/2/">江城要闻</a>]</div>',
    '<div><a href="/">江城网</a> » <a href="/1/">新闻</a> » <a href="/2/">江城要闻</a></div>',
    '<div class="loc"><a href="/">首页</a><i></i><a href="/1/">新闻</a><i></i><a href="/2/">江城要闻</a></div>',
    '<table><tr><td><a href="/">网站首页</a></td><td>&gt;</td><td><a href="/1/">新闻</a></td><td>&gt;</td><td><a href="/2/">江城要闻</a></td></tr></table>',
    '<div><a href="/">首页</a> &gt; <a href="/1/">新闻</a> &gt; <a href="/2/">江城要闻</a> &gt; 三条公交线路延长运营[打印]</div>',
  ])('is the path %s', (path) => {
    expect(sectionOf('三条公交线路延长运营_江城网', path)).toEqual(['新闻', '江城要闻']);
  });

  it.each([' ▸ ', '》', '=>', ' ❯ ', '——', '--', ' ∕ ', ' : ', '・', '_', ' ◇ '])('has steps divided by %s', (sign) => {
    const path = ['首页', '新闻', '江城要闻'].map((step, n) => `<a href="/${n}/">${step}</a>`).join(sign);
    expect(sectionOf('三条公交线路延长运营_江城网', `<div>${path}</div>`)).toEqual(['新闻', '江城要闻']);
  });

  it.each([
    ['三条公交线路延长运营_江城网', '<div class="path">江城网&nbsp;·&nbsp;新闻&nbsp;·&nbsp;江城要闻</div>'],
    [
      '三条公交线路延长运营 - 江城新闻',
      '<div class="Breadcrumb_root"><span>江城</span><svg></svg><span>新闻</span><svg></svg><span>江城要闻</span></div>',
    ],
  ])('needs no links where its box is called a path and the site comes first: %s', (title, path) => {
    expect(sectionOf(title, path)).toEqual(['新闻', '江城要闻']);
    expect(sectionOf(title, path.replace(/江城网?(?=&|<)/u, '便民'))).not.toEqual(['新闻', '江城要闻']);
  });

  it('is behind the paper in some titles: 標題 - 北嶼日報 - 港聞', () => {
    const path =
      '<div class="crumb"><a href="/">主頁</a> › <a href="/local/">港聞</a> › <a href="/local/c/">社區</a></div>';
    expect(sectionOf('三条公交线路延长运营 - 北嶼日報 - 港聞', path)).toEqual(['港聞', '社區']);
  });

  it('follows the app, which opens the path', () => {
    const path = '<div class="path">青河客户端 &gt; <a href="/channel/2">青河</a></div>';
    expect(sectionOf('三条公交线路延长运营', path)).toEqual(['青河']);
  });

  it('keeps a step with a dot whole', () => {
    const path =
      '<div>您的位置：<a href="/">首页</a> - <a href="/1/">江城新闻</a> - <a href="/2/">社会·民生</a> - 正文</div>';
    expect(sectionOf('三条公交线路延长运营_江城网', path)).toEqual(['江城新闻', '社会·民生']);
  });

  it.each([
    // The menu marks its product as often as the section.
    ['三条公交线路延长运营_江城网', `<ul>${MENU}</ul>`],
    // 公交, 末班车: words for search engines that no menu has
    ['三条公交线路延长运营_公交_末班车_江城网', `<ul>${MENU}</ul>`],
    ['三条公交线路延长运营_江城网', '<ul><li><a href="/">江城网</a></li></ul>'],
  ])('is not made up from %s %s', (title, above) => {
    expect(sectionOf(title, above)).toEqual([]);
  });

  it.each([
    ['<p>■ 乡镇采风</p>', ['乡镇采风']],
    [`<ul>${MENU}</ul><div>江城要闻</div>`, ['江城要闻']],
    ['<div>即时 • 港闻</div>', ['即时', '港闻']],
    ['<p>香港新闻 - [2023-04-18]</p>', ['香港新闻']],
  ])('is the label right above the headline: %s', (label, section) => {
    expect(sectionOf('三条公交线路延长运营_江城网', label)).toEqual(section);
  });

  it.each([
    // The site's own name, a kicker, a list of two, a slogan, an item of the menu that is chosen
    '<p>■ 江城网</p>',
    '<p>下月起方便夜归人</p>',
    '<p>■ 打造网上群众工作第一平台</p>',
    '<ul><li><a href="/1/">新闻</a></li><li>社会</li></ul>',
  ])('is no line above the headline that says something else: %s', (line) => {
    expect(sectionOf('三条公交线路延长运营_江城网', line)).toEqual([]);
  });

  const below = (foot: string) =>
    extract(
      fromHtml(
        `<title>三条公交线路延长运营_江城网</title><body><h1>三条公交线路延长运营</h1><p>2023-04-18 07:35</p><div class="content">${TEXT}</div>${foot}`,
        '',
      ),
    ).articles[0]?.section;

  it('stands below the text in some templates, behind its label', () => {
    const path = '<a href="/">江城网</a> &gt;&gt; <a href="/1/">新闻</a> &gt;&gt; <a href="/2/">江城要闻</a>';
    expect(below(`<div>所在位置：${path}</div>`)).toEqual(['新闻', '江城要闻']);
    expect(below(`<div>${path}</div>`)).toEqual([]);
  });

  it('is not the site by its short name, nor a page of the paper', () => {
    const path = '<div><a href="/">江城</a> » <a href="/1/">地方</a> » <a href="/2/">武昌</a></div>';
    expect(sectionOf('三条公交线路延长运营 - 江城晚报', path)).toEqual(['地方', '武昌']);
    expect(sectionOf('三条公交线路延长运营_地方_武昌_江城新闻-The River', path)).toEqual(['地方', '武昌']);
    expect(sectionOf('三条公交线路延长运营_江城_地方_东湖新闻-The Lake', path)).toEqual(['江城', '地方', '武昌']);
    const page = '<div><a href="/">首页</a> &gt; <a href="/1/">1981年</a> &gt; 9月12日第1版</div>';
    expect(sectionOf('三条公交线路延长运营 - 江城晚报', page)).toEqual(['1981年']);
  });

  it('stands in cells below the front page of a channel, if they are no menu of it', () => {
    const cells = (...names: string[]) =>
      `<ul>${['新闻首页', ...names].map((name, n) => `<li><a href="/${n}/">${name}</a></li>`).join('')}</ul>`;
    expect(sectionOf('三条公交线路延长运营_江城网', cells('即时', '江城要闻'))).toEqual(['即时', '江城要闻']);
    expect(sectionOf('三条公交线路延长运营_江城网', cells('国内', '国际', '江城要闻'))).toEqual([]);
  });

  const MENU_OF_HK = '<ul><li><a href="/1/">港聞</a></li><li><a href="/2/">兩岸</a></li></ul>';
  it.each([
    ['三条公交线路延长运营_江城网', '<div><a href="/1/">港聞</a><a href="/2/">兩岸</a></div>', ['港聞', '兩岸']],
    [
      '三条公交线路延长运营_江城网_社區專題',
      '<div><a href="/1/">港聞</a> <a href="/6/">社區專題</a></div>',
      ['港聞', '社區專題'],
    ],
    // A link that nothing knows, the site itself
    ['三条公交线路延长运营_江城网', '<div><a href="/1/">港聞</a><a href="/6/">社區專題</a></div>', []],
    ['三条公交线路延长运营_江城网', '<div><a href="/1/">港聞</a><a href="/">江城网</a></div>', []],
  ])('is two links right above the headline that the page knows: %s %s', (title, links, section) => {
    expect(sectionOf(title, `${MENU_OF_HK}<p>天氣 28度</p>${links}`)).toEqual(section);
  });

  it('is not what the site calls itself besides its name, as og:site_name says', () => {
    const path = '<div id="breadcrumb"><a href="/p">江城人的每一天</a><a href="/p/3">港聞</a></div>';
    const slogan = '<meta property="og:site_name" content="江城日報 - 江城人的每一天">';
    expect(sectionOf('三条公交线路延长运营 - 江城日報', slogan + path)).toEqual(['港聞']);
    const section = '<meta property="og:site_name" content="江城日報 - 民生新聞">';
    const own = '<div id="breadcrumb"><a href="/p">民生新聞</a><a href="/p/3">港聞</a></div>';
    expect(sectionOf('三条公交线路延长运营 - 江城日報', section + own)).toEqual(['民生新聞', '港聞']);
  });

  it('is what 栏目名称, as county sites call its cell, says with arrows and without links', () => {
    expect(
      sectionOf('江城县公共资源交易网', '<div class="lmmc">招标公告 <span>&gt;&gt; 政府采购</span></div>'),
    ).toEqual(['招标公告', '政府采购']);
    expect(sectionOf('江城县公共资源交易网', '<div class="tip">招标公告 <span>&gt;&gt; 政府采购</span></div>')).toEqual(
      [],
    );
  });

  it('is told by the way from the site to the text where icons are the arrows', () => {
    const path = (first: string, last: string) =>
      `<div class="bc_x9"><span><a href="${first}">江城新闻</a></span><i></i><span><a href="/c/12">文化</a></span><i></i><span>${last}</span></div>`;
    expect(sectionOf('三条公交线路延长运营', path('/', '详情'))).toEqual(['文化']);
    expect(sectionOf('三条公交线路延长运营', path('/c/1', '详情'))).toEqual([]);
    expect(sectionOf('三条公交线路延长运营', path('/', '视频'))).toEqual([]);
  });

  const beside = (info: string, above = '') =>
    extract(
      fromHtml(
        `<title>三条公交线路延长运营_江城网</title><body>${above}<h1>三条公交线路延长运营</h1>${info}<div class="content">${TEXT}</div>`,
        '',
      ),
    ).articles[0];

  it.each([
    ['<p>2019-03-02 10:22 城事 来源：江城晚报</p>', ['城事']],
    ['<div>江城晚报记者 李莉<i>|</i>2022-08-01 06:58<i>|</i>民生</div>', ['民生']],
    ['<p>2018年3月13日 · <a href="/3/">看江城</a> · 阅读 328</p>', ['看江城']],
    // A link that the menu has not, keywords, a tool, words of another kind
    ['<p>2018年3月13日 · <a href="/9/">看江南</a> · 阅读 328</p>', []],
    ['<p>2019-03-02 10:22 社会 民生 教育</p>', []],
    ['<p>2019-03-02 10:22 评论 分享</p>', []],
    ['<p>2019-03-02 10:22 来源：江城晚报 民生无小事</p>', []],
  ])('stands beside the day without a label: %s', (info, section) => {
    expect(
      beside(info, '<div><a href="/">首页</a> <a href="/3/">看江城</a> <a href="/4/">视频</a></div>')?.section,
    ).toEqual(section);
  });

  it('leaves the paper beside it', () => {
    expect(beside('<p>2019-03-02 10:22 城事 来源：江城晚报</p>')?.source).toBe('江城晚报');
  });
});
