import { describe, expect, it } from 'vitest';
import { fold, skeleton, trimBrackets } from './width';

describe('fold', () => {
  it('makes full-width ASCII half-width and blanks plain', () => {
    expect(fold('来源：新华网　（记者　张三）２０１２－０１－１７！')).toBe('来源:新华网 (记者 张三)2012-01-17!');
    expect(fold('Ａｂｃ～｜')).toBe('Abc~|');
    expect(fold('報料熱線﹕2123﹐﹙內線﹚')).toBe('報料熱線:2123,(內線)');
    expect(fold('a\u00a0b')).toBe('a b');
  });

  it('keeps the length, so that offsets hold for the text as printed', () => {
    for (const text of ['', '纯文本，不变。', '２０１２年１月', '　　首行缩进：“引号”、顿号', '𠮷野家：吉'])
      expect(fold(text)).toHaveLength(text.length);
  });

  it('leaves Chinese stops and quotes alone', () => {
    expect(fold('“好。”、《书》【讯】')).toBe('“好。”、《书》【讯】');
  });
});

describe('skeleton', () => {
  it('is the same for headlines that differ in stops, width and case', () => {
    expect(skeleton('“数字”是优长！—— Win８')).toBe(skeleton('数字是优长 WIN8'));
    expect(skeleton('……')).toBe('');
  });
});

describe('trimBrackets', () => {
  it.each([
    ['（编辑 张三', '编辑 张三'],
    ['张三)', '张三'],
    ['张三）', '张三'],
    ['【王硕】', '王硕'],
    ['《光明日报》', '光明日报'],
    ['：刘银霞，', '刘银霞'],
    ['「台灣醒報」', '台灣醒報'],
    ['阿卜杜拉·买买提', '阿卜杜拉·买买提'],
    ['（）', ''],
  ])('%s', (text, bare) => {
    expect(trimBrackets(text)).toBe(bare);
  });
});
