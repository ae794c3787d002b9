import { describe, expect, it } from 'vitest';
import { fromHtml } from './from-html';
import { fromText } from './from-text';

describe('fromText', () => {
  it('numbers blocks by their lines and leaves empty lines out', () => {
    const page = fromText('\ufeff第04版:焦作 上一版3  4下一版\r\n\r\n 　\n  • 點贊\n\t', '');
    expect(page.blocks).toEqual([
      {
        at: 1,
        kind: 'text',
        box: 0,
        tag: 'line',
        text: '第04版:焦作 上一版3 4下一版',
        runs: [{ text: '第04版:焦作 上一版3 4下一版' }],
        indented: false,
        broken: false,
        hidden: false,
      },
      expect.objectContaining({ at: 4, text: '• 點贊', indented: true }),
    ]);
    expect(page.boxes).toEqual([{ parent: -1, tag: 'text', hint: '', role: '', hidden: false }]);
  });
});

describe('a page and its text', () => {
  const lines = [
    '第04版:焦作/山阳区·孟州',
    '蝶变,让城市生活更精彩',
    '2017 年9月12日 星期二 放大 缩小 默认',
    '　　本报讯（记者 杜永兵）9月12日，山阳区召开“创建全国文明城市”誓师大会。',
    '　　会议要求，各单位要严格落实责任。',
    '责任编辑：刘 磊',
    '• 點贊',
  ];

  it('give the same blocks, however the page is laid out', () => {
    const html = `<table width=1000 border=0><tr><td class=title1>${lines[0]}<tr><td><table><tr><td align=center>
      <founder-title><strong><font size=4>${lines[1]}</font></strong></founder-title><br>
      <span class="default">2017&nbsp;年9月12日</span> 星期二 <a href="javascript:big()">放大</a> <a href="#">缩小</a>
      <a href="javascript:doNormal()">默认</a></td></tr><tr><td id="ozoom"><!--enpcontent--><P>&nbsp;&nbsp;&nbsp;&nbsp;${lines[3]?.trim()}</P>
      ${lines[4]}<BR><BR><!--/enpcontent--></td></tr><tr><td><p align=right>责任编辑：刘　磊</p><ul><li>
      • 點贊</ul></table></table>`;
    const fromPage = fromHtml(html, '').blocks;
    const fromLines = fromText(lines.join('\n\n'), '').blocks;
    expect(fromPage.map((block) => block.text)).toEqual(fromLines.map((block) => block.text));
    expect(fromPage.map((block) => block.indented)).toEqual(fromLines.map((block) => block.indented));
  });
});
