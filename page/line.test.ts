import { describe, expect, it } from 'vitest';
import { foldSpaces, Line, PLAIN, textOf } from './line';

const LINK = { ...PLAIN, href: 'https://news.example/a' };
const STRONG = { ...PLAIN, strong: true };

function lineOf(...parts: string[]): Line {
  const line = new Line();
  for (const part of parts) line.add(part, PLAIN);
  return line;
}

describe('foldSpaces', () => {
  it('makes one space of any white space, also of NBSP and 　', () => {
    expect(foldSpaces('2017年9月12日\n\t 星期二　\u00a0版面导航')).toBe('2017年9月12日 星期二 版面导航');
  });

  it('takes out what has no width and keeps the joiner of an emoji', () => {
    expect(foldSpaces('焦\u200b作\ufeff日\u00ad报\u202e')).toBe('焦作日报');
    expect(foldSpaces('👨\u200d👩\u200d👧')).toBe('👨\u200d👩\u200d👧');
    expect(foldSpaces('焦\u200d作')).toBe('焦作');
  });

  it('takes out control characters and keeps private-use ones, which byte repair reads', () => {
    expect(foldSpaces('本\u0001报\u0085讯\ue7fe')).toBe('本报讯\ue7fe');
  });
});

describe('foldSpaces of damaged text', () => {
  it('is well formed: a browser may give half of a character for Big5 88 62', () => {
    expect(foldSpaces('台\udf04北')).toBe('台\ufffd北');
    expect(foldSpaces('𠮷')).toBe('𠮷');
  });
});

describe('Line', () => {
  it('folds white space across text nodes and trims both ends', () => {
    expect(textOf(lineOf('\n  本报讯 ', ' （记者', '\n王硕）\n ').runs)).toBe('本报讯 （记者 王硕）');
  });

  it.each([
    ['　　昨天', true],
    ['\n\t　　昨天', true],
    ['\u00a0\u00a0\u00a0\u00a0昨天', true],
    ['\u2003昨天', true],
    ['\u200b　　昨天', true],
    ['\u00a0昨天', false],
    ['    昨天', false],
    ['昨天　　', false],
  ])('%j is set in: %s', (text, indented) => {
    const line = lineOf(text);
    expect(line.indented).toBe(indented);
    expect(textOf(line.runs)).toBe('昨天');
  });

  it('sees an indent in a text node of its own', () => {
    expect(lineOf('\n', '　', '　', '昨天').indented).toBe(true);
  });

  it('counts plain spaces as an indent only where they show', () => {
    const line = new Line();
    line.add('    昨天', PLAIN, true);
    expect(line.indented).toBe(true);
  });

  it('does not take a zero-width filler for a space', () => {
    expect(textOf(lineOf('环', '\ufeff', '保', '\u200b', '局\ufeff').runs)).toBe('环保局');
  });

  it('joins runs of one format and gives the space between to the plainer one', () => {
    const line = new Line();
    line.add('来源：', PLAIN);
    line.add('焦作', PLAIN);
    line.add(' 网 ', LINK);
    line.add(' 编辑 ', PLAIN);
    line.add('王硕', STRONG);
    expect(line.runs).toEqual([
      { text: '来源：焦作 ' },
      { text: '网', href: 'https://news.example/a' },
      { text: ' 编辑 ' },
      { text: '王硕', strong: true },
    ]);
  });

  it('puts the space between two links into a run of its own', () => {
    const line = new Line();
    line.add('首页', LINK);
    line.add(' ', PLAIN);
    line.add('新闻', { ...PLAIN, href: 'https://news.example/b' });
    expect(line.runs.map((run) => run.text)).toEqual(['首页', ' ', '新闻']);
  });

  it('starts anew after clear', () => {
    const line = lineOf('　　昨天 ');
    const before = line.runs;
    line.clear();
    line.add('今天', PLAIN);
    expect(before).toEqual([{ text: '昨天' }]);
    expect(line.runs).toEqual([{ text: '今天' }]);
    expect(line.indented).toBe(false);
  });
});
