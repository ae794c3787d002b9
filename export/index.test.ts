import { describe, expect, it } from 'vitest';
import { type ExportFormat, formatById, formats } from './index';
import { sampleArticle } from './sample-article';
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
