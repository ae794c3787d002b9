import { describe, expect, it } from 'vitest';
import { fromText } from '../../page/from-text';
import { hasTraditional, scriptOfTexts, simplify } from './script';

describe('simplify', () => {
  it('gives the Simplified form of each character, for patterns', () => {
    expect(simplify('責任編輯：陳國華　來源：聯合報')).toBe('责任编辑：陈国华　来源：联合报');
    expect(simplify('相關新聞')).toBe('相关新闻');
  });

  it('keeps the length, and text that is Simplified already', () => {
    for (const text of ['責任編輯', '简体字不变', 'ABC 123', '', '𠮷'])
      expect(simplify(text)).toHaveLength(text.length);
    expect(simplify('记者从市政府获悉')).toBe('记者从市政府获悉');
  });
});

describe('scriptOfTexts', () => {
  it('tells the scripts apart', () => {
    expect(scriptOfTexts(['市環保局表示，市民可以在監測中心的網站上查詢主要污染物的濃度。'])).toBe('hant');
    expect(scriptOfTexts(['市环保局表示，市民可以在监测中心的网站上查询主要污染物的浓度。'])).toBe('hans');
  });

  it('takes a quotation for what it is', () => {
    expect(
      scriptOfTexts(['老人指着匾额上的“萬壽無疆”四个字说，这是祖上留下来的，一直挂在堂屋正中，已经有一百多年了。']),
    ).toBe('hans');
  });

  it('has an answer for pages without Chinese', () => {
    expect(scriptOfTexts([])).toBe('hans');
    expect(scriptOfTexts(['Hello'])).toBe('hans');
  });
});

describe('hasTraditional', () => {
  const text = '湖北日报讯 记者从市政府获悉，今年全市将新建三十所幼儿园，城乡孩子都能就近上学。'.repeat(4);
  const has = (...lines: string[]) => hasTraditional(fromText([...lines, text].join('\n\n'), 'https://example.com/'));

  it('sees the labels of a Traditional site around a Simplified text', () => {
    expect(has('2012年01月11日 08:21:55 | 責任編輯: 夏欣 | 來源： 湖北日報')).toBe(true);
  });

  it('is not misled by a name that keeps its character, or by a quotation', () => {
    expect(has('作者：羅家伦')).toBe(false);
    expect(has(`他念道：“${'國破山河在，城春草木深。'.repeat(6)}”`)).toBe(false);
  });
});
