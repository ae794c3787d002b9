import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<p>本报讯（记者 陈默）昨日，市公交集团宣布，三条线路的末班车推迟到23时。</p><p>集团负责人说，延长运营的费用由公司承担，票价不变，学生和老人照常优惠，首月不设发车间隔上限。</p>';
const PATH = '<div class="pos">当前位置：<a href="/">首页</a> &gt; <a href="/1/">民生</a></div>';

const kickerOf = (above: string, between = '') =>
  extract(
    fromHtml(
      `<title>三条公交线路延长运营_江城网</title><body>${PATH}${between}<div class="art">${above}<h1>三条公交线路延长运营</h1><p>2023-04-18 07:35 来源：江城晚报</p><div class="content">${TEXT}</div></div>`,
      '',
    ),
  ).articles[0]?.kicker;

describe('the line above the headline', () => {
  it('is a kicker where it stands alone between the path and the headline, in the headline’s box', () => {
    expect(kickerOf('<p>末班车不再赶不上</p>')).toBe('末班车不再赶不上');
  });

  it.each([
    '<p>江城晚报</p>',
    '<p>要闻</p>',
    '<p>江城新闻</p>',
    '<p><a href="/zt/">末班车不再赶不上</a></p>',
    '<p>打印本页</p>',
    '<p>末班车不再赶不上。市民盼了三年，今天终于来了。</p>',
  ])('is none where it says something else: %s', (line) => {
    expect(kickerOf(line)).toBeNull();
  });

  it('is a kicker where its template numbers the rows', () => {
    const rows = (above: string) =>
      `<title>三条公交线路延长运营_江城网</title><body><div class="${above}">城东城西一带</div><div class="t1">三条公交线路延长运营</div><p>2023-04-18 07:35 来源：江城晚报</p><div id="txt">${TEXT}</div>`;
    expect(extract(fromHtml(rows('t0'), '')).articles[0]?.kicker).toBe('城东城西一带');
    expect(extract(fromHtml(rows('ad9'), '')).articles[0]?.kicker).toBeNull();
  });

  it('is none in a box of its own above, or behind another line', () => {
    expect(kickerOf('', '<div class="slogan"><b>末班车不再赶不上</b></div>')).toBeNull();
    expect(kickerOf('<p>公交改革三年</p><p>末班车不再赶不上</p>')).toBeNull();
  });

  it('is none where it is the headline over again, in a comment of the newsroom’s system too', () => {
    expect(kickerOf('<p>三条公交线路延长运营</p>')).toBeNull();
    const record =
      '<!--enpproperty <title>三条公交线路延长运营</title><introtitle>三条公交线路延长运营</introtitle>/enpproperty-->';
    expect(kickerOf(record)).toBeNull();
  });
});
