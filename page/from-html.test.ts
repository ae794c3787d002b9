import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';
import type { Block, Page } from './page';

const URL = 'http://www.jzrb.example/html/2017-09/12/content_1.htm';

function read(body: string): Page {
  return fromHtml(`<!doctype html><html lang="zh-CN"><head><title>标题</title></head><body>${body}</body></html>`, URL);
}

function texts(body: string): string[] {
  return read(body).blocks.map((block) => block.text);
}

/** Tags of the boxes around a block, from the body inwards. */
function boxesOf(page: Page, block: Block | undefined): string[] {
  const tags: string[] = [];
  for (let at = block?.box ?? -1; at >= 0; at = page.boxes[at]?.parent ?? -1) tags.unshift(page.boxes[at]?.tag ?? '');
  return tags;
}

describe('lines and boxes', () => {
  it('ends a block at every box and at <br>', () => {
    const page = read('<div id="zoom">　　第一段。<br>　　第二段。<p>第三段。</p>尾句</div>');
    expect(page.blocks.map(({ at, text, tag, broken, indented }) => ({ at, text, tag, broken, indented }))).toEqual([
      { at: 1, text: '第一段。', tag: 'div', broken: true, indented: true },
      { at: 2, text: '第二段。', tag: 'div', broken: false, indented: true },
      { at: 3, text: '第三段。', tag: 'p', broken: false, indented: false },
      { at: 4, text: '尾句', tag: 'div', broken: false, indented: false },
    ]);
    expect(page.boxes.map(({ parent, tag, hint }) => ({ parent, tag, hint }))).toEqual([
      { parent: -1, tag: 'body', hint: '' },
      { parent: 0, tag: 'div', hint: 'zoom' },
      { parent: 1, tag: 'p', hint: '' },
    ]);
  });

  it('gives no block for what is empty', () => {
    expect(texts('<p>&nbsp;</p><p>　　</p><div><br><br></div><p>\u200b</p>')).toEqual([]);
  });

  it('keeps id, class, role and itemprop of boxes', () => {
    const page = read('<article class="post  main" id="a1" role="main" itemprop="articleBody">文</article>');
    expect(page.boxes[1]).toEqual({
      parent: 0,
      tag: 'article',
      hint: 'a1 post  main',
      role: 'main articleBody',
      hidden: false,
    });
  });

  it('takes elements that a CMS invents for boxes', () => {
    const page = read(
      '<founder-title>蝶变</founder-title><founder-content>正文</founder-content><ucapcontent>公告</ucapcontent>',
    );
    expect(page.blocks.map((block) => [block.tag, block.text])).toEqual([
      ['founder-title', '蝶变'],
      ['founder-content', '正文'],
      ['ucapcontent', '公告'],
    ]);
  });

  it('lets Word’s smart tags flow on', () => {
    expect(texts('<p><st1:chsdate>9月12日</st1:chsdate>上午<o:p></o:p>，全市</p>')).toEqual(['9月12日上午，全市']);
  });

  it('does not lose boxes inside inline elements', () => {
    const page = read('<font color="red">前<p>一段</p>后</font><a href="/x"><div>链接</div></a>');
    expect(page.blocks.map((block) => [block.tag, block.text])).toEqual([
      ['body', '前'],
      ['p', '一段'],
      ['body', '后'],
      ['div', '链接'],
    ]);
    expect(page.blocks[3]?.runs).toEqual([{ text: '链接', href: 'http://www.jzrb.example/x' }]);
  });

  it('makes a box of an inline element with an id that holds boxes: <span id="zoom"><p>', () => {
    const page = read('<div><span id="zoom"><font face="宋体"><p>一</p><p>二</p></font></span>外</div>');
    expect(page.blocks.map((block) => boxesOf(page, block).join('>'))).toEqual([
      'body>div>span>p',
      'body>div>span>p',
      'body>div',
    ]);
    expect(page.boxes.filter((box) => box.hint === 'zoom')).toHaveLength(1);
    expect(page.blocks.every((block) => block.runs.every((run) => run.hint === undefined))).toBe(true);
  });

  it('ends lines in <pre> at line breaks', () => {
    const page = read('<pre>\n    第一行\n第二行\n\n第三行</pre>');
    expect(page.blocks.map(({ text, indented, broken }) => [text, indented, broken])).toEqual([
      ['第一行', true, true],
      ['第二行', false, true],
      ['第三行', false, false],
    ]);
  });

  it('reads white-space: pre-wrap as <pre>', () => {
    expect(texts('<div style="white-space: pre-wrap">一\n二</div>')).toEqual(['一', '二']);
    expect(texts('<div style="white-space: nowrap">一\n二</div>')).toEqual(['一 二']);
  });

  it('keeps the words of buttons and drops those of form fields, scripts and pictures in code', () => {
    const page = read(
      '<button>展开全文</button><input value="搜索"><textarea>写</textarea><select><option>河南</select>' +
        '<script>var a="文"</script><style>p{}</style><svg><title>图</title><text>字</text></svg><template><p>模</p></template>',
    );
    expect(page.blocks.map((block) => [block.tag, block.text])).toEqual([['button', '展开全文']]);
    expect(page.title).toBe('标题');
  });

  it('sets words apart that an icon stands between', () => {
    expect(texts('<p><span>青山网</span><svg><path d="M0"/></svg><span>民生</span></p>')).toEqual(['青山网 民生']);
  });

  it('leaves readings above the text out of it', () => {
    expect(texts('<p><ruby>蕲<rp>(</rp><rt>qí</rt><rp>)</rp></ruby>春县</p>')).toEqual(['蕲春县']);
  });
});

describe('runs', () => {
  it('have the arrow that a style sheet draws between the steps of a path', () => {
    const step = (text: string, mark: string) =>
      `<span class="el-breadcrumb__item"><span class="el-breadcrumb__inner">${text}</span>${mark}</span>`;
    const icon = '<i class="el-breadcrumb__separator el-icon-arrow-right"></i>';
    expect(texts(`<div>${step('首页', icon)}${step('文化', icon)}${step('详情', '')}</div>`)).toEqual([
      '首页>文化>详情',
    ]);
    const stroke = '<span class="el-breadcrumb__separator">/</span>';
    expect(texts(`<div>${step('首页', stroke)}${step('文化', '')}</div>`)).toEqual(['首页/文化']);
  });

  it('carry links, emphasis and the hint of the nearest inline element', () => {
    const [block] = read(
      '<p><span id="pubtime_baidu">2012-01-12</span> <span class="src">来源：<a href="http://a.example/">京华时报</a></span>' +
        '<b>强</b><i>斜</i><span style="font-weight:bold">粗</span></p>',
    ).blocks;
    expect(block?.runs).toEqual([
      { text: '2012-01-12 ', hint: 'pubtime_baidu' },
      { text: '来源：', hint: 'src' },
      { text: '京华时报', href: 'http://a.example/', hint: 'src' },
      { text: '强', strong: true },
      { text: '斜', em: true },
      { text: '粗', strong: true },
    ]);
    expect(block?.text).toBe('2012-01-12 来源：京华时报强斜粗');
  });

  it.each([
    // app of a county's media: style sheets set the three apart
    [
      '<span class="src"><i class="icon"></i>云溪融媒</span><span class="time"><i class="icon"></i>02-04 08:15</span><span>1.3万</span>',
      '云溪融媒 02-04 08:15 1.3万',
    ],
    ['<span>青山垦报</span><span>2024-04-09</span><span>02版</span>', '青山垦报 2024-04-09 02版'],
    ['<a href="/a">乡道硬化</a><time>2022-05-13</time>', '乡道硬化 2022-05-13'],
    ['<em>2024-04-09</em><em>02版</em>', '2024-04-09 02版'],
    ['<span>青山垦报 </span><span>2024-04-09</span>', '青山垦报 2024-04-09'],
  ])('stand apart in a line of facts: %s', (html, text) => {
    expect(texts(`<p>${html}</p>`)).toEqual([text]);
    expect(
      read(`<p>${html}</p>`)
        .blocks[0]?.runs.map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it('leave the space between them to the plainer one', () => {
    const [row, links] = read(
      '<p><a href="/a">乡道硬化</a><time>2022-05-13</time></p><p><a href="/a">青山网</a><a href="/b">2022-05-13</a></p>',
    ).blocks;
    expect(row?.runs.map((run) => run.text)).toEqual(['乡道硬化', ' 2022-05-13']);
    expect(links?.runs.map((run) => run.text)).toEqual(['青山网', ' ', '2022-05-13']);
  });

  it.each([
    ['prose', '<p><span>2024年</span><span>4月</span>，全县新开工项目12个。</p>', '2024年4月，全县新开工项目12个。'],
    ['no day or time', '<p><span>云</span><span>溪</span></p>', '云溪'],
    ['a headline', '<h1><span>2024-04-09</span><span>大雪</span></h1>', '2024-04-09大雪'],
    ['words set in bold and italics', '<p>2024-04-09<b>大</b><i>雪</i></p>', '2024-04-09大雪'],
    ['text between', '<p><span>2024-04-09</span>第<span>02</span>版</p>', '2024-04-09第02版'],
  ])('stand as they are written in %s', (_, html, text) => {
    expect(texts(html)).toEqual([text]);
  });

  it('put datetime and itemprop into the hint', () => {
    const [block] = read(
      '<p><time class="t" itemprop="datePublished" datetime="2021-03-05T07:58">三月</time></p>',
    ).blocks;
    expect(block?.runs[0]?.hint).toBe('t datePublished datetime:2021-03-05T07:58');
  });

  it.each([
    ['data-ts="1694952120"', ' datetime:2023-09-17T20:02'],
    ['data-timestamp="1694952120000"', ' datetime:2023-09-17T20:02'],
    ['datetime="2023-09-17" data-ts="1694952120"', ' datetime:2023-09-17'],
    ['data-ts="20230917"', ''],
    ['data-id="1694952120"', ''],
  ])('take the moment that a script keeps beside a time: %s', (attribute, hint) => {
    const [block] = read(`<p><time class="t" ${attribute}>09-17 20:02</time></p>`).blocks;
    expect(block?.runs[0]?.hint).toBe(`t${hint}`);
  });

  it.each([
    ['../13/content_2.htm', 'http://www.jzrb.example/html/2017-09/13/content_2.htm'],
    ['//m.jzrb.example/1', 'http://m.jzrb.example/1'],
    [' /a b ', 'http://www.jzrb.example/a%20b'],
    ['https://x.example/中文', 'https://x.example/%E4%B8%AD%E6%96%87'],
    ['javascript:void(0)', '#'],
    [' JavaScript:doPrint()', '#'],
    ['#top', '#'],
    ['', '#'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
    ['http://', 'http://'],
  ])('resolve href %j to %j', (href, expected) => {
    expect(read(`<p><a href="${href}">链</a></p>`).blocks[0]?.runs[0]?.href).toBe(expected);
  });

  it('have no link for an anchor without address', () => {
    expect(read('<p><a name="top">链</a></p>').blocks[0]?.runs[0]).toEqual({ text: '链' });
  });
});

describe('hidden text', () => {
  it.each([
    ['<div hidden><p>藏</p></div>'],
    ['<div style="DISPLAY: none;"><p>藏</p></div>'],
    ['<div style="color:red;visibility:hidden"><p>藏</p></div>'],
    ['<table><tbody style="display:none"><tr><td>藏</table>'],
    ['<p style="display:none">藏</p>'],
  ])('is kept and flagged: %s', (html) => {
    const { blocks } = read(`${html}<p>见</p>`);
    expect(blocks.map((block) => [block.text, block.hidden])).toEqual([
      ['藏', true],
      ['见', false],
    ]);
  });

  it('goes beside a visible line, which flows on', () => {
    const { blocks } = read(
      '<p>全市<span style="display:none">干扰</span>环保<font style="font-size:0px">码</font>攻坚</p>',
    );
    expect(blocks.map((block) => [block.text, block.hidden])).toEqual([
      ['全市环保攻坚', false],
      ['干扰码', true],
    ]);
  });

  it('is what DedeCMS sets between sentences against copying, under a class of chance', () => {
    const text =
      '<p>全市环保攻坚。<span class="Nys842">青 山 网</span></p><p>成效明显。<font color="#FFFFFF">青山网</font></p><div class="Nys842">青山,www.qs.cn</div>';
    const seen = (html: string) =>
      read(html)
        .blocks.filter((block) => !block.hidden)
        .map((block) => block.text);
    expect(seen(`<style> .Nys842 { display:none; } </style>${text}`)).toEqual(['全市环保攻坚。', '成效明显。']);
    // Without that style, or under one that a script may lift
    expect(seen(`<style> .more { display:none; } </style>${text.replaceAll('Nys842', 'more')}`)).toHaveLength(3);
    expect(seen('<p>见<font color="#FFFFFF">也见</font></p>')).toEqual(['见也见']);
  });

  it('is not what aria-hidden or a font size of an outer element says', () => {
    const { blocks } = read('<p aria-hidden="true">见</p><span style="font-size:0"><span>也见</span></span>');
    expect(blocks.map((block) => block.hidden)).toEqual([false, false]);
  });

  it('shows again with visibility: visible', () => {
    const { blocks } = read('<div style="visibility:hidden">藏<p style="visibility:visible">见</p></div>');
    expect(blocks.map((block) => block.hidden)).toEqual([true, false]);
  });
});

describe('facts of the page', () => {
  const page = fromHtml(
    `<!-- saved by hand --><html lang="zh"><head><meta charset="gb2312"><base href="/n/">
     <TITLE> 市民可查\n浓度 _京华网 </TITLE><meta NAME="PubDate" content="2021-03-05 07:58"><meta property="og:title" content="题">
     <meta http-equiv="Content-Type" content="text/html"><link rel="alternate canonical" href="c.html">
     <script type="application/ld+json">{"@type":"NewsArticle","headline":"第一行
第二行",}</script><script type="application/ld+json">{broken</script><!-- in head --></head>
     <body><p>一</p><!--enpproperty <date>2016-10-31</date>/enpproperty--><p>二<!--中间--></p><meta itemprop="author" content="王硕">
     <a href="d.html">丁</a></body></html><!-- last -->`,
    URL,
  );

  it('are language, title and metas, wherever they stand', () => {
    expect(page.lang).toBe('zh');
    expect(page.title).toBe('市民可查 浓度 _京华网');
    expect(page.metas).toEqual([
      { key: 'pubdate', value: '2021-03-05 07:58' },
      { key: 'og:title', value: '题' },
      { key: 'content-type', value: 'text/html' },
      { key: 'canonical', value: 'http://www.jzrb.example/n/c.html' },
      { key: 'author', value: '王硕' },
    ]);
  });

  it('include JSON-LD that is not quite JSON and leave out what is none', () => {
    expect(page.jsonLd).toEqual([{ '@type': 'NewsArticle', headline: '第一行 第二行' }]);
  });

  it('include comments with the block that follows', () => {
    expect(page.comments).toEqual([
      { text: ' saved by hand ', before: 1 },
      { text: ' in head ', before: 1 },
      { text: 'enpproperty <date>2016-10-31</date>/enpproperty', before: 2 },
      { text: '中间', before: 3 },
      { text: ' last ', before: 4 },
    ]);
  });

  it('resolve links against <base>', () => {
    expect(page.blocks[2]?.runs[0]?.href).toBe('http://www.jzrb.example/n/d.html');
  });
});

describe('broken markup', () => {
  it('is read as a browser reads it', () => {
    const page = read(
      '<p>一<p>二<div>三</p>四<b>粗<p>五</b>六</div><table><tr><td>甲<td>乙<tr>逃<td>丙</table></td></tr><li>七<li>八</span></div>',
    );
    expect(page.blocks.map((block) => block.text)).toEqual([
      '一',
      '二',
      '三',
      '四粗',
      '五六',
      '逃',
      '甲',
      '乙',
      '丙',
      '七',
      '八',
    ]);
  });

  it('may nest ten thousand deep', () => {
    const deep = (tag: string) => `${`<${tag}>`.repeat(10_000)}底${`</${tag}>`.repeat(10_000)}`;
    expect(texts(deep('div'))).toEqual(['底']);
    expect(texts(deep('font'))).toEqual(['底']);
  });

  it('may be no page at all', () => {
    expect(fromHtml('', '').blocks).toEqual([]);
    expect(fromHtml('只有字', '').blocks.map((block) => block.text)).toEqual(['只有字']);
    expect(fromHtml('<frameset><frame src="a.htm"></frameset>', '').boxes[0]?.tag).toBe('frameset');
  });
});
