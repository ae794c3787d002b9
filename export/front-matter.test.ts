import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sampleArticle } from './articles.fixtures';
import { frontMatter } from './front-matter';

const read = (written: string) => {
  const [, yaml, rest] = /^---\n([\s\S]*)---\n([\s\S]*)$/u.exec(written) ?? [];
  expect(rest).toBe('');
  return parse(yaml ?? '');
};

describe('front matter', () => {
  it('reads as the facts of the article', () => {
    const facts = read(frontMatter(sampleArticle(), { url: 'https://a.example/1', savedAt: '2026-11-22T01:00:00Z' }));
    expect(facts).toEqual({
      title: '蝶变,让城市生活更精彩',
      kicker: '决战五十天',
      subtitle: '——山阳区“四城联创”集中攻坚工作侧记',
      date: '2021-03-05T07:58:00+08:00',
      source: '驻马店网',
      authors: ['闫宏伟', '李申佳'],
      reporters: ['闫宏伟'],
      correspondents: ['李申佳'],
      editors: ['刘银霞'],
      site: '驻马店网',
      section: ['县区', '开发区'],
      paper: '焦作日报',
      page: '04',
      page_name: '焦作/山阳区·孟州',
      edition_date: '2017-09-12',
      part: 4,
      summary: '以张贴宣传页、入户讲解等形式广泛宣传。',
      url: 'https://a.example/1',
      saved: '2026-11-22T01:00:00Z',
    });
  });

  it('leaves out what the page does not say', () => {
    const bare = sampleArticle({
      kicker: null,
      subtitle: null,
      publishedAt: null,
      source: null,
      authors: [],
      editors: [],
      siteName: null,
      section: [],
      edition: { paper: null, page: null, pageName: null, date: null },
      part: null,
      summary: null,
    });
    expect(frontMatter(bare, { url: '' })).toBe('---\ntitle: 蝶变,让城市生活更精彩\n---\n');
  });

  it('is one line a fact, for note programs', () => {
    const written = frontMatter(sampleArticle(), { url: 'https://a.example/1' });
    expect(written).toContain('\nauthors: [闫宏伟, 李申佳]\n');
    expect(written).toContain('\npage: "04"\n');
    expect(written.split('\n').slice(1, -2)).toSatisfy((lines: string[]) =>
      lines.every((line) => /^\w+: ./u.test(line)),
    );
  });

  it.each([
    'null',
    'true',
    '2017-09-12',
    '0123',
    '- 不是列表',
    '注意: 冒号 # 井号',
    '他说"好"\\n',
    '---',
    '是: 否',
    '是,',
    '甲 #乙',
    '甲:',
    '甲 ',
    '[甲, 乙]',
    '第一行\n---\n第二行',
    '{a: [b]} & *c !d %e @f `g`',
    '\u0085\u2028\uFEFF\u0000\u009F',
  ])('keeps %j a text', (title) => {
    expect(read(frontMatter(sampleArticle({ title }), { url: '' })).title).toBe(title);
  });

  it('gives back any text in any field', () => {
    const mark = fc.constantFrom(
      '甲',
      '乙',
      ' ',
      ':',
      ',',
      '#',
      '-',
      '，',
      '[',
      ']',
      '"',
      "'",
      '\n',
      '?',
      '!',
      '&',
      '。',
      '1',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.string({ unit: mark, minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(text, text, text, (title, name, section) => {
        const article = sampleArticle({ title, authors: [{ name, role: 'author' }], section: [section] });
        const facts = read(frontMatter(article, { url: '' }));
        expect(facts.title).toBe(title);
        expect(facts.authors).toEqual([name]);
        expect(facts.section).toEqual([section]);
      }),
    );
  });

  it('replaces half of a surrogate pair, which no file can hold', () => {
    expect(read(frontMatter(sampleArticle({ title: `断${'\u{20BB7}'[0]}字` }), { url: '' })).title).toBe(
      '断\u{FFFD}字',
    );
  });
});
