import { describe, expect, it } from 'vitest';
import { type ExportFormat, fileName, formatById, formats } from './index';
import { paragraph, sampleArticle } from './sample-article';
import { joinText } from './set-writer';

const textOf = (format: ExportFormat): string => {
  if (format.takes === 'one') return format.write(sampleArticle(), context);
  const writer = format.open({ now: '2026-11-22T01:00:00Z', title: '清样' });
  return joinText([...writer.add({ article: sampleArticle(), context }), ...writer.close()]);
};

const context = { url: 'https://a.example/1', savedAt: '2026-11-22T01:00:00Z' };

describe('formats', () => {
  it('has one entry an id and extension', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    expect(new Set(formats.map(({ extension }) => extension)).size).toBe(formats.length);
    expect(formatById('markdown')?.mime).toBe('text/markdown');
    expect(formatById('docx')).toBeUndefined();
  });

  it.each(formats)('$id ends with one newline and holds the text', (format) => {
    const written = textOf(format);
    expect(written).toMatch(/[^\n]\r?\n$/u);
    if (!['bibtex', 'ris', 'csl-json'].includes(format.id)) expect(written).toContain('投入资金5000万元。');
  });
});

describe('fileName', () => {
  it('is day and title with nothing a file system refuses', () => {
    expect(fileName(sampleArticle({ title: '“四改一拆”: 5/6?\u200b  <完>' }), 'md')).toBe(
      '2021-03-05 “四改一拆”： 5／6？ ＜完＞.md',
    );
    expect(fileName(sampleArticle({ title: '..隐藏.. ', publishedAt: null }), 'md')).toBe('隐藏.md');
  });

  it('takes the first words where there is no title, and never nothing', () => {
    const text = '“9·5”泸定地震发生后,海螺沟景区党工委鲜明大抓基层导向,着力增强党组织政治功能';
    expect(fileName(sampleArticle({ title: null, publishedAt: null, text, blocks: [paragraph(text)] }), 'md')).toBe(
      '“9·5”泸定地震发生后,海螺沟景区党工委鲜明大抓基层导向,.md',
    );
    expect(fileName(sampleArticle({ title: null, publishedAt: null, text: '' }), 'txt')).toBe('article.txt');
  });

  it('counts bytes, not characters, and never cuts one in half', () => {
    const name = fileName(sampleArticle({ title: '𠮷'.repeat(100) }), 'md');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(192);
    expect(name).toMatch(/^2021-03-05 𠮷+\.md$/u);
  });
});
