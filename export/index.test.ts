import { describe, expect, it } from 'vitest';
import type { Article } from '../extract/article';
import { LOCALES, readMessages } from '../tests/messages';
import { citationStyles, formats } from '.';
import {
  emptyArticle,
  sampleArticle,
  sampleContext,
  sampleSet,
  writeBytes,
  writeItems,
  writeText,
} from './articles.fixtures';

describe('formats', () => {
  it('has an id, a type and a name in every language for each', () => {
    expect(new Set(formats.map(({ id }) => id)).size).toBe(formats.length);
    for (const { mime, extension } of formats) {
      expect(mime).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/u);
      expect(extension).toMatch(/^[a-z.]+$/u);
    }
    for (const locale of LOCALES) {
      const messages = readMessages(locale);
      for (const { label } of [...formats, ...citationStyles]) expect(messages.get(label), label).toBeTruthy();
    }
  });

  /** Facts that a format has no place for; one that is not named here has to make a difference in the file. */
  const REFERENCE = ['kicker', 'editors', 'section', 'part', 'dateline', 'rights'];
  const WITHOUT: Readonly<Record<string, readonly string[]>> = {
    // the dateline stands in the text as printed
    markdown: ['dateline', 'script'],
    text: ['siteName', 'section', 'part', 'summary', 'dateline', 'rights'],
    epub: ['part', 'dateline'],
    // what a list of references prints
    bibtex: REFERENCE,
    ris: REFERENCE,
    'csl-json': REFERENCE,
  };
  const facts = (Object.keys(emptyArticle()) as (keyof Article)[]).filter(
    (field) => !/^(?:blocks|text|at|evidence)$/u.test(field),
  );
  it.each(formats.filter(({ id }) => !id.endsWith('-zip')))('$id says every fact that it has a place for', (format) => {
    const whole = sampleArticle({ rights: '本报版权所有，未经授权不得转载。', part: { index: 4, total: 5 } });
    const write = (article: Article) =>
      format.takes === 'one'
        ? format.write(article, sampleContext)
        : JSON.stringify(
            writeItems(format.open, [{ article, context: sampleContext }]).map((chunk) =>
              typeof chunk === 'string' ? chunk : [...chunk],
            ),
          );
    const other: Article = { ...emptyArticle(), script: 'hant' };
    const isMissing = (field: keyof Article) =>
      write({ ...whole, [field]: other[field] }) === write(whole) &&
      write({ ...other, [field]: whole[field] }) === write(other);
    const missing = facts.filter(isMissing);
    expect(missing).toEqual(WITHOUT[format.id] ?? []);
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
