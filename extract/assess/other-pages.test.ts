import { describe, expect, it } from 'vitest';
import { fromHtml } from '../../page/from-html';
import { extract } from '..';

const TEXT = [
  '昨日清晨六点，城北新早市开张，一百二十六个摊位全部坐满，菜价比超市便宜一成，附近三个小区的居民赶来尝鲜。',
  '市场负责人介绍，早市每天九点收摊，地面冲洗干净以后还给行人，垃圾由摊主自己带走，城管队员全程值守。',
  '家住河东路的王女士说，以前买菜要坐四站公交车，现在下楼走五分钟就到，老人也能自己来了。',
].map((text) => `<p>${text}</p>`);

const read = (title: string, above: string, below = '', head = '') =>
  extract(
    fromHtml(
      `<html><head><title>${title}</title>${head}</head><body>${above}<div class="content">${TEXT.join('')}</div>${below}</body></html>`,
      '',
    ),
  );

describe('pages of other kinds', () => {
  it('are told by a name that no article has, dated or not', () => {
    expect(read('关于我们_青山网', '<h1>关于我们</h1><p>2020-03-01 10:00 来源：青山网</p>').kind).toBe('not-article');
    expect(read('网站简介', '<h2>网站简介</h2>').kind).toBe('not-article');
  });

  it('but a column in front of a headline is no such name', () => {
    expect(
      read('评论 | 早市开到了家门口', '<h1>早市开到了家门口</h1><p>2020-03-01 10:00 来源：青山日报</p>').kind,
    ).toBe('article');
  });

  it('are told by a notice in place of the article', () => {
    expect(read('城北早市开张_青山网', '<h1>抱歉，您访问的文章已被删除</h1>').kind).toBe('not-article');
    expect(
      read('城北早市开张_青山网', '<h1>城北早市开张</h1><p>2020-03-01 来源：青山日报</p>', '<p>该评论已被删除</p>')
        .kind,
    ).toBe('article');
  });

  const headlines = (count: number) =>
    Array.from({ length: count }, (_, n) => `<li><a href="/${n}.html">城北新早市第${n}天客流平稳</a></li>`).join('');

  it('have below their list what the site says of itself', () => {
    const page = (text: string) =>
      extract(
        fromHtml(
          `<title>城北频道_青山网</title><p>2020-03-01 09:10 星期日</p><h1>城北频道</h1><ul>${headlines(20)}</ul>${text}`,
          '',
        ),
      ).kind;
    expect(page('<div>本栏目每日更新城北各社区的消息，欢迎居民提供身边的新鲜事，编辑部会在两天内答复。</div>')).toBe(
      'not-article',
    );
    expect(page(`<p>2020-03-01 来源：青山日报</p><div class="content">${TEXT.join('')}</div>`)).toBe('article');
  });

  it('say how to reach the site, and nothing else', () => {
    const page = (text: string) =>
      extract(fromHtml(`<title>城北频道_青山网</title><h1>城北频道</h1><p>2020-03-01 09:10</p>${text}`, '')).kind;
    const contacts = '<p>地 址：青山市城北区河东路18号</p><p>电 话：0533-6123456</p><p>传 真：0533-6123457</p>';
    expect(page(contacts)).toBe('not-article');
    expect(page(`<div class="content">${TEXT.join('')}${contacts}</div>`)).toBe('article');
  });

  it('have a day at every row and no sentence', () => {
    const rows = [11, 12, 13, 14].map((day) => `<li>城北新早市第${day}天客流平稳 (2012-01-${day} 10:06:22)</li>`);
    const page = (text: string) =>
      extract(fromHtml(`<title>城北频道</title><h1>城北频道</h1><p>2012-01-16</p>${text}`, '')).kind;
    expect(page(`<ul>${rows.join('')}</ul>`)).toBe('not-article');
    expect(page(`<div>${TEXT.join('')}<ul>${rows.join('')}</ul></div>`)).toBe('article');
  });

  it('are told by a source and a day of its own at every entry', () => {
    const entry = (excerpt: string) => (day: number) =>
      `<div class="item"><h3><a href="/${day}.html">虎门大桥节假日如何避堵，交警给出第${day}条线路</a></h3>
        ${excerpt}<span>来源：青山日报 2014-06-${day} 09:1${day % 10}</span></div>`;
    const page = (title: string, text: string, excerpt = '<p>交警支队昨天公布了分流方案。</p>') =>
      extract(fromHtml(`<title>${title}_青山网</title>${text}${[17, 18, 19].map(entry(excerpt)).join('')}`, ''));
    expect(page('城北频道', '<h1>城北频道</h1>').kind).toBe('not-article');
    const own = `<h1>城北新早市开张</h1><p>来源：青山日报 2014-06-20 08:00</p><div>${TEXT.join('')}</div>`;
    expect(page('城北新早市开张', own)).toMatchObject({ kind: 'article', articles: [{ title: '城北新早市开张' }] });
    const verse = ['春天的早市开在河边', '青菜上还带着露水', '母亲提着空篮子去', '提回来一个清晨'].join('<br>');
    const poem = `<h1>城北早市的清晨</h1><p>来源：青山日报 2014-06-20 08:00</p><div class="content"><p>${verse}</p></div>`;
    expect(page('城北早市的清晨', poem, '').kind).toBe('article');
  });

  it('are told by their furniture where no source is named', () => {
    const labels =
      '<ul><li>户型：3室2厅</li><li>面积：98㎡</li><li>朝向：南北</li><li>楼层：6层</li><li>总价：48万</li></ul>';
    expect(read('城北花园 精装三室', `<h1>城北花园 精装三室</h1><p>发布时间：2020-03-01</p>${labels}`).kind).toBe(
      'not-article',
    );
    const reported = read(
      '城北花园交付_青山网',
      `<h1>城北花园交付</h1><p>2020-03-01 10:00 来源：青山日报 记者 林小满</p>`,
      labels,
    );
    expect(reported.kind).toBe('article');
  });

  it('make a page less sure that is read as an article all the same', () => {
    const plain = read('城北早市开张', '<h1>城北早市开张</h1><p>2020-03-01 10:00 来源：青山日报</p>');
    const polled = read(
      '城北早市开张',
      '<h1>城北早市开张</h1><p>2020-03-01 10:00 来源：青山日报</p>',
      ['方便', '一般', '吵闹', '没去过'].map((choice) => `<div>${choice}</div><div>120票</div>`).join(''),
    );
    expect(polled.kind).toBe('article');
    expect(polled.confidence).toBeLessThan(plain.confidence);
  });

  it('make a page less sure of which nobody says that it is his', () => {
    const info = '<h1>城北早市开张</h1><p>2020-03-01 10:00';
    const signed = read('城北早市开张', `${info} 来源：青山日报</p>`);
    const unsigned = read('城北早市开张', `${info}</p>`);
    expect(unsigned.kind).toBe('article');
    expect(unsigned.confidence).toBeLessThan(Math.min(0.9, signed.confidence));
  });

  it('are a table of figures that nobody says to be his', () => {
    const rows = ['白菜', '萝卜', '土豆', '辣椒'].map(
      (name, n) => `<tr><td>${name}</td><td>${n + 1}.50</td><td>${n + 1}.80</td></tr>`,
    );
    const table = `<table><tr><th>品名</th><th>城东市场</th><th>城西市场</th></tr>${rows.join('')}</table>`;
    const page = (above: string, below: string) =>
      extract(fromHtml(`<title>今日菜价 - 青山便民网</title><h1>今日菜价</h1>${above}${table}${below}`, '')).kind;
    expect(page('', '<p>更新时间：2021-09-03 07:00</p>')).toBe('not-article');
    expect(page('<p>2021-09-03 07:00 来源：青山日报</p>', '')).toBe('article');
    expect(
      page('<p>2021-09-03 07:00</p>', '<p>城北新早市开张，一百二十六个摊位全部坐满，菜价比超市便宜一成。</p>'),
    ).toBe('article');
  });
});
