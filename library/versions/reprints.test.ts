import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from '@sqlite.org/sqlite-wasm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../extract/article';
import { moveToBin } from '../articles/delete';
import { save, standing } from '../articles/save';
import { AT, memoryLibrary, request } from '../library.fixtures';
import { reprintsOf } from './reprints';

/** The first article of each of the five seeds: real reports of some hundred characters. `text` holds lines that were repaired. */
const SEEDS = new URL('../../tests/seeds/', import.meta.url);
const reports: string[][] = readdirSync(SEEDS).map((name) => {
  const { text = {}, lines } = JSON.parse(readFileSync(new URL(name, SEEDS), 'utf8')) as {
    text?: Record<string, string>;
    lines: { body: number[] }[];
  };
  const raw = readFileSync(new URL(`../../seeds/${name.replace('.json', '.txt')}`, import.meta.url), 'utf8').split(
    '\n',
  );
  return (lines[0]?.body ?? []).map((line) => (text[line] ?? raw[line - 1] ?? '').trim());
});

/** Changes one character of every `every`. */
function misprinted(lines: readonly string[], every: number): string[] {
  return lines.map((line) => line.replace(/\p{Script=Han}/gu, (char, at) => (at % every === every - 1 ? '囗' : char)));
}

/** What sites do to a report that they take over. */
const CHANGES: Record<string, (lines: string[]) => string[]> = {
  'as it was': (lines) => lines,
  'with half-width commas': (lines) => lines.map((line) => line.replace(/，/g, ', ').replace(/[“”]/g, '"')),
  'with credits': (lines) => [...lines, '（记者 王力 通讯员 李四）', '来源：天津日报 责任编辑：张令沛'],
  'with a dateline': (lines) => [`本报讯（记者 王力）${lines[0]}`, ...lines.slice(1)],
  'with a lead': (lines) => ['编者按：近日，本市多个部门联合行动，取得明显成效。', ...lines],
  'with corrections': (lines) => misprinted(lines, 40),
  'without its last paragraph': (lines) => (lines.length > 2 ? lines.slice(0, -1) : lines),
};

let db: Database;

async function put(url: string, lines: readonly string[], facts: Partial<Article> = {}): Promise<number> {
  const { id } = await save(db, request({ text: lines.join('\n'), ...facts }, { url }));
  return id;
}

describe('among reports and what sites make of them', () => {
  const ids: number[] = [];
  beforeAll(async () => {
    db = await memoryLibrary();
    for (const [index, lines] of reports.entries()) ids.push(await put(`http://site${index}.example.cn/1.html`, lines));
  });

  it.each(Object.keys(CHANGES))('finds the report %s, and no other', async (name) => {
    for (const [index, lines] of reports.entries()) {
      const copy = await put(
        `https://reprint.example.com/${name}/${index}.html`,
        (CHANGES[name] as never as (l: string[]) => string[])(lines),
      );
      const found = reprintsOf(db, copy)?.copies.map((one) => one.id);
      expect(
        found?.toSorted((a, b) => a - b),
        lines[0],
      ).toEqual([ids[index], copy]);
      moveToBin(db, [copy], AT);
    }
  });
});

describe('reprints', () => {
  const lines = reports[0] as string[];
  beforeEach(async () => {
    db = await memoryLibrary();
  });

  it('say who had it first by the pages’ own dates, and whom they name as their source', async () => {
    const facts = { siteName: '驻马店网', source: '驻马店网', publishedAt: '2021-03-05T07:58+08:00' };
    const original = await put('http://www.zmdnews.cn/1.html', lines, facts);
    const later = { siteName: '网易', source: '驻马店网', publishedAt: '2021-03-05T09:12:30+08:00' };
    const reprint = await put('https://www.163.com/2.html', [...lines, '责任编辑：王力'], later);
    const undated = await put('https://blog.example.com/3', lines, { siteName: null, source: null, publishedAt: null });
    const answer = reprintsOf(db, reprint);
    expect(answer?.copies.map(({ id, site }) => [id, site])).toEqual([
      [original, 'zmdnews.cn'],
      [reprint, '163.com'],
      [undated, 'blog.example.com'],
    ]);
    expect(answer).toMatchObject({ first: original, origin: original });
    expect(answer?.copies[0]?.resemblance).toBe(1);
  });

  it('do not say who was first where the dates do not tell', async () => {
    const day = await put('http://a.example.cn/1', lines, { publishedAt: '2021-03-05', source: '本报' });
    await put('http://b.example.com/1', lines, { publishedAt: '2021-03-05T07:58+08:00', source: '日报' });
    expect(reprintsOf(db, day)).toMatchObject({ first: null, origin: null });
    await put('http://c.example.com/1', lines, { publishedAt: '2021-03-04T23:59Z', source: null });
    expect(reprintsOf(db, day)?.first).toBeNull();
    const eve = await put('http://d.example.com/1', lines, { publishedAt: '2021-03-04', source: null });
    expect(reprintsOf(db, day)?.first).toBe(eve);
  });

  it('are on other sites, outside the bin, and none for a text that is too short to tell', async () => {
    const one = await put('http://a.example.cn/1', lines);
    await put('http://www.a.example.cn/2', misprinted(lines, 60), { title: '另一标题' });
    const binned = await put('http://b.example.com/1', lines);
    moveToBin(db, [binned], AT);
    expect(reprintsOf(db, one)?.copies.map(({ id }) => id)).toEqual([one]);
    const short = await put('http://c.example.com/1', ['图为施工现场。']);
    await put('http://d.example.com/1', ['图为施工现场。']);
    expect(reprintsOf(db, short)?.copies).toHaveLength(1);
    expect(reprintsOf(db, 99)).toBeNull();
  });

  it('are known before they are saved, where hardly anything has changed', async () => {
    const id = await put('http://www.zmdnews.cn/1.html', lines);
    const ask = (text: string) =>
      standing(db, {
        url: 'https://www.163.com/2.html',
        canonicalUrl: '',
        story: { index: 0, of: 1 },
        title: null,
        text,
      });
    const changed = [...misprinted(lines, 80), '责任编辑：王力'].join('\n');
    expect(await ask(changed)).toMatchObject({ state: 'same-text', id, url: 'http://www.zmdnews.cn/1.html' });
    expect(await ask(lines.slice(0, 2).join('\n'))).toMatchObject({ state: 'not-saved' });
    expect(await ask((reports[1] ?? []).join('\n'))).toMatchObject({ state: 'not-saved' });
  });
});
