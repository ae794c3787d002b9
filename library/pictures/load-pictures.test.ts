import { beforeEach, expect, test, vi } from 'vitest';
import type { Article, ArticleBlock } from '../../extract/article';
import { library } from '../client';
import { picturesOf } from './load-pictures';

const SRC = 'http://news.example.cn/bridge.jpg';
const saved = (...blocks: Partial<ArticleBlock>[]) => ({ id: 7, version: 1, article: { blocks } as Article });

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(library, 'pictures').mockResolvedValue([{ src: SRC, hash: 'a' }] as never);
  vi.spyOn(library, 'picture').mockResolvedValue({ mime: 'image/jpeg', base64: 'AQI=' });
});

test('the kept pictures of an article by their addresses', async () => {
  const found = await picturesOf(saved({ type: 'image', picture: { src: SRC, alt: '大桥' } as never }));
  expect([...found]).toEqual([[SRC, { mime: 'image/jpeg', bytes: new Uint8Array([1, 2]) }]]);
});

test('for an article without a picture nothing is asked', async () => {
  expect(await picturesOf(saved({ type: 'paragraph', text: '昨日' }))).toEqual(new Map());
  expect(library.pictures).not.toHaveBeenCalled();
});
