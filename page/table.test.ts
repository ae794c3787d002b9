import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';

function blocksOf(table: string) {
  return fromHtml(`<body>${table}</body>`, 'http://a.example/').blocks;
}

/** Rows of the one data table, or null where the table was read as layout. */
function rowsOf(table: string): string[][] | null {
  const blocks = blocksOf(table);
  return blocks.find((block) => block.kind === 'table')?.rows ?? null;
}

const MEDALS = `<tr><td>名次</td><td>代表团</td><td>金牌</td></tr><tr><td>1</td><td>河南</td><td>12</td></tr>
  <tr><td>2</td><td>河北</td><td>9</td></tr>`;

describe('a data table', () => {
  it('is one block with rows and cells', () => {
    const blocks = blocksOf(`<p>奖牌榜：</p><table>${MEDALS}</table><p>完。</p>`);
    expect(blocks.map((block) => [block.kind, block.tag])).toEqual([
      ['text', 'p'],
      ['table', 'table'],
      ['text', 'p'],
    ]);
    expect(blocks[1]?.text).toBe('名次\t代表团\t金牌\n1\t河南\t12\n2\t河北\t9');
    expect(blocks[1]?.rows).toEqual([
      ['名次', '代表团', '金牌'],
      ['1', '河南', '12'],
      ['2', '河北', '9'],
    ]);
  });

  it('may have two rows if it says that it is one', () => {
    const two = '<tr><td>一季度</td><td>二季度</td></tr><tr><td>3.2%</td><td>4.1%</td></tr>';
    expect(rowsOf(`<table>${two}</table>`)).toBeNull();
    expect(rowsOf(`<table border="1">${two}</table>`)).toHaveLength(2);
    expect(rowsOf(`<table style="border-collapse:collapse;border:1px solid #000">${two}</table>`)).toHaveLength(2);
    expect(rowsOf(`<table class="MsoTableGrid">${two}</table>`)).toHaveLength(2);
    expect(rowsOf(`<table>${two.replace('<td>一季度', '<th>一季度')}</table>`)).toHaveLength(2);
  });

  it('may have a cell of any length below heads of columns', () => {
    const heads = '<tr><th>序号</th><th>项目</th><th>进展</th></tr>';
    const long = `已完成管网更新，居民反映良好。${'下一步，各单位要严格落实责任。'.repeat(200)}`;
    expect(rowsOf(`<table>${heads}<tr><td>1</td><td>老旧小区</td><td>${long}</td></tr></table>`)?.[1]?.[2]).toBe(long);
    expect(rowsOf(`<table><tr><th>序号</th><th>进展</th></tr><tr><td>1</td><td>${long}</td></tr></table>`)).toBeNull();
  });

  it('keeps columns where cells span others', () => {
    const spanned = `<table border=1><tr><td rowspan=2>区</td><td colspan=2>水价</td></tr><tr><td>居民</td><td>非居民</td></tr>
      <tr><td>山阳</td><td>2.1</td><td>3.4</td></tr></table>`;
    expect(rowsOf(spanned)).toEqual([
      ['区', '水价', ''],
      ['', '居民', '非居民'],
      ['山阳', '2.1', '3.4'],
    ]);
  });

  it('gives its caption as a line before it', () => {
    const blocks = blocksOf(`<table><caption>奖牌榜</caption>${MEDALS}</table>`);
    expect(blocks.map((block) => [block.kind, block.tag, block.text.split('\n')[0]])).toEqual([
      ['text', 'caption', '奖牌榜'],
      ['table', 'table', '名次\t代表团\t金牌'],
    ]);
  });

  it('may have paragraphs and line breaks in its cells, as Word writes them', () => {
    const word = MEDALS.replaceAll('<td>', '<td><p class="MsoNormal"><span>').replaceAll(
      '</td>',
      '</span><o:p></o:p></p></td>',
    );
    expect(rowsOf(`<table class="MsoNormalTable">${word}</table>`)?.[1]).toEqual(['1', '河南', '12']);
    expect(rowsOf(`<table>${MEDALS.replace('代表团', '代表<br>团')}</table>`)?.[0]?.[1]).toBe('代表 团');
  });
});

describe('a layout table', () => {
  it.each([
    [
      'the line between headline and body',
      '<tr><td>2017-09-12 08:30</td><td>来源：焦作日报</td><td>编辑：王硕</td></tr>',
    ],
    [
      'headline, line and body as rows of one column',
      '<tr><td>蝶变</td></tr><tr><td>2017-09-12</td></tr><tr><td>正文</td></tr>',
    ],
    ['pictures with captions', `<tr><td><img src="a.jpg"></td><td><img src="b.jpg"></td></tr>${MEDALS}`],
    ['a form', `<tr><td>用户名</td><td><input name="u"></td></tr>${MEDALS}`],
    ['lists in cells', `<tr><td><ul><li>要闻</ul></td><td>图片</td></tr>${MEDALS}`],
    ['headlines with their dates', '<tr><td><a href="/1">孟州市委常委会议召开</a></td><td>09-12</td></tr>'.repeat(6)],
    ['a long cell', `${MEDALS}<tr><td>3</td><td>${'会议要求，各单位要严格落实责任。'.repeat(20)}</td><td>1</td></tr>`],
    [
      'numbered sentences',
      `<tr><td>①</td><td>凡本网注明“稿件来源：江门日报”的所有文字、图片和音视频稿件，版权均属江门日报社所有，任何媒体、网站或个人未经本网协议授权不得转载。</td></tr>`.repeat(
        3,
      ),
    ],
    [
      'columns that do not agree',
      '<tr><td>上一版</td><td>3</td></tr><tr><td>下一版</td></tr><tr><td>甲</td><td>乙</td><td>丙</td></tr>',
    ],
  ])('is %s', (_, rows) => {
    const blocks = blocksOf(`<table>${rows}</table>`);
    expect(blocks.filter((block) => block.kind === 'table')).toEqual([]);
    expect(blocks.length).toBeGreaterThan(1);
  });

  it('keeps each cell as a line of its own in a box td', () => {
    const blocks = blocksOf('<table><tr><td>2017-09-12</td><td>来源：焦作日报</td></tr></table>');
    expect(blocks.map((block) => [block.kind, block.tag, block.text])).toEqual([
      ['text', 'td', '2017-09-12'],
      ['text', 'td', '来源：焦作日报'],
    ]);
  });

  it('may hold a data table', () => {
    const blocks = blocksOf(`<table><tr><td>奖牌榜：</td></tr><tr><td><table>${MEDALS}</table></td></tr></table>`);
    expect(blocks.map((block) => block.kind)).toEqual(['text', 'table']);
  });
});
