import { describe, expect, it } from 'vitest';
import { emptyArticle, HOSTILE, sampleArticle, sampleContext, sampleSet, writeText } from './articles.fixtures';
import { csv } from './csv';

/** Reads RFC 4180 strictly: throws at a quotation mark where none may be. */
function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const quoted = /^"((?:[^"]|"")*)"(?=,|\r\n)/su.exec(text.slice(at));
    const plain = /^[^",\r\n]*(?=,|\r\n)/u.exec(text.slice(at));
    const cell = quoted ?? plain;
    if (!cell) throw new Error(`No cell at ${text.slice(at, at + 20)}`);
    row.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell[0]);
    at += cell[0].length;
    if (text[at] === ',') at += 1;
    else {
      rows.push(row);
      row = [];
      at += 2;
    }
  }
  return rows;
}

const table = (written: string) => {
  const [heading = [], ...rows] = parse(written.slice(1));
  return rows.map((row) => Object.fromEntries(heading.map((name, at) => [name, row[at]])));
};
const ofArticle = (changes: Parameters<typeof sampleArticle>[0]) =>
  table(writeText(csv, [{ article: sampleArticle(changes), context: sampleContext }]))[0];

describe('CSV', () => {
  it('begins with a BOM and a heading', () => {
    const written = writeText(csv, []);
    expect(written).toMatch(/^\u{FEFF}title,kicker,subtitle,published,/u);
    expect(written.endsWith(',text\r\n')).toBe(true);
  });

  it('is a row an article', () => {
    expect(ofArticle({})).toEqual({
      title: '蝶变,让城市生活更精彩',
      kicker: '决战五十天',
      subtitle: '——山阳区“四城联创”集中攻坚工作侧记',
      published: '2021-03-05T07:58:00+08:00',
      source: '驻马店网',
      authors: '闫宏伟; 李申佳',
      editors: '刘银霞',
      site: '驻马店网',
      section: '县区 > 开发区',
      paper: '焦作日报',
      page: '04',
      page_name: '焦作/山阳区·孟州',
      edition_date: '2017-09-12',
      part: '4',
      parts: '',
      summary: '以张贴宣传页、入户讲解等形式广泛宣传。',
      dateline: '本报讯',
      rights: '',
      script: 'hans',
      url: 'https://www.zmdnews.cn/1.htm',
      saved: '2026-11-22T01:00:00Z',
      tags: '',
      highlights: '',
      notes: '',
      characters: '11',
      text: '投入资金5000万元。',
    });
  });

  it.each(['=1+1', '+86 10', '-1', '@SUM(A1)', '＝1＋1', '  =1+1', '\t=1', '\n=1', '\u{FEFF}=1', '\u{A0}=1'])(
    '%j is no formula',
    (title) => {
      expect(ofArticle({ title })?.title).toBe(`'${title}`);
    },
  );

  it.each(['——山阳区', '“引号”"半角"', '第一行\n第二行', ' 空 ', '5-1=4', '👨‍👩‍👧‍👦'])('%j stays as it is', (title) => {
    expect(ofArticle({ title })?.title).toBe(title);
  });

  it('holds no text that a cell of Excel cannot', () => {
    const cell = ofArticle({ text: '𠮷'.repeat(20_000) });
    expect(cell?.text?.length).toBeLessThanOrEqual(32_767);
    expect(cell?.text).toMatch(/^𠮷+…$/u);
    expect(cell?.characters).toBe('20000');
  });

  it('keeps its columns whatever the page says', () => {
    const items = sampleSet();
    const rows = parse(writeText(csv, items).slice(1));
    expect(rows).toHaveLength(items.length + 1);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
    expect(rows[1 + HOSTILE.indexOf('ER  - \r\nTY  - BOOK\n---\n@misc{x,') + 1]?.[0]).toBe(
      'ER  - \nTY  - BOOK\n---\n@misc{x,',
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|[^\P{Cc}\t\n]|\p{Surrogate}/u);
  });

  it('leaves empty what is not known', () => {
    const [row] = table(writeText(csv, [{ article: emptyArticle(), context: { url: 'file:///a' } }]));
    expect(Object.values(row ?? {}).filter((cell) => cell !== '')).toEqual(['hans', '0']);
  });
});
