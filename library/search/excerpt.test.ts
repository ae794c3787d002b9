import { describe, expect, it } from 'vitest';
import { excerptOf, hitsOf, withMarks } from './excerpt';

const mark = (text: string, ...words: string[]) => withMarks(text, hitsOf(text, words));

describe('withMarks', () => {
  it.each([
    ['舊樓區提昇', ['提升'], '舊樓區[[提昇]]'],
    ['ＧＤＰ增长', ['gdp'], '[[ＧＤＰ]]增长'],
    ['联席会议', ['联席', '席会'], '[[联席会]]议'],
    ['哈哈哈', ['哈哈'], '[[哈哈哈]]'],
    ['王\u200B力', ['王力'], '[[王\u200B力]]'],
    ['㍿甲', ['会'], '[[㍿]]甲'],
    ['[[甲]]乙', ['乙'], '[ [甲] ][[乙]]'],
    ['[拆迁]', ['拆迁'], '[ [[拆迁]]]'],
    ['无', ['有'], '无'],
  ])('%s %j', (text, words, marked) => {
    expect(mark(text, ...words)).toBe(marked);
  });
});

describe('excerptOf', () => {
  it('is the whole of a short text on one line', () => {
    expect(excerptOf('第一段。\n第二段。', ['二段'])).toBe('第一段。 第[[二段]]。');
  });

  it('begins the text where nothing is looked for, or the hit is elsewhere', () => {
    expect(excerptOf('字'.repeat(200), [])).toBe(`${'字'.repeat(120)}…`);
    expect(excerptOf('字'.repeat(200), ['题'])).toBe(`${'字'.repeat(120)}…`);
  });

  it('cuts no character in half', () => {
    const excerpt = excerptOf(`${'𠮷'.repeat(40)}拆迁${'𠮷'.repeat(90)}`, ['拆迁']);
    expect(excerpt.isWellFormed()).toBe(true);
    expect(excerpt).toContain('𠮷[[拆迁]]𠮷');
  });

  it('cuts a hit that is longer than itself', () => {
    expect(excerptOf('长'.repeat(300), ['长'.repeat(200)])).toBe(`[[${'长'.repeat(120)}]]…`);
  });
});
