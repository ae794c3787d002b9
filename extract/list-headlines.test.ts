import { expect, test } from 'vitest';
import { fromHtml } from '../page/from-html';
import { listHeadlines } from './list-headlines';

const page = (body: string) => fromHtml(`<html><body>${body}</body></html>`, 'https://www.example.cn/local/');

test('headlines in their order, each address once, without menus, files and the page itself', () => {
  const found = listHeadlines(
    page(`<div><a href="/">首页</a> <a href="/about.html">联系我们</a></div>
      <ul><li><a href="/1.html">我市<em>新增</em>三座口袋公园</a> <span>03-05</span></li>
      <li><a href="/2.html">·城区供水管网改造今起施工 2021-03-05</a></li>
      <li><a href="/1.html">我市新增三座口袋公园，市民家门口有了好去处</a></li>
      <li><a href="/3.pdf">关于城区部分路段停水的公告</a></li>
      <li><a href="/local/#top">回到本地新闻列表的最上面</a></li>
      <li><a href="https://other.example.com/">友情链接：江城大学新闻学院</a></li>
      <li><a href="javascript:void(0)">点击这里加载更多本地新闻</a></li></ul>`),
  );
  expect(found).toEqual([
    { text: '我市新增三座口袋公园，市民家门口有了好去处', href: 'https://www.example.cn/1.html' },
    { text: '城区供水管网改造今起施工', href: 'https://www.example.cn/2.html' },
  ]);
});

test('an article with no list has few', () => {
  expect(listHeadlines(page('<h1>标题</h1><p>正文里没有链接，只有一句话。</p>'))).toEqual([]);
});
