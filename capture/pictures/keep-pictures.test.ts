import { describe, expect, it, vi } from 'vitest';
import { fromBase64 } from '../../library/engine/base64';
import { article, PICTURE } from '../../library/library.fixtures';
import type { GivenPicture } from '../../library/pictures/picture';
import type { SavedArticle } from '../../library/record';
import { type FetchedPicture, keepPictures, pictureAddresses, refererOf } from './keep-pictures';

const PAGE = 'http://news.example/2023/1.html#top';
const GIF = fromBase64(PICTURE.base64);
const image = (src: string) => ({
  type: 'image' as const,
  text: '',
  at: [1],
  picture: { src, alt: '', width: 4, height: 3, href: '' },
});

function savedWith(...sources: string[]): SavedArticle {
  return { id: 7, version: 2, url: PAGE, article: article({ blocks: sources.map(image) }) } as SavedArticle;
}

function shelf(kept: string[] = []) {
  const given: GivenPicture[] = [];
  return {
    given,
    pictures: async () => kept.map((src) => ({ ...PICTURE, src, hash: '', size: 1 })),
    addPictures: async (_id: number, pictures: GivenPicture[]) => {
      given.push(...pictures);
      return { kept: pictures.length };
    },
  };
}

const mayReach = async () => true;

describe('pictures of an article', () => {
  it('are each fetched once and kept at every place they stand at; what is kept already is left alone', async () => {
    const fetch = vi.fn(async (): Promise<FetchedPicture> => ({ bytes: GIF }));
    const target = shelf(['http://img.example/old.gif']);
    const saved = savedWith(
      'http://img.example/1.gif',
      'http://img.example/old.gif',
      'http://img.example/1.gif',
      'data:image/gif;base64,R0',
    );
    expect(await keepPictures(saved, target, { fetch, mayReach })).toEqual({ kept: 1, already: 1, failures: [] });
    expect(target.given.map(({ position, src, mime, width }) => [position, src, mime, width])).toEqual([
      [0, 'http://img.example/1.gif', 'image/gif', 4],
      [2, 'http://img.example/1.gif', 'image/gif', 4],
    ]);
    expect(fetch.mock.calls).toEqual([['http://img.example/1.gif', null, undefined]]);
    expect(pictureAddresses(saved)).toEqual(['http://img.example/1.gif', 'http://img.example/old.gif']);
  });

  it('a server that refuses is told the site, then the page; the next picture begins with what it wanted', async () => {
    const asked: (string | null)[] = [];
    const fetch = async (_src: string, referer: string | null): Promise<FetchedPicture> => {
      asked.push(referer);
      return referer === 'http://news.example/2023/1.html' ? { bytes: GIF } : { failure: 'refused' };
    };
    const saved = savedWith('http://img.example/1.gif', 'http://img.example/2.gif');
    expect((await keepPictures(saved, shelf(), { fetch, mayReach })).kept).toBe(2);
    expect(asked).toEqual([
      null,
      'http://news.example/',
      'http://news.example/2023/1.html',
      'http://news.example/2023/1.html',
    ]);
  });

  it('a sign instead of the picture is a refusal; every failure is told', async () => {
    const answers: Record<string, FetchedPicture> = {
      'http://a.example/page.jpg': { bytes: new TextEncoder().encode('<html>禁止盗链</html>') },
      'http://a.example/gone.jpg': { failure: 'gone' },
      'http://a.example/large.jpg': { failure: 'too-large' },
      'http://a.example/down.jpg': { failure: 'unreachable' },
    };
    const fetch = async (src: string) => answers[src] ?? { bytes: GIF };
    const report = await keepPictures(savedWith(...Object.keys(answers), 'http://b.example/1.gif'), shelf(), {
      fetch,
      mayReach: async (site) => site !== '*://b.example/*',
    });
    expect(report.kept).toBe(0);
    expect(report.failures.map(({ failure }) => failure)).toEqual([
      'no-picture',
      'gone',
      'too-large',
      'unreachable',
      'not-allowed',
    ]);
  });

  it('stop between two of them', async () => {
    const control = new AbortController();
    const target = shelf();
    const fetch = async (): Promise<FetchedPicture> => {
      if (target.given.length === 1) control.abort();
      return { bytes: GIF };
    };
    const saved = savedWith('http://a.example/1.gif', 'http://a.example/2.gif', 'http://a.example/3.gif');
    expect((await keepPictures(saved, target, { fetch, mayReach, signal: control.signal })).kept).toBe(1);
  });
});

it('a Referer has no fragment, no name and no password; a file has none', () => {
  expect(refererOf('https://me:pw@a.example/x?y#z', 'page')).toBe('https://a.example/x?y');
  expect(refererOf('https://a.example/x', 'origin')).toBe('https://a.example/');
  expect(refererOf('https://a.example/x', 'none')).toBeNull();
  expect(refererOf('file:///a.html', 'page')).toBeNull();
});
