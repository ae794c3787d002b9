import { describe, expect, it } from 'vitest';
import { escapeText, inlineMarkdown, linkAddress } from './markdown-inline';

describe('text stays text', () => {
  it.each([
    ['5*3*2', String.raw`5\*3\*2`],
    ['snake_case_name', String.raw`snake\_case\_name`],
    ['【图】[注1](见下)', String.raw`【图】\[注1\](见下)`],
    ['<script>alert(1)</script>', String.raw`\<script>alert(1)\</script>`],
    ['有序?qū)嵤?/p>', '有序?qū)嵤?/p>'],
    ['AT&amp;T', String.raw`AT\&amp;T`],
    ['A&B', 'A&B'],
    ['5~10万~20万', String.raw`5\~10万\~20万`],
    ['$5和$6', String.raw`\$5和\$6`],
    ['# 标题', String.raw`\# 标题`],
    ['转发 #焦作# 话题', String.raw`转发 \#焦作# 话题`],
    ['C#语言', 'C#语言'],
    ['- 一', String.raw`\- 一`],
    ['+ 一', String.raw`\+ 一`],
    ['> 引', String.raw`\> 引`],
    ['---', String.raw`\---`],
    ['===', String.raw`\=\==`],
    ['1. 凡本网注明', String.raw`1\. 凡本网注明`],
    ['2020) 年', String.raw`2020\) 年`],
    ['1.凡本网注明“来源:驻马店网”的所有作品', '1.凡本网注明“来源:驻马店网”的所有作品'],
    ['63.31万平方米', '63.31万平方米'],
    ['==标==%%藏%%', String.raw`\=\=标\=\=\%\%藏\%\%`],
    ['http://ms.enorth.com.cn', String.raw`http\://ms.enorth.com.cn`],
    ['www.jzrb.com 信箱 a@b.cn', String.raw`www\.jzrb.com 信箱 a\@b.cn`],
    ['C:\\新闻', String.raw`C:\\新闻`],
    ['``` 代码', `${'\\`'.repeat(3)} 代码`],
    ['　　段首空格', '段首空格'],
    ['第一行\n- 第二行\n\n第三行', '第一行\\\n\\- 第二行\\\n第三行'],
  ])('%j', (text, markdown) => {
    expect(escapeText(text)).toBe(markdown);
  });
});

describe('emphasis and links stay what they are', () => {
  it('writes links and emphasis', () => {
    expect(
      inlineMarkdown([
        { text: '据' },
        { text: '驻马店网', href: 'https://www.zmdnews.example/a_(1).html' },
        { text: '报道,' },
        { text: '重点', strong: true },
        { text: '在' },
        { text: '此', em: true },
      ]),
    ).toBe('据[驻马店网](https://www.zmdnews.example/a_%281%29.html)报道,**重点**在*此*');
  });

  it('uses tags where asterisks beside a quotation mark would be read as text', () => {
    expect(inlineMarkdown([{ text: '他说' }, { text: '“好”', strong: true }, { text: '了' }])).toBe(
      '他说<strong>“好”</strong>了',
    );
    expect(inlineMarkdown([{ text: '“整段都重”', strong: true }])).toBe('**“整段都重”**');
  });

  it('moves a stop out of emphasis where a letter follows', () => {
    const line = (strong: string, rest: string) => inlineMarkdown([{ text: strong, strong: true }, { text: rest }]);
    expect(line('宣传带动。', '以张贴宣传页')).toBe('**宣传带动**。以张贴宣传页');
    expect(line('主持人:', '感谢')).toBe('**主持人**:感谢');
    expect(line('宣传带动。', '')).toBe('**宣传带动。**');
    expect(line('“宣传”。', '以')).toBe('**“宣传”**。以');
  });

  it('moves white space out of emphasis and joins neighbours of one formatting', () => {
    expect(inlineMarkdown([{ text: '甲 ', strong: true }, { text: '乙' }])).toBe('**甲** 乙');
    expect(
      inlineMarkdown([
        { text: '甲', strong: true },
        { text: '乙', strong: true },
      ]),
    ).toBe('**甲乙**');
    expect(
      inlineMarkdown([
        { text: '甲', strong: true },
        { text: '乙', em: true },
      ]),
    ).toBe('**甲**<em>乙</em>');
  });

  it('writes one link for the runs of one link', () => {
    const href = 'https://a.example/';
    expect(
      inlineMarkdown([
        { text: '看', href },
        { text: '图', href, strong: true },
      ]),
    ).toBe('[看**图**](https://a.example/)');
  });

  it('does not make a picture of an exclamation mark before a link', () => {
    expect(inlineMarkdown([{ text: '快看!' }, { text: '这里', href: 'https://a.example/' }])).toBe(
      String.raw`快看\![这里](https://a.example/)`,
    );
  });

  it('keeps the text and drops the link of an address that leads nowhere', () => {
    for (const href of ['javascript:void(0)', '/node_1.htm', 'blob:x', 'data:text/html,x']) {
      expect(linkAddress(href)).toBeUndefined();
      expect(inlineMarkdown([{ text: '下一版', href }])).toBe('下一版');
    }
    expect(linkAddress('https://a.example/?a=1&lt;=2 3')).toBe('https://a.example/?a=1&amp;lt;=2%203');
  });
});
