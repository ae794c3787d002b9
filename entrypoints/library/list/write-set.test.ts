import { describe, expect, test, vi } from 'vitest';
import { formats, type SetFormat } from '../../../export';
import { sampleArticle } from '../../../export/sample-article';
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

function setFormat(id: string): SetFormat {
  const format = formats.find((known) => known.id === id);
  return format?.takes === 'many' ? format : expect.fail(`no format ${id} for several`);
}

const usual = { now: '2026-11-22T01:00:00Z', title: '清样', onProgress: () => {} };
const linesOf = (set: { chunks: unknown[] } | null) => (set?.chunks ?? []).join('').trimEnd().split('\n');

describe('several articles in one file', () => {
  test('stand in the order of choosing, whichever comes first', async () => {
    const onProgress = vi.fn();
    const get = async (id: number) => {
      if (id === 5) await new Promise((later) => setTimeout(later, 5));
      return savedOf(id);
    };
    const { signal } = new AbortController();
    const set = await writeSet([5, 2, 9], setFormat('json-lines'), { ...usual, get, onProgress, signal });
    expect(set?.written).toBe(3);
    expect(linesOf(set).map((line) => line.match(/第\d篇/u)?.[0])).toEqual(['第5篇', '第2篇', '第9篇']);
    expect(onProgress.mock.calls).toEqual([[0], [1], [2]]);
  });

  test('one that is gone meanwhile is left out', async () => {
    const get = async (id: number) => (id === 2 ? null : savedOf(id));
    const { signal } = new AbortController();
    const set = await writeSet([1, 2, 3], setFormat('json-lines'), { ...usual, get, signal });
    expect(set?.written).toBe(2);
    expect(linesOf(set)).toHaveLength(2);
  });

  test('stop before the next article and leave nothing', async () => {
    const control = new AbortController();
    const get = vi.fn(async (id: number) => {
      if (id === 2) control.abort();
      return savedOf(id);
    });
    const ids = Array.from({ length: 50 }, (_, place) => place + 1);
    const set = await writeSet(ids, setFormat('json-lines'), { ...usual, get, signal: control.signal });
    expect(set).toBeNull();
    expect(get.mock.calls.length).toBeLessThan(10);
  });

  test('are few at a time on their way, and one that fails ends it', async () => {
    let [now, most] = [0, 0];
    const get = async (id: number) => {
      most = Math.max(most, ++now);
      await Promise.resolve();
      now -= 1;
      if (id === 30) throw new Error('the library is locked');
      return savedOf(id);
    };
    const { signal } = new AbortController();
    const ids = Array.from({ length: 50 }, (_, place) => place + 1);
    await expect(writeSet(ids, setFormat('csv'), { ...usual, get, signal })).rejects.toThrow('locked');
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(10);
  });
});
