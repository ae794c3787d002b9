import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const COMPLAINT =
  '<p>我是纱帽街道的居民。我们楼前的化粪池从去年腊月开始外溢，污水顺着台阶流到马路上，老人接送孩子只能踮着脚走。</p><p>社区来看过三次，每次都说“已经上报”。我们不懂管道归谁，只想问一句：能不能先疏通，再分清是谁的责任？</p>';
const ANSWER = '<p>回音：接到来信后，本报联系了住建局。该局昨日上午派出吸污车清理，并承诺本周内更换管段。</p>';
const read = (above: string, below: string) =>
  extract(
    fromHtml(
      `<title>能不能先疏通再分责任_江城网</title><h1>能不能先疏通再分责任</h1><p>2014-05-06 10:21 来源：江城晚报</p><div class="content">${above}${COMPLAINT}${below}</div>`,
      '',
    ),
  ).articles[0];

describe('a letter to the paper', () => {
  it.each([
    ['<p>编辑同志：</p>', '<p>纱帽街道居民 郝秀珍</p>'],
    ['<p>编辑同志：</p>', '<p>郝秀珍</p><p>2014年5月5日</p>'],
    ['<p>尊敬的编辑老师，您好！</p>', `<p>读者：郝秀珍</p>${ANSWER}`],
    ['', '<p>读者 郝秀珍</p>'],
  ])('is by who signs it: %s %s', (above, below) => {
    const article = read(above, below);
    expect(article?.authors).toEqual([{ name: '郝秀珍', role: 'author' }]);
    expect(article?.text).toContain('郝秀珍');
  });

  it.each([
    ['<p>编辑同志：</p>', '<p>一名读者</p>'],
    ['<p>编辑同志：</p>', '<p>市民李女士</p>'],
    ['', '<p>郝秀珍</p>'],
    ['', `<p>读者 郝秀珍</p>${ANSWER}`],
  ])('has no writer where nobody signs it by name, or nothing says that it is one: %s %s', (above, below) => {
    expect(read(above, below)?.authors).toEqual([]);
  });
});
