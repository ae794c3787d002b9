import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';
import { addressOf } from './page-address';
import { findPager, type Pager } from './pager';

const BODY = [
  '本报讯（记者 闻远）昨日，记者从市水务局获悉，东河湿地公园二期工程已经完工，将于本月二十八日正式向市民开放，全程免费。',
  '二期工程沿东河西岸展开，全长三点二公里，新建步道、观鸟台和三处口袋公园，栽种乔木四千多株。',
  '家住河西街的刘女士说，从前这里是一片堆料场，刮风就起沙，如今推开窗就能看见水鸟，她每天都要来走上两圈。',
];

function pagerOf(
  below: string,
  { url = 'https://www.example.cn/news/2021/1203.html', body = BODY } = {},
): Pager | null {
  const html = `<html><head><title>东河湿地公园二期月底开放_东河网</title></head><body>
    <div class="nav"><a href="/">首页</a><a href="/news">新闻</a></div><h1>东河湿地公园二期月底开放</h1>
    <div class="info">2021-03-05 07:58 来源：东河日报</div>
    <div class="content">${body.map((text) => `<p>　　${text}</p>`).join('')}</div>${below}
    <div class="footer">东河网版权所有</div></body></html>`;
  const page = fromHtml(html, url);
  return findPager(page, extract(page));
}

describe('the pager below an article', () => {
  test.each<[string, string, Pager]>([
    [
      'numbers, one of them no link',
      '<div><span>1</span> <a href="1203_2.html">2</a> <a href="1203_3.html">3</a> <a href="1203_2.html">下一页</a></div>',
      {
        index: 1,
        total: 3,
        addresses: {
          2: 'https://www.example.cn/news/2021/1203_2.html',
          3: 'https://www.example.cn/news/2021/1203_3.html',
        },
      },
    ],
    [
      'in square brackets',
      '<p>[1] <a href="1203_2.html">[2]</a> <a href="1203_2.html">【下一页】</a></p>',
      { index: 1, total: 2, addresses: { 2: 'https://www.example.cn/news/2021/1203_2.html' } },
    ],
    [
      'a fraction',
      '<p>第1/3页 <a href="?p=2">下一页</a></p>',
      { index: 1, total: 3, addresses: { 2: 'https://www.example.cn/news/2021/1203.html?p=2' } },
    ],
    [
      'the next page alone: how many there are is not said',
      '<p><a href="1203_2.html">下一页</a></p>',
      { index: 1, total: null, addresses: { 2: 'https://www.example.cn/news/2021/1203_2.html' } },
    ],
  ])('%s', (_, below, pager) => {
    expect(pagerOf(below)).toEqual(pager);
  });

  test.each([
    [
      'the next article',
      '<p>上一篇：<a href="1202.html">城南路月底通车</a></p><p>下一篇：<a href="1204.html">东河水位回落</a></p>',
    ],
    ['the next article without its headline', '<p><a href="1202.html">上一篇</a> <a href="1204.html">下一篇</a></p>'],
    [
      'another site',
      '<p>1 <a href="https://ads.example.com/2">2</a> <a href="https://ads.example.com/2">下一页</a></p>',
    ],
    [
      'the last page',
      '<p><a href="1203.html">1</a> <a href="1203_2.html">2</a> 3</p>',
      'https://www.example.cn/news/2021/1203_3.html',
    ],
    ['links to nowhere', '<p><a href="#">1</a> <a href="javascript:void(0)">2</a> <a href="#">下一页</a></p>'],
    [
      'pages of comments',
      '<p>网友评论</p><p>楼主说得对，支持</p><p>1 <a href="?c=2">2</a> <a href="?c=2">下一页</a></p>',
    ],
  ])('near miss: %s', (_, below, url?: string) => {
    expect(pagerOf(below, { ...(url && { url }) })).toBeNull();
  });

  test.each([
    ['people-1', 2],
    ['founder-web-1', 3],
    ['dedecms-1', 3],
    ['ecms-1', 2],
    ['trs-news-1', 4],
    ['no-section-excerpts-1', 0],
    ['no-search-1', 0],
    ['no-forum-list-1', 0],
  ])('%s', (family, total) => {
    const { url } = JSON.parse(readFileSync(`tests/pages/${family}/expected.json`, 'utf8')) as { url?: string };
    const page = fromHtml(
      readFileSync(`tests/pages/${family}/page.html`, 'utf8'),
      url ?? 'http://www.example.com/n2/2016/1221/c1-27900001.html',
    );
    const pager = findPager(page, extract(page));
    if (total === 0) expect(pager).toBeNull();
    else expect([family, pager?.total]).toEqual([family, total]);
  });
});

describe('addresses that the pager does not link', () => {
  const own = 'https://www.example.cn/a/1203.html';
  test.each([
    ['linked', { 2: 'https://www.example.cn/a/1203_2.html' }, 2, 'https://www.example.cn/a/1203_2.html'],
    ['counted on', { 2: 'https://www.example.cn/a/1203_2.html' }, 4, 'https://www.example.cn/a/1203_4.html'],
    [
      'counted from 1: 拓尔思',
      { 2: 'https://www.example.cn/a/t2021_1.html' },
      3,
      'https://www.example.cn/a/t2021_2.html',
    ],
    ['a query', { 2: 'https://www.example.cn/a?id=1203&page=2' }, 3, 'https://www.example.cn/a?id=1203&page=3'],
    ['no number to count', { 2: 'https://www.example.cn/a/1203_b.html' }, 3, null],
    [
      'two that do not follow one rule',
      { 2: 'https://www.example.cn/a/1203_2.html', 3: 'https://www.example.cn/a/9_3.html' },
      4,
      null,
    ],
    ['beyond the last', { 2: 'https://www.example.cn/a/1203_2.html' }, 6, null],
  ])('%s', (_, addresses, number, expected) => {
    expect(addressOf(number, { index: 1, total: 5, addresses: addresses as Record<number, string> }, own)).toBe(
      expected,
    );
  });
});
