/** What the reader marked and wrote leaves in every format; the formats' own tests see that it does not spoil them. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  sampleAnnotations,
  sampleArticle,
  sampleContext,
  setOptions,
  writeBytes,
  writeText,
} from './articles.fixtures';
import { bibTex } from './bibtex';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { epub } from './epub';
import type { ExportItem } from './format';
import { formats } from './index';
import { markRuns } from './mark-runs';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { ris } from './ris';

const item: ExportItem = {
  article: sampleArticle(),
  context: { ...sampleContext, annotations: sampleAnnotations(), tags: ['四城联创', '待 核实'] },
};
const without: ExportItem = { article: sampleArticle(), context: sampleContext };

describe('highlights, notes and tags', () => {
  it.each(formats.filter(({ extension }) => !/^(?:zip|epub)$/u.test(extension)))('are in $id', (format) => {
    const write = ({ article, context }: ExportItem) =>
      format.takes === 'one' ? format.write(article, context) : writeText(format.open, [{ article, context }]);
    for (const words of ['谁定的？', '周五去现场。', '投入资金']) expect(write(item)).toContain(words);
    expect(write(without)).not.toMatch(/谁定的|周五|四城联创[；,]|annote|批注|mark-1/u);
  });

  it('stand at the end of a text', () => {
    const text = toPlainText(item.article, item.context);
    expect(text.slice(text.indexOf('［批注］'))).toBe(
      '［批注］\n\n「投入资金」\n谁定的？\n\n「已删的话」\n\n周五去现场。\n',
    );
  });

  it('are columns of a table', () => {
    expect(writeText(csv, [item])).toContain(',"四城联创; 待 核实","“投入资金” 谁定的？\n“已删的话”",周五去现场。,');
  });

  it('are notes and keywords of a record', () => {
    const bib = writeText(bibTex, [item]);
    expect(bib).toContain('  keywords = {四城联创, 待 核实},\n');
    expect(bib).toContain('  annote = {“投入资金” 谁定的？\n\n“已删的话”\n\n周五去现场。},\n');
    expect(writeText(ris, [item])).toContain(
      [
        'KW  - 四城联创',
        'KW  - 待 核实',
        'N1  - 来源：驻马店网',
        'N1  - “投入资金” 谁定的？',
        'N1  - “已删的话”',
        'N1  - 周五去现场。',
      ].join('\r\n'),
    );
    expect(JSON.parse(writeText(cslJson, [item]))[0]).toMatchObject({
      keyword: '四城联创, 待 核实',
      annote: '“投入资金” 谁定的？；“已删的话”；周五去现场。',
    });
  });

  it('are in the chapter of a book', () => {
    const files = unzipSync(writeBytes(epub, [item], setOptions));
    const chapter = strFromU8(files['EPUB/text/00001.xhtml'] ?? new Uint8Array());
    expect(chapter).toContain('<mark id="mark-1" class="green" title="谁定的？">投入资金</mark>');
    expect(chapter).toContain('<a href="#mark-1">投入资金</a>');
    expect(chapter).toContain('<li><p>周五去现场。</p></li>');
  });

  it('are tags that Obsidian and Logseq know', () => {
    expect(toMarkdown(item.article, item.context)).toContain('\ntags: [四城联创, "待-核实"]\n');
  });
});

describe('markRuns', () => {
  const marking = (from: number, to: number, number = 0) => ({
    from,
    to,
    number,
    colour: 'blue',
    note: '',
    begins: true,
  });

  it('cuts runs where a highlight begins and ends, and says once where it begins', () => {
    const runs = [{ text: '甲乙丙' }, { text: '丁戊', strong: true as const }];
    expect(markRuns(runs, 10, [marking(11, 14)]).map(({ text, marking: one }) => [text, one?.begins])).toEqual([
      ['甲', undefined],
      ['乙丙', true],
      ['丁', false],
      ['戊', undefined],
    ]);
    expect(markRuns(runs, 0, [])).toEqual(runs);
  });

  it('gives the text of two to the first', () => {
    const pieces = markRuns([{ text: '甲乙丙丁' }], 0, [marking(0, 2), marking(1, 3, 1)]);
    expect(pieces.map(({ text, marking: one }) => [text, one?.number])).toEqual([
      ['甲', 0],
      ['乙', 0],
      ['丙', 1],
      ['丁', undefined],
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('甲乙丙丁');
  });
});
