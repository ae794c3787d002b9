import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT =
  '<p>本报讯 昨日，市公交集团宣布，三条线路的末班车推迟到23时，沿线十二个小区的居民下班更方便。</p><p>集团负责人说，延长运营的费用由公司承担，票价不变，学生和老人照常优惠，首月不设发车间隔上限。</p>';
const read = (info: string, picture = '') =>
  extract(
    fromHtml(
      `<title>三条公交线路延长运营</title><h1>三条公交线路延长运营</h1>${info}<div class="content">${picture}${TEXT}</div>`,
      '',
    ),
  ).articles[0];

describe('info lines', () => {
  it('have the minute in a line below the day', () => {
    expect(read('<ul><li>2012-08-09</li><li>01:22</li><li>江城晚报</li></ul>')?.publishedAt).toBe(
      '2012-08-09T01:22:00+08:00',
    );
  });

  it('have year, day and time in a line each', () => {
    expect(read('<div class="left">2023<br>09/ 13<br>10:27:46</div><div>来源：江城晚报</div>')?.publishedAt).toBe(
      '2023-09-13T10:27:46+08:00',
    );
  });

  it.each([
    '<table><tr><td>来源：</td><td>江城日报</td><td>作者：</td><td>尹丽 曾凡</td><td>2023-04-18</td></tr></table>',
    '<dl><dt>来源</dt><dd>江城日报</dd><dt>作者</dt><dd>尹丽 曾凡</dd><dt>时间</dt><dd>2023-04-18</dd></dl>',
  ])('have label and value in a cell each: %s', (info) => {
    const article = read(info);
    expect(article?.source).toBe('江城日报');
    expect(article?.authors.map(({ name }) => name)).toEqual(['尹丽', '曾凡']);
  });

  it('take the place behind a paper for no writer', () => {
    const article = read('<div>2023-04-18 10:21 来源：<a href="/p">江城教育报</a>（荆门）</div>');
    expect(article?.source).toBe('江城教育报');
    expect(article?.authors).toEqual([]);
  });

  it('say the day beside 昨天', () => {
    expect(read('<p class="meta">青山水务集团 · 昨天 15:06 · <span>2023/07/10</span></p>')?.text).not.toContain(
      '昨天 15:06',
    );
  });

  it('leave a lone time where no day stands above it', () => {
    expect(read('<p>2012-08-09 来源：江城晚报</p><p>01:22</p>')?.publishedAt).toBe('2012-08-09');
  });

  it('are the paper, the day and the page, glued', () => {
    expect(read('<div class="meta">江城晚报2013-09-12B03版字数：732</div>')).toMatchObject({
      publishedAt: '2013-09-12',
      source: '江城晚报',
      edition: { page: 'B03' },
    });
  });

  it('name the paper that keeps an account, behind the time', () => {
    expect(
      read('<div><span>2023-07-26 09:14</span><span>贵州</span><span>《江城晚报》官方账号</span></div>'),
    ).toMatchObject({ publishedAt: '2023-07-26T09:14:00+08:00', source: '江城晚报' });
  });

  it.each(['图为大会开幕式现场。 江城晚报记者 李明 摄', '开幕式现场。江城晚报记者 李明 摄', '本报记者 李明 摄'])(
    'are not what is written below the picture over the text: %s',
    (caption) => {
      const picture = `<p><img src="/a.jpg" width="600" height="400"></p><p>${caption}</p>`;
      const article = read('<p>2023-04-18 07:35 来源：江城晚报</p>', picture);
      expect(article?.blocks.map(({ type }) => type)).toEqual(['image', 'caption', 'paragraph', 'paragraph']);
      expect(article?.authors).toEqual([{ name: '李明', role: 'photographer' }]);
    },
  );

  it('name the paper by its logo behind the label', () => {
    const info = (name: string) => `<p>2012-08-09 08:15</p><p>来源：<img src="/logo.png" alt="${name}"></p>`;
    expect(read(info('江城晚报'))?.source).toBe('江城晚报');
    expect(read(info('三条线路'))?.source).toBeNull();
  });

  it('leave the clock in the head of the page, and take the minute right above the headline', () => {
    const clock = '<div>2012年8月9日 12:08:41 星期四</div><p>江城要闻频道</p><p>服务市民</p><p>天天更新</p>';
    const page = (above: string, below: string) =>
      extract(
        fromHtml(
          `<title>三条公交线路延长运营</title>${above}<h1>三条公交线路延长运营</h1>${below}<div class="content">${TEXT}</div>`,
          '',
        ),
      ).articles[0]?.publishedAt;
    expect(page(clock, '<p>2012-08-09 来源：江城晚报</p>')).toBe('2012-08-09');
    expect(page('<p>2012年8月9日 12:08</p>', '<p>来源：江城晚报</p>')).toBe('2012-08-09T12:08:00+08:00');
  });

  it('have an account beside a day whose year only a meta has', () => {
    const article = read(
      '<meta property="og:release_date" content="2020-05-11 18:40"><div><span>云上青河</span> <span>05-11</span> <span>阅读 2.1万</span></div>',
    );
    expect(article).toMatchObject({ source: '云上青河', publishedAt: '2020-05-11T18:40:00+08:00' });
    expect(read('<div><span>云上青河</span> <span>05-11</span> <span>阅读 2.1万</span></div>')?.publishedAt).toBeNull();
  });

  it('name the reporter in front of day and place', () => {
    const dated = '<p>【江城晚报记者万樱8月9日武汉报道】市民可在站台查询。</p>';
    expect(read('<p>2012-08-09</p>', dated)?.authors).toEqual([{ name: '万樱', role: 'reporter' }]);
  });

  it('are of the day of the answer, and of that of the letter where no other stands', () => {
    expect(read('<p>来信时间：2018-10-15 回复时间：2018-10-22 浏览：121次</p>')?.publishedAt).toBe('2018-10-22');
    expect(read('<p>来信时间：2018-10-15 浏览：121次</p>')?.publishedAt).toBe('2018-10-15');
  });

  it('take a name with a dot for an account where the bar above says it too', () => {
    const page = (bar: string) =>
      extract(
        fromHtml(
          `<title>三条公交线路延长运营</title>${bar}<h1>三条公交线路延长运营</h1><div><span>云韵·江城</span><span>2021-08-02 07:15</span></div><div class="content">${TEXT}</div>`,
          '',
        ),
      ).articles[0];
    expect(page('<div><span>云韵·江城</span><em>打开</em></div>')).toMatchObject({ source: '云韵·江城', authors: [] });
  });

  it('take no place with an office behind it for a name', () => {
    expect(read('<p>2023-10-13 （供稿：苏陈镇人大 图文：嵇长荣）</p>')?.authors.map(({ name }) => name)).toEqual([
      '嵇长荣',
    ]);
  });

  it.each([
    ['生活中心／范雅筑報導', ['范雅筑']],
    ['社會中心／綜合報導', []],
  ])('name the desk in front of who reports: %s', (desk, names) => {
    const article = read('<p>2023.03.11 15:20</p>', `<p>${desk}</p>`);
    expect(article?.authors.map(({ name }) => name)).toEqual(names);
    expect(article?.text).not.toContain('中心');
  });

  it('take no source of a film for that of the text', () => {
    expect(read('<p>2023.03.11 15:20</p><p>影片来源：民众提供</p>')?.source).toBeNull();
  });

  it('name the application whose bar stands above, by its reporter', () => {
    const page = (bar: string) =>
      extract(
        fromHtml(
          `<title>三条公交线路延长运营</title>${bar}<h1>三条公交线路延长运营</h1><div>爱江城记者 宋立群 | 2022-08-01 06:58</div><div class="content">${TEXT}</div>`,
          '',
        ),
      ).articles[0]?.source;
    expect(page('<header><h3>爱江城</h3><a>立即打开</a></header>')).toBe('爱江城');
    expect(page('')).toBeNull();
  });

  it.each([
    // How a paper came by its text, an account behind its badge, an office by its short name
    ['<p>2021-07-05 23:50 江城网-江城日报原创</p>', '江城网-江城日报原创'],
    ['<p>2021-07-05 23:50 江城网综合</p>', '江城网综合'],
    ['<div><span>原创</span> <span>GameForce</span> <span>2019-09-04 22:18:34</span></div>', 'GameForce'],
    ['<p>2019-04-04 10:02 江城水务 本站记者 匡晓芸</p>', '江城水务'],
    ['<p>2021-07-05 23:50 原创</p>', null],
    ['<div><span>GameForce</span> <span>2019-09-04 22:18:34</span></div>', null],
    ['<p>2019-04-04 10:02 智慧水务 本站记者 匡晓芸</p>', null],
  ])('say without a label whose text it is: %s', (info, source) => {
    const page = `<title>三条公交线路延长运营-江城市水务局</title><h1>三条公交线路延长运营</h1>${info}<div class="content">${TEXT}</div>`;
    expect(extract(fromHtml(page, '')).articles[0]?.source ?? null).toBe(source);
  });

  it.each([
    ['20:42 08/09', '2012-08-09T20:42:00+08:00'],
    ['08-09 20:42', '2012-08-09T20:42:00+08:00'],
    ['20:42 08/10', '2012-08-09'],
  ])('have the minute below the headline and the year above it: %s', (time, at) => {
    const page = `<title>三条公交线路延长运营</title><div><div>2012年08月09日(四)</div><h1>三条公交线路延长运营</h1><div>${time}</div>${TEXT}</div>`;
    expect(extract(fromHtml(page, '')).articles[0]?.publishedAt).toBe(at);
  });
});
