import { describe, expect, it } from 'vitest';
import { emptyArticle, sampleArticle, sampleContext, sampleSet, writeText } from './articles.fixtures';
import { ris } from './ris';

/** Records as lists of tag and value; throws at a line that is no field. */
function parse(text: string): [string, string][][] {
  const records: [string, string][][] = [];
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/u.exec(line) ?? [];
    if (tag === '') throw new Error(`No field: ${line}`);
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  return records;
}

describe('RIS', () => {
  it('is a NEWS record for a page of a newspaper', () => {
    expect(parse(writeText(ris, [{ article: sampleArticle(), context: sampleContext }]))).toEqual([
      [
        ['TY', 'NEWS'],
        ['AU', '闫宏伟'],
        ['AU', '李申佳'],
        ['TI', '蝶变,让城市生活更精彩：山阳区“四城联创”集中攻坚工作侧记'],
        ['T2', '焦作日报'],
        ['PY', '2017'],
        ['DA', '2017/09/12/'],
        ['SP', '04'],
        ['SE', '焦作/山阳区·孟州'],
        ['AB', '以张贴宣传页、入户讲解等形式广泛宣传。'],
        ['LA', 'zh-CN'],
        ['N1', '来源：驻马店网'],
        ['UR', 'https://www.zmdnews.cn/1.htm'],
        ['Y2', '2026/11/22/'],
        ['ID', expect.stringMatching(/^zmdnews20170912x[a-z0-9]{7}$/u)],
        ['ER', ''],
      ],
    ]);
  });

  it('is an ELEC record for a page of the web', () => {
    const article = sampleArticle({ edition: null, publishedAt: '2021-03' });
    const [record] = parse(writeText(ris, [{ article, context: sampleContext }]));
    expect(record?.[0]).toEqual(['TY', 'ELEC']);
    expect(record).toContainEqual(['T2', '驻马店网']);
    expect(record).toContainEqual(['DA', '2021/03//']);
  });

  it('keeps its fields whatever the page says', () => {
    const items = sampleSet();
    const written = writeText(ris, items);
    const records = parse(written);
    expect(records).toHaveLength(items.length);
    for (const record of records)
      expect(record.filter(([tag]) => /^(?:TY|ER|TI)$/u.test(tag)).length).toBeLessThanOrEqual(3);
    expect(written).not.toMatch(/\p{Surrogate}|[^\P{Cc}\r\n]/u);
    expect(parse(writeText(ris, [{ article: emptyArticle(), context: { url: '' } }]))[0]).toHaveLength(4);
  });
});
