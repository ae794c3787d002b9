import { describe, expect, it } from 'vitest';
import {
  emptyArticle,
  HOSTILE,
  hostileArticle,
  sampleArticle,
  sampleContext,
  sampleSet,
  writeText,
} from './articles.fixtures';
import { bibTex } from './bibtex';

interface Entry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads as BibTeX does: braces are counted, and nothing else ends a value. Throws at anything between fields. */
function parse(text: string): Entry[] {
  const entries: Entry[] = [];
  let rest = text;
  const take = (pattern: RegExp): RegExpExecArray => {
    const found = pattern.exec(rest);
    if (found?.index !== 0) throw new Error(`Expected ${pattern} at ${rest.slice(0, 40)}`);
    rest = rest.slice(found[0].length);
    return found;
  };
  while (rest.trim() !== '') {
    const [, type = '', key = ''] = take(/^\s*@(\w+)\{([^\s,{}]+),\s*/u);
    const fields: Record<string, string> = {};
    while (!rest.startsWith('}')) {
      const [, name = ''] = take(/^(\w+) = /u);
      fields[name] = rest.startsWith('{') ? braced() : (take(/^\w+/u)[0] ?? '');
      take(/^,\s*/u);
    }
    take(/^\}\s*/u);
    entries.push({ type, key, fields });
  }
  return entries;

  function braced(): string {
    let depth = 0;
    for (let at = 0; at < rest.length; at++) {
      if (rest[at] === '{') depth += 1;
      if (rest[at] === '}') depth -= 1;
      if (depth === 0) {
        const value = rest.slice(1, at);
        rest = rest.slice(at + 1);
        return value;
      }
    }
    throw new Error('A brace is never closed');
  }
}

/** Undoes the escapes, as TeX shows the text. */
const shown = (tex: string): string =>
  tex
    .replaceAll('{\\textbraceleft}', '\u{E000}')
    .replaceAll('{\\textbraceright}', '\u{E001}')
    .replaceAll('{\\textbackslash}', '\u{E002}')
    .replaceAll('{\\textasciitilde}', '~')
    .replaceAll('{\\textasciicircum}', '^')
    .replace(/\\([%#$&_])/gu, '$1')
    .replace(/^\{(.*)\}$/su, '$1')
    .replaceAll('\u{E000}', '{')
    .replaceAll('\u{E001}', '}')
    .replaceAll('\u{E002}', '\\');

describe('BibTeX', () => {
  it('is an @article for a page of a newspaper', () => {
    expect(writeText(bibTex, [{ article: sampleArticle(), context: sampleContext }])).toMatch(
      new RegExp(
        [
          '^@article\\{zmdnews20170912x[a-z0-9]{7},',
          '  author = \\{\\{闫宏伟\\} and \\{李申佳\\}\\},',
          '  title = \\{\\{蝶变,让城市生活更精彩：山阳区“四城联创”集中攻坚工作侧记\\}\\},',
          '  journal = \\{焦作日报\\},',
          '  date = \\{2017-09-12\\},',
          '  year = \\{2017\\},',
          '  month = sep,',
          '  pages = \\{04\\},',
          '  entrysubtype = \\{newspaper\\},',
          '  url = \\{https://www.zmdnews.cn/1.htm\\},',
          '  urldate = \\{2026-11-22\\},',
          '  language = \\{zh-CN\\},',
          '  abstract = \\{以张贴宣传页、入户讲解等形式广泛宣传。\\},',
          '  note = \\{来源：驻马店网\\},',
          '\\}\n$',
        ].join('\n'),
        'u',
      ),
    );
  });

  it('is a @misc for a page of the web', () => {
    const [entry] = parse(writeText(bibTex, [{ article: sampleArticle({ edition: null }), context: sampleContext }]));
    expect(entry?.type).toBe('misc');
    expect(entry?.fields).toMatchObject({ howpublished: '驻马店网', year: '2021', month: 'mar' });
    expect(entry?.fields).not.toHaveProperty('note');
  });

  it('gives back any text', () => {
    for (const text of HOSTILE) {
      const [entry] = parse(writeText(bibTex, [{ article: hostileArticle(text), context: sampleContext }]));
      const line = text
        .replace(/\p{Surrogate}/gu, '\u{FFFD}')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim();
      expect(shown(entry?.fields.journal ?? '')).toBe(line);
      expect(shown(entry?.fields.title ?? '').startsWith(line)).toBe(true);
      // four people of one name are one
      expect(shown(entry?.fields.author ?? '')).toBe(line);
    }
  });

  it('has a key of its own for each, of plain letters and digits', () => {
    const items = [...sampleSet(), ...sampleSet()];
    const entries = parse(writeText(bibTex, items));
    expect(entries).toHaveLength(items.length);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(items.length);
    for (const { key } of entries) expect(key).toMatch(/^[a-z][a-z0-9-]*$/u);
  });

  it('says nothing that is not known', () => {
    const [entry] = parse(writeText(bibTex, [{ article: emptyArticle(), context: { url: '' } }]));
    expect(entry?.fields).toEqual({ language: 'zh-CN' });
  });
});
