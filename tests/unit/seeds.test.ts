/**
 * Every line of the five seed texts has one right role, and every field one right value. The expected values in
 * `tests/seeds/` were written by reading the texts; see CONTRIBUTING.md for their shape.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../extract';
import type { Article, Author, Extraction } from '../../extract/article';
import { repair } from '../../gbk/repair';
import { fromText } from '../../page/from-text';

interface ExpectedArticle extends Partial<Article> {
  /** Speakers of an interview in order of their turns. */
  speakers?: string[];
}

interface Expected {
  articles: ExpectedArticle[];
  /** Line numbers by role, one entry an article. */
  lines: Record<string, number[]>[];
  /** Lines where more than one role is right. */
  either?: Record<string, string[]>;
  /** Lines that are in no article. */
  removed: number[];
  /** Repaired text of damaged lines; the other lines stay as they are. */
  text?: Record<string, string>;
  repairs?: { kind: string; atLeast: number };
  /** Lines with a change that is inferred: the reader is told. */
  flagged?: number[];
  /** Lines that start in mid-sentence, as far as that can be seen. */
  fragments?: number[];
}

const ROLE_OF_BLOCK: Record<string, string> = {
  paragraph: 'body',
  list: 'body',
  table: 'body',
  quote: 'body',
  heading: 'heading',
  caption: 'caption',
};

/** A field line may also stand in the ledger: it belongs to no story of its own. */
const FIELD_LINES = new Set(['meta', 'breadcrumb', 'summary']);

/** Line number to what was made of the line: `1 body`, `2 title`, `removed`, `duplicate`. */
function rolesOf(extraction: Extraction): Map<number, Set<string>> {
  const roles = new Map<number, Set<string>>();
  const put = (at: number, role: string) => roles.set(at, (roles.get(at) ?? new Set()).add(role));
  extraction.articles.forEach((article, story) => {
    for (const [role, lines] of Object.entries(article.at)) for (const at of lines) put(at, `${story + 1} ${role}`);
    for (const block of article.blocks)
      for (const at of block.at) put(at, `${story + 1} ${ROLE_OF_BLOCK[block.type] ?? block.type}`);
  });
  for (const { at, rule } of extraction.removed)
    for (const line of at) put(line, rule.includes('duplicate') ? 'duplicate' : 'removed');
  return roles;
}

/** Every role that is right for a line, in the words of `rolesOf`. */
function rightRoles(expected: Expected): Map<number, Set<string>> {
  const right = new Map<number, Set<string>>();
  const stories = expected.lines.length;
  const everyStory = (role: string) => Array.from({ length: stories }, (_, story) => `${story + 1} ${role}`);
  expected.lines.forEach((lines, story) => {
    for (const [role, numbers] of Object.entries(lines)) {
      const roles =
        role === 'duplicate'
          ? ['duplicate']
          : FIELD_LINES.has(role)
            ? [`${story + 1} ${role}`, 'removed']
            : [`${story + 1} ${role}`];
      for (const at of numbers) right.set(at, new Set(roles));
    }
  });
  for (const at of expected.removed) right.set(at, new Set(['removed', 'duplicate']));
  for (const [at, roles] of Object.entries(expected.either ?? {}))
    right.set(Number(at), new Set(roles.flatMap((role) => (role === 'removed' ? ['removed'] : everyStory(role)))));
  return right;
}

const byName = (authors: readonly Author[] = []) => authors.map(({ name, role }) => `${name}/${role}`).sort();

/** 07:58+08:00 and 07:58:00+08:00 are the same minute; the page gives no second. */
const withSeconds = (time: string | null | undefined) => time?.replace(/T(\d\d:\d\d)(?=[+Z])/u, 'T$1:00') ?? null;

const seeds = readdirSync('tests/seeds').filter((file) => file.endsWith('.json'));

it('has expected values for every seed', () => {
  expect(seeds.map((file) => file.replace('.json', '.txt'))).toEqual(readdirSync('seeds'));
});

describe.each(seeds)('%s', (file) => {
  const expected = JSON.parse(readFileSync(`tests/seeds/${file}`, 'utf8')) as Expected;
  const text = readFileSync(`seeds/${file.replace('.json', '.txt')}`, 'utf8');
  const lines = text.split('\n');
  let extraction: Extraction;

  beforeAll(() => {
    extraction = extract(fromText(text, ''), { repair });
  });

  it('names a role for every line with words', () => {
    const written = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index + 1]));
    expect([...rightRoles(expected).keys()].sort((a, b) => a - b)).toEqual(written);
  });

  it('gives every line its role', () => {
    const right = rightRoles(expected);
    const roles = rolesOf(extraction);
    const wrong = [...right]
      .sort(([a], [b]) => a - b)
      .flatMap(([at, wanted]) => {
        const got = [...(roles.get(at) ?? [])];
        const good = got.length > 0 && got.every((role) => wanted.has(role));
        return good ? [] : [`line ${at}: want ${[...wanted].join(' or ')}, got ${got.join(' and ') || 'nothing'}`];
      });
    expect(wrong).toEqual([]);
  });

  it('finds as many articles as there are', () => {
    expect(extraction.articles).toHaveLength(expected.articles.length);
    expect(extraction.kind).toBe(expected.articles.length > 1 ? 'articles' : 'article');
  });

  it.each(expected.articles.map((article, index) => ({ article, index, name: article.title ?? 'no title' })))(
    'reads the fields of $name',
    ({ article, index }) => {
      const got = extraction.articles[index];
      const { authors, publishedAt, speakers, ...plain } = article;
      expect(got).toMatchObject(plain);
      expect(byName(got?.authors)).toEqual(byName(authors));
      expect(withSeconds(got?.publishedAt)).toBe(withSeconds(publishedAt));
      if (speakers) expect(got?.blocks.flatMap(({ speaker }) => speaker ?? [])).toEqual(speakers);
    },
  );

  it('keeps the text of every line of the articles', () => {
    for (const block of extraction.articles.flatMap((article) => article.blocks)) {
      if (block.type === 'caption') continue;
      for (const at of block.at) {
        const wanted = (expected.text?.[at] ?? lines[at - 1] ?? '').replace(/\s+/gu, ' ').trim();
        expect(block.text.replace(/\s+/gu, ' ')).toContain(wanted);
      }
    }
  });

  it('says what it repaired', () => {
    if (expected.repairs === undefined) {
      expect(extraction.repairs).toEqual([]);
      return;
    }
    const { kind, atLeast } = expected.repairs;
    expect(extraction.repairs.find((repair) => repair.kind === kind)?.count).toBeGreaterThanOrEqual(atLeast);
    const flagged = extraction.repairs.flatMap(({ changes }) => changes.filter((change) => change.flagged));
    for (const at of expected.flagged ?? []) expect(flagged.map((change) => change.at)).toContain(at);
    for (const article of extraction.articles)
      expect(article.text).not.toMatch(/[㐀-鿿]\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}\)|\?/u);
  });

  it('flags what starts in mid-sentence', () => {
    const flagged = extraction.articles.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.fragment ? block.at : [])),
    );
    expect(flagged).toEqual(expect.arrayContaining(expected.fragments ?? []));
  });
});
