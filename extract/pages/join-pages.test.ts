import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';
import type { Extraction } from '../article';
import { joinPage, lastBlockOf, withBlocksAfter } from './join-pages';
import { continuation, isSameTitle } from './same-article';

const TITLE = '东河湿地公园二期月底开放';
const ONE = [
  '本报讯（记者 闻远）昨日，记者从市水务局获悉，东河湿地公园二期工程已经完工，将于本月二十八日正式向市民开放，全程免费。',
  '二期工程沿东河西岸展开，全长三点二公里，新建步道、观鸟台和三处口袋公园，栽种乔木四千多株。',
  '家住河西街的刘女士说，从前这里是一片堆料场，刮风就起沙，如今推开窗就能看见水鸟，她每天都要来走上两圈。',
];
const TWO = [
  '据介绍，公园还将设立科普长廊，介绍东河流域的四十六种水鸟，每逢周末安排志愿者讲解，学校可以预约参观。',
  '市水务局有关负责人表示，三期工程正在设计，计划明年春天动工，届时东河两岸的步道将连成一个环线。',
];

function read(paragraphs: string[], { title = TITLE, foot = '' } = {}): Extraction {
  const html = `<html><head><title>${title}_东河网</title></head><body><div class="nav"><a href="/">首页</a><a href="/n">新闻</a></div>
    <h1>${title}</h1><div class="info">2021-03-05 07:58 来源：东河日报</div>
    <div class="content">${paragraphs.map((text) => `<p>　　${text}</p>`).join('')}</div>${foot}
    <div class="share">分享到：<a href="#a">微博</a></div><div class="footer">东河网版权所有</div></body></html>`;
  return extract(fromHtml(html, 'https://www.example.cn/news/1203.html'));
}

function join(one: Extraction, two: Extraction, number = 2): Extraction {
  return joinPage(one, {
    number,
    url: 'https://www.example.cn/news/1203_2.html',
    extraction: withBlocksAfter(two, lastBlockOf(one)),
    story: 0,
  });
}

const textsOf = ({ articles }: Extraction) => articles[0]?.blocks.map(({ text }) => text);

describe('two pages of one article', () => {
  test('the text in order, a mark where the second begins, the ledgers behind one another', () => {
    const one = read(ONE);
    const joined = join(one, read(TWO));
    expect(textsOf(joined)).toEqual([...ONE, ...TWO]);
    expect(joined.articles[0]?.text).toBe([...ONE, ...TWO].join('\n'));
    expect(joined.articles[0]?.blocks.map(({ page }) => page?.number)).toEqual([
      undefined,
      undefined,
      undefined,
      2,
      undefined,
    ]);
    const numbers = [...(joined.articles[0]?.blocks ?? []), ...joined.removed].flatMap(({ at }) => at);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(joined.removed.length).toBeGreaterThan(one.removed.length);
    expect(joined.articles[0]?.evidence).toContainEqual({
      field: 'furtherPage',
      value: 'https://www.example.cn/news/1203_2.html',
      from: 'page 2',
    });
  });

  test('a first paragraph that every page repeats is in the text once, and in the ledger', () => {
    const joined = join(read(ONE), read([ONE[0] as string, ...TWO]));
    expect(textsOf(joined)).toEqual([...ONE, ...TWO]);
    expect(joined.removed.filter(({ rule }) => rule === 'pages/repeated').map(({ text }) => text)).toEqual([ONE[0]]);
  });

  test('the line that ends every page is in the text once', () => {
    const note = '（本文图片由市水务局提供）';
    const joined = join(read([...ONE, note]), read([...TWO, note]));
    expect(textsOf(joined)?.filter((text) => text === note).length).toBeLessThanOrEqual(1);
    expect(textsOf(joined)).toEqual(expect.arrayContaining([...ONE, ...TWO]));
  });

  test('near miss: a short question that an interview asks twice stays', () => {
    const question = '后来呢？';
    const more = [
      '东河流域的水鸟去年新添了两种，都是从北方迁来的。',
      '它们在芦苇里过冬，三月才走。',
      '观鸟的人一年比一年多。',
      '周末的早晨，长廊里总是站满了人。',
    ];
    const joined = join(
      read([ONE[0] as string, question, ...ONE.slice(1)]),
      read([...TWO, more[0] as string, question, ...more]),
    );
    expect(textsOf(joined)?.filter((text) => text === question)).toHaveLength(2);
  });

  test('facts below the last page complete those of the first, which stand', () => {
    const first = read(ONE);
    const joined = join(first, read(TWO, { foot: '<div class="edit">责任编辑：沈冬青</div>' }));
    expect(first.articles[0]?.editors).toEqual([]);
    expect(joined.articles[0]?.editors).toEqual(['沈冬青']);
    expect(joined.articles[0]?.publishedAt).toBe(first.articles[0]?.publishedAt);
    const evidence = joined.articles[0]?.evidence.find(({ field }) => field === 'editor');
    expect(Number(evidence?.from.replace('block ', ''))).toBeGreaterThan(lastBlockOf(first));
  });
});

describe('what goes on with an article', () => {
  const article = read(ONE).articles[0]!;
  test('the same headline with new text', () => {
    expect(continuation(article, read(TWO), 2)).toHaveProperty('text', TWO.join('\n'));
    expect(continuation(article, read(TWO, { title: `${TITLE}(2)` }), 2)).toHaveProperty('title', TITLE);
  });
  test('near miss: another article', () => {
    expect(continuation(article, read(TWO, { title: '东河水位回落至警戒线以下' }), 2)).toBe('other-article');
  });
  test('near miss: the same page again', () => {
    expect(continuation(article, read(ONE), 2)).toBe('repeated');
  });
  test('near miss: a page without an article', () => {
    const nothing: Extraction = { ...read(ONE), kind: 'not-article', articles: [] };
    expect(continuation(article, nothing, 2)).toBe('no-text');
  });
});

test.each([
  ['东河湿地公园二期月底开放', '东河湿地公园二期月底开放（2）', true],
  ['东河湿地公园二期月底开放', '东河湿地公园二期月底开放 第2页', true],
  ['东河湿地公园二期月底开放(1)', '东河湿地公园二期月底开放(2)', true],
  ['东河湿地公园二期月底开放', '东河湿地公园二期月底开放_2', true],
  ['东河湿地公园二期月底开放', '东河湿地公园二期月底开放 东河网', true],
  ['东河湿地公园二期月底开放', '东河湿地公园三期月底开放', false],
  ['图片新闻', '图片新闻：东河两岸', false],
  ['2021年大事记', '2020年大事记', false],
  [null, '东河湿地公园二期月底开放', false],
])('%s / %s', (one, other, same) => {
  expect(isSameTitle(one, other)).toBe(same);
});
