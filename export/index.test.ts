import { describe, expect, it } from 'vitest';
import { readMessages } from '../tests/messages';
import { citationStyles, formatById, formats } from '.';
import { emptyArticle, sampleArticle, sampleContext, sampleSet, writeBytes, writeText } from './sample-article';

describe('formats', () => {
  it('has an id, a type and a name in every language for each', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { mime, extension } of formats) {
      expect(mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
      expect(extension).toMatch(/^[a-z.]+$/u);
    }
    for (const locale of ['zh_CN', 'zh_TW', 'en'] as const) {
      const messages = readMessages(locale);
      for (const { label } of [...formats, ...citationStyles]) expect(messages.get(label), label).toBeTruthy();
    }
    expect(formatById('markdown')?.mime).toBe('text/markdown');
    expect(formatById('docx')).toBeUndefined();
  });

  const texts = formats.filter((format) => format.takes === 'one');
  it.each(texts)('$id ends with one newline, holds the text and stands an article without facts', ({ write }) => {
    expect(write(sampleArticle(), sampleContext)).toMatch(/[^\n]\n$/u);
    expect(write(sampleArticle(), sampleContext)).toContain('投入资金5000万元。');
    expect(write(emptyArticle(), { url: '' })).not.toContain('undefined');
  });

  const sets = formats.filter((format) => format.takes === 'many');
  it.each(sets.filter(({ extension }) => !/zip|epub/u.test(extension)))(
    '$id is one text for any number',
    ({ open }) => {
      const written = writeText(open, sampleSet());
      expect(written).toMatch(/[^\n]\r?\n$/u);
      expect(written).not.toMatch(/\p{Surrogate}|undefined/u);
      expect(writeText(open, [])).not.toContain('undefined');
    },
  );

  it.each(sets.filter(({ extension }) => /zip|epub/u.test(extension)))('$id is one archive', ({ open }) => {
    const written = writeBytes(open, sampleSet());
    expect([...written.subarray(0, 4)]).toEqual([0x50, 0x4b, 3, 4]);
  });
});
