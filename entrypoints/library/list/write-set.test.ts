import { describe, expect, test, vi } from 'vitest';
import { formats, type SetFormat } from '../../../export';
import { sampleArticle } from '../../../export/articles.fixtures';
import type { SavedArticle } from '../../../library/record';
import { writeSet } from './write-set';

function savedOf(id: number): SavedArticle {
  const article = { ...sampleArticle(), title: `第${id}篇` };
  return {
    id,
    url: `https://a.example/${id}`,
    canonicalUrl: '',
    savedAt: '2026-11-22T01:00:00Z',
    tags: [] as string[],
    article,
  } as SavedArticle;
}

async function* articles(ids: readonly number[], onAsked: (id: number) => void = () => {}) {
  for (const id of ids) {
    onAsked(id);
    yield savedOf(id);
  }
}

function setFormat(id: string): SetFormat {
  const format = formats.find((known) => known.id === id);
  return format?.takes === 'many' ? format : expect.fail(`no format ${id} for several`);
}

const fifty = Array.from({ length: 50 }, (_, place) => place + 1);
const { signal } = new AbortController();
const usual = { now: '2026-11-22T01:00:00Z', title: '清样', onProgress: () => {}, signal };
const linesOf = (set: { chunks: unknown[] } | null) => (set?.chunks ?? []).join('').trimEnd().split('\n');

describe('several articles in one file', () => {
  test('stand in the order of choosing, whichever has its pictures first', async () => {
    const onProgress = vi.fn();
    const pictures = async ({ id }: SavedArticle) => {
      if (id === 5) await new Promise((later) => setTimeout(later, 5));
      return new Map();
    };
    const set = await writeSet(articles([5, 2, 9]), setFormat('json-lines'), { ...usual, pictures, onProgress });
    expect(set?.written).toBe(3);
    expect(linesOf(set).map((line) => line.match(/第\d篇/u)?.[0])).toEqual(['第5篇', '第2篇', '第9篇']);
    expect(onProgress.mock.calls).toEqual([[0], [1], [2], [3]]);
  });

  test('stop before the next article and leave nothing', async () => {
    const control = new AbortController();
    const onAsked = vi.fn((id: number) => {
      if (id === 2) control.abort();
    });
    const all = articles(fifty, onAsked);
    expect(await writeSet(all, setFormat('json-lines'), { ...usual, signal: control.signal })).toBeNull();
    expect(onAsked.mock.calls.length).toBeLessThan(10);
  });

  test('have the pictures of few at a time on their way, and one that fails ends it', async () => {
    let [now, most] = [0, 0];
    const pictures = async ({ id }: SavedArticle) => {
      most = Math.max(most, ++now);
      await new Promise((later) => setTimeout(later));
      now -= 1;
      if (id === 30) throw new Error('the library is locked');
      return new Map();
    };
    await expect(writeSet(articles(fifty), setFormat('csv'), { ...usual, pictures })).rejects.toThrow('locked');
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(10);
  });
});
