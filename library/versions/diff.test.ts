import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../../extract/article';
import { article } from '../library.fixtures';
import { diffArticles, type ParagraphDiff } from './diff';
import { type DiffPart, diffText } from './diff-text';

/** 二十[-六-]{+七+}个 */
function marked(parts: readonly DiffPart[]): string {
  const around = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return parts.map(({ kind, text }) => `${around[kind][0]}${text}${around[kind][1]}`).join('');
}

const lines = (paragraphs: readonly ParagraphDiff[]) =>
  paragraphs.map(({ kind, parts }) => `${kind}: ${marked(parts)}`);
const compare = (before: string, after: string) => diffArticles(article({ text: before }), article({ text: after }));

describe('within a text', () => {
  it.each([
    ['由二十六个部门组成', '由二十七个部门组成', '由二十[-六-]{+七+}个部门组成'],
    ['实施改造', '全面实施改造工程', '{+全面+}实施改造{+工程+}'],
    ['甲乙', '甲乙', '甲乙'],
    ['', '甲', '{+甲+}'],
    ['甲', '', '[-甲-]'],
    ['𠮷野家', '𠮷田家', '𠮷[-野-]{+田+}家'],
  ])('%s → %s', (before, after, expected) => {
    expect(marked(diffText(before, after))).toBe(expected);
  });

  it('does not scatter what has nothing but a few characters in common', () => {
    expect(marked(diffText('市委的领导高度重视，要求。', '全区的居民十分满意，表示。'))).toBe(
      '[-市委的领导高度重视，要求-]{+全区的居民十分满意，表示+}。',
    );
  });

  it('gives both texts back', () => {
    const text = fc.string({ unit: fc.constantFrom(...'的一了是我不在人们有来𠮷，。'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = diffText(before, after);
        const without = (kind: DiffPart['kind']) =>
          parts
            .filter((part) => part.kind !== kind)
            .map((part) => part.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        expect(parts.every((part, at) => part.text !== '' && part.kind !== parts[at + 1]?.kind)).toBe(true);
      }),
    );
  });

  it('takes no time over long texts that have nothing in common', () => {
    const start = performance.now();
    const parts = diffText('甲乙丙丁'.repeat(20_000), '戊己庚辛'.repeat(20_000));
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('of an article', () => {
  it('pairs a paragraph with what it became', () => {
    const before = '红桥区召开会议。\n会议指出，改造工程惠及居民三万余户。\n记者王力报道。\n完';
    const after = '本报讯\n红桥区召开会议。\n会议指出，改造工程惠及居民四万余户，进展顺利。\n完';
    expect(lines(compare(before, after).paragraphs)).toEqual([
      'added: {+本报讯+}',
      'same: 红桥区召开会议。',
      'changed: 会议指出，改造工程惠及居民[-三-]{+四+}万余户{+，进展顺利+}。',
      'removed: [-记者王力报道。-]',
      'same: 完',
    ]);
  });

  it('keeps the order where paragraphs changed places', () => {
    const text = (order: string[]) => order.join('\n');
    const [one, two] = ['甲小区的改造已经完成验收。', '乙街道的居民表示十分满意。'];
    expect(lines(compare(text([one, two]), text([two, one])).paragraphs)).toEqual([
      `removed: [-${one}-]`,
      `same: ${two}`,
      `added: {+${one}+}`,
    ]);
  });

  it('says which fields and pictures differ, and that a paragraph became a heading', () => {
    const image = (src: string): ArticleBlock => ({
      type: 'image',
      text: '',
      at: [9],
      picture: { src, alt: '', width: 0, height: 0, href: '' },
    });
    const before = article({
      text: '一、总体要求',
      blocks: [image('a.jpg'), { type: 'paragraph', text: '一、总体要求', at: [1] }],
      authors: [{ name: '王力', role: 'reporter' }],
      edition: { paper: '焦作日报', page: '04', pageName: null, date: '2017-09-12' },
    });
    const after = article({
      ...before,
      title: '红桥区副区长做客天津政务网',
      authors: [
        { name: '王力', role: 'reporter' },
        { name: '李四', role: 'correspondent' },
      ],
      edition: null,
      blocks: [image('b.jpg'), { type: 'heading', text: '一、总体要求', at: [1] }],
    });
    const diff = diffArticles(before, after);
    expect(diff.fields.map(({ field, parts }) => [field, marked(parts)])).toEqual([
      ['title', '红桥区副区长[-杜忠晓-]做客天津政务网'],
      ['authors', '王力{+、李四+}'],
      ['edition', '[-焦作日报 2017-09-12 04-]'],
    ]);
    expect(diff.paragraphs).toEqual([
      { kind: 'changed', type: 'heading', typeBefore: 'paragraph', parts: [{ kind: 'same', text: '一、总体要求' }] },
    ]);
    expect(diff).toMatchObject({ pictures: { removed: ['a.jpg'], added: ['b.jpg'] }, same: false });
  });

  it('says that nothing differs', () => {
    expect(compare('甲\n乙', '甲\n乙')).toMatchObject({ same: true, fields: [] });
  });

  it('gives both texts back, whatever became of the paragraphs', () => {
    const text = fc
      .array(fc.string({ unit: fc.constantFrom(...'甲乙丙，。'), minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 8,
      })
      .map((paragraphs) => paragraphs.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { paragraphs, same } = compare(before, after);
        const without = (kind: string) =>
          paragraphs
            .filter((paragraph) => paragraph.kind !== kind)
            .map(({ parts }) => parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join(''))
            .join('\n');
        expect([without('added'), without('removed')]).toEqual([before, after]);
        expect(same).toBe(before === after);
      }),
    );
  });
});
