import { expect, test } from 'vitest';
import { isFrontPage } from './front-page';

test.each([
  'https://www.example.cn/',
  'https://www.example.cn',
  'https://www.example.cn/index.html?from=app',
  'https://www.example.cn/local/',
  'https://www.example.cn/news/Index.shtml',
  'https://www.example.cn/Default.aspx',
])('%s is a front page', (url) => {
  expect(isFrontPage(url)).toBe(true);
});

test.each([
  'https://www.example.cn/2021/0305/512872.html',
  'https://www.example.cn/2021/0305/512872/',
  'https://www.example.cn/index.php?newsid=81',
  'https://www.example.cn/hao/article/JQ4T8K2L.html',
])('%s may be an article', (url) => {
  expect(isFrontPage(url)).toBe(false);
});
