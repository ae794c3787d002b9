import { expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<div class="content"><p>本报讯（记者 陈默）昨日，市公交集团宣布，三条线路的末班车推迟到23时。</p><p>集团负责人说，延长运营的费用由公司承担，票价不变，学生和老人照常优惠，首月不设发车间隔上限。</p></div>';
const INFO = '<div>2023-04-18 07:35 来源：江城晚报</div>';

const headOf = (title: string, above: string) => {
  const [article] = extract(fromHtml(`<title>${title}</title><body>${above}${INFO}${TEXT}`, '')).articles;
  return [article?.kicker, article?.title, article?.subtitle];
};

it.each([
  '<h1>民生动态</h1><div>首页 / 资讯 / 民生动态</div>',
  '<div><a href="/">首页</a>&gt;&gt;<a href="/n">新闻</a>&gt;&gt;<a href="/n/a">今日关注</a></div><div>【今日关注】</div><img alt="标题" src="t.png">',
])('the headline is what <title> says where the only line above the text is a section: %s', (above) => {
  expect(headOf('三条公交线路延长运营_江城网', above)[1]).toBe('三条公交线路延长运营');
});

it('an office in the bar of its site is no headline, though <title> says nothing else', () => {
  const head = headOf(
    '江城区发展和改革局',
    '<h1 class="site">江城区发展和改革局</h1><ul><li>机构职能</li><li>工作动态</li><li>公示公告</li></ul><div>首页 » 工作动态</div><p><strong>三条公交线路延长运营</strong></p>',
  );
  expect(head[1]).toBe('三条公交线路延长运营');
});

it('the part of a series stands above a headline of its own', () => {
  const rows = '<table><tr><td>“出行里的江城”系列报道②</td></tr><tr><td>三条公交线路延长运营</td></tr></table>';
  expect(headOf('“出行里的江城”系列报道②：三条公交线路延长运营-江城新闻', rows).slice(0, 2)).toEqual([
    '“出行里的江城”系列报道②',
    '三条公交线路延长运营',
  ]);
});

it('of the rows of one heading the bold one is the headline, the others its kicker and subtitle', () => {
  const rows = (main: string) =>
    `<h1><small>串起南站与大学城</small><br>${main}<br><small>首月不设间隔上限</small></h1>`;
  const title = '串起南站与大学城 三条公交线路延长运营 - 江城日报';
  expect(headOf(title, rows('<b>三条公交线路延长运营</b>'))).toEqual([
    '串起南站与大学城',
    '三条公交线路延长运营',
    '首月不设间隔上限',
  ]);
  expect(headOf(title, rows('三条公交线路延长运营'))[1]).toBe('串起南站与大学城 三条公交线路延长运营');
});
