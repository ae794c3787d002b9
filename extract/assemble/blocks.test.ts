import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const FIRST = '本报讯 昨日，市公交集团宣布，三条线路的末班车推迟到23时，沿线十二个小区的居民下班更方便。';
const lastOf = (ending: string) =>
  extract(
    fromHtml(
      `<title>三条公交线路延长运营</title><h1>三条公交线路延长运营</h1><p>2012-08-09 08:15 来源：江城晚报</p><div class="content"><p>${FIRST}</p><p>集团负责人说，延长运营的费用由公司承担，<b>票价不变</b>，学生和老人照常优惠。${ending}</p></div>`,
      '',
    ),
  ).articles[0]?.blocks.at(-1);

describe('a paragraph', () => {
  it.each([
    '<span class="unfold">展开全文</span>',
    '展开阅读全文 &gt;&gt;',
    '<span>点击查看</span><a href="#">全文</a>',
    '<a href="/1.html">【阅读全文】</a>',
    ' 收起',
  ])('ends before the button glued to it: %s', (button) => {
    const block = lastOf(button);
    expect(block?.text).toMatch(/照常优惠。$/u);
    expect(block?.runs?.map(({ text }) => text).join('')).toBe(block?.text);
  });

  it.each(['详情可登录平台查看全文', '下月，比赛展开'])('keeps words of its own: %s', (words) => {
    expect(lastOf(words)?.text).toContain(words);
  });
});
