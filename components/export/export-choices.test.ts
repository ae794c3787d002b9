import { describe, expect, test } from 'vitest';
import { formats } from '../../export';
import { sampleArticle } from '../../export/articles.fixtures';
import { translateFrom } from '../../tests/messages';
import type { MenuGroup } from '../controls/Menu';
import { choicesForMany, choicesForOne, writeOne } from './export-choices';
import { contextOfPage, contextOfSaved, localDay } from './export-context';

const t = translateFrom('zh_CN');
const idsOf = (groups: MenuGroup[]) => groups.flatMap(({ entries }) => entries.map(({ id }) => id));
const context = contextOfPage({ url: 'https://a.example/1', canonicalUrl: '' }, new Date(2026, 10, 22, 7));

describe('what is offered', () => {
  test('for one article: files of one, and records of it, each by its name', () => {
    const groups = choicesForOne(t, () => {});
    expect(idsOf(groups)).toEqual(
      expect.arrayContaining(['markdown', 'html', 'text', 'json', 'bibtex', 'ris', 'csl-json']),
    );
    expect(idsOf(groups)).not.toContain('csv');
    expect(groups[0]?.entries[0]?.label).toBe('Markdown');
  });

  test('for several: every format of the table that takes them', () => {
    const many = formats.filter(({ takes }) => takes === 'many').map(({ id }) => id);
    expect(idsOf(choicesForMany(t, () => {})).toSorted()).toEqual(many.toSorted());
  });
});

describe('one article as a file', () => {
  const format = (id: string) => formats.find((known) => known.id === id) ?? expect.fail(`no format ${id}`);

  test('has the name of the article', () => {
    const { name, chunks } = writeOne(
      format('markdown'),
      { article: sampleArticle(), context },
      '2026-11-22T01:00:00Z',
    );
    expect(name).toMatch(/^2021-03-05 .+\.md$/u);
    expect(chunks.join('')).toContain('url: "https://a.example/1"');
  });

  test('also where the format is one of several', () => {
    const { name, chunks } = writeOne(
      format('csl-json'),
      { article: sampleArticle(), context },
      '2026-11-22T01:00:00Z',
    );
    expect(name).toMatch(/\.csl\.json$/u);
    expect(JSON.parse(chunks.join(''))).toHaveLength(1);
  });
});

describe('the day of reading is one of the reader’s calendar', () => {
  test('today for a page, the day of saving for a saved article', () => {
    expect(context.accessedOn).toBe('2026-11-22');
    const savedAt = '2026-01-02T23:30:00Z';
    const saved = contextOfSaved({ id: 3, url: 'https://a.example/1', canonicalUrl: '', savedAt, tags: [] });
    expect(saved).toMatchObject({ id: 3, savedAt, accessedOn: localDay(new Date(savedAt)) });
  });
});
