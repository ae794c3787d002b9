import { expect, test } from 'vitest';
import { fromHtml } from './from-html';
import { pack, unpack } from './packed';
import { walkedFromJson, walkedToJson } from './walked-json';

const HTML = `<html lang="zh"><title>我市三条公交线路延长运营时间_江城网</title><meta name="PubDate" content="2023-04-18 07:35">
  <body class="article-page"><!--enpproperty <date>2023-04-18</date> /enpproperty-->
  <nav role="navigation"><a href="/">首页</a> &gt; <a href="/yw/" class="now">要闻</a></nav>
  <h1 itemprop="headline">我市三条公交线路延长运营时间</h1>
  <div id="info" class="info"><time datetime="2023-04-18T07:35">4月18日</time> <b>来源</b>：<em>江城日报</em></div>
  <div class="content"><p>　　昨日，记者从市公交集团获悉<br>三条线路延长运营。</p><p hidden>阅读全文</p>
  <img src="/1.jpg" alt="公交车站" width="600" height="400"><video src="/1.mp4"></video>
  <table><caption>末班车</caption><tr><th>线路</th><th>末班</th></tr><tr><td>1路</td><td>23:00</td></tr></table></div>
  <script type="application/ld+json">{"@type":"NewsArticle"}</script>`;
const page = fromHtml(HTML, 'http://news.example.cn/a.html');

test('a page is the same on the other side, with all that it may hold', () => {
  expect(new Set(page.blocks.map(({ kind }) => kind))).toEqual(new Set(['text', 'image', 'video', 'table']));
  expect(unpack(pack(page))).toEqual(page);
  expect(walkedFromJson(walkedToJson({ page, charset: 'GBK' }))).toEqual({ page, charset: 'GBK' });
});

test('a count that the list does not hold ends with the list', () => {
  const packed = pack(page);
  const blocks = packed.blocks.with(3, 1e9);
  expect(unpack({ ...packed, blocks }).blocks[0]!.runs.length).toBeLessThan(blocks.length);
});

test('it takes half the room at most', () => {
  expect(JSON.stringify(pack(page)).length).toBeLessThan(JSON.stringify(page).length * 0.6);
});

test('so is what went wrong', () => {
  const failed = { error: 'TypeError: x', url: 'http://news.example.cn/', title: '江城网', charset: 'UTF-8' };
  expect(walkedFromJson(walkedToJson(failed))).toEqual(failed);
});
