import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import { fromText } from '../page/from-text';
import {
  emptyArticle,
  hostileArticle,
  sampleAnnotations,
  sampleArticle,
  sampleContext,
  sampleSet,
  writeText,
} from './articles.fixtures';
import { jsonLines, toJson } from './json';

const schema: unknown = JSON.parse(readFileSync('docs/article.schema.json', 'utf8'));
const fits = new Ajv2020({ allErrors: true, strict: true }).compile(schema as object);
const expectFit = (value: unknown) => {
  fits(value);
  expect(fits.errors ?? []).toEqual([]);
};

describe('JSON', () => {
  it('is the whole article with where and when', () => {
    const read: unknown = JSON.parse(
      toJson(sampleArticle(), { ...sampleContext, id: 7, canonicalUrl: 'https://a.example/' }),
    );
    expect(read).toEqual({
      schema: 'qingyang-article-1',
      id: 7,
      canonicalUrl: 'https://a.example/',
      ...sampleContext,
      ...sampleArticle(),
    });
    expectFit(read);
  });

  it('has every field of an article described and required by its schema', () => {
    const { required, properties } = schema as { required: string[]; properties: Record<string, unknown> };
    expect(required).toEqual(expect.arrayContaining(Object.keys(emptyArticle())));
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(required));
  });

  it('fits its schema, whatever the page says', () => {
    for (const { article, context } of sampleSet()) expectFit(JSON.parse(toJson(article, context)));
    expectFit(JSON.parse(toJson(emptyArticle(), { url: '' })));
  });

  it('holds what the reader marked and wrote, with the place of every passage', () => {
    const annotations = sampleAnnotations();
    const context = { ...sampleContext, annotations, tags: ['四城联创'] };
    const read = JSON.parse(toJson(sampleArticle(), context));
    expectFit(read);
    expect(read.tags).toEqual(['四城联创']);
    expect(read.annotations).toEqual({ ...annotations, notes: annotations.notes.slice(0, 1) });
    const [{ range, quote }] = read.annotations.highlights;
    expect(read.blocks[range.start.block].text.slice(range.start.offset, range.end.offset)).toBe(quote);
    expect(JSON.parse(writeText(jsonLines, [{ article: sampleArticle(), context }])).annotations).toEqual(
      read.annotations,
    );
    expect(JSON.parse(toJson(sampleArticle(), sampleContext))).not.toHaveProperty('annotations');
  });

  it('holds no half characters, which strict readers refuse', () => {
    expect(toJson(hostileArticle(), sampleContext)).not.toMatch(/\\ud842/u);
    expect(JSON.parse(toJson(sampleArticle({ title: '𠮷' }), sampleContext)).title).toBe('𠮷');
  });

  it('documents every field that an extraction writes', () => {
    const { properties } = schema as { properties: object };
    for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt'))) {
      const { articles } = extract(fromText(readFileSync(`seeds/${name}`, 'utf8'), ''));
      expect(articles).not.toHaveLength(0);
      for (const article of articles) {
        const read: object = JSON.parse(toJson(article, sampleContext));
        expectFit(read);
        for (const key of Object.keys(read)) expect(Object.keys(properties)).toContain(key);
      }
    }
  });

  it('is not fitted by something else', () => {
    const good = JSON.parse(toJson(sampleArticle(), sampleContext));
    for (const wrong of [
      { ...good, schema: 'qingyang-article-2' },
      { ...good, title: undefined },
      { ...good, blocks: [{ type: 'footnote', text: '', at: [] }] },
      { ...good, authors: [{ name: '甲', role: 'boss' }] },
      { ...good, publishedAt: 20170912 },
    ])
      expect(fits(JSON.parse(JSON.stringify(wrong)))).toBe(false);
  });
});

describe('JSON Lines', () => {
  it('is an article a line', () => {
    const lines = writeText(jsonLines, sampleSet()).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines).toHaveLength(sampleSet().length);
    expect(lines.map((line) => JSON.parse(line).title)[0]).toBe(sampleArticle().title);
    expect(writeText(jsonLines, [])).toBe('');
  });
});
