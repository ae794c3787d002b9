import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../extract/article';
import { htmlSet, markdownSet, textSet } from './archive-set';
import {
  PIXEL,
  PNG,
  paragraph,
  sampleArticle,
  sampleContext,
  sampleSet,
  setOptions,
  writeBytes,
} from './articles.fixtures';

const image = (src: string): ArticleBlock => ({
  type: 'image',
  text: '',
  at: [1],
  picture: { src, alt: '航拍', width: 0, height: 0, href: '' },
});
const unzip = (...[open, items, options]: Parameters<typeof writeBytes>) =>
  Object.entries(unzipSync(writeBytes(open, items, options))).map(([path, bytes]) => ({
    path,
    bytes,
    text: strFromU8(bytes),
  }));

describe('markdownSet', () => {
  const [first, second] = ['https://a.example/1.jpg', 'https://a.example/图 2.jpg'];
  const pictures = new Map([[first, { bytes: PNG }]]);
  const article = sampleArticle({
    blocks: [paragraph('文'), image(first), image(second), image(PIXEL), image(first)],
  });
  const again = sampleArticle({ title: '另一篇', blocks: [image(first)] });
  const files = unzip(markdownSet, [
    { article, context: { ...sampleContext, pictures } },
    { article: again, context: { ...sampleContext, pictures } },
    { article, context: { ...sampleContext, pictures } },
  ]);

  it('lays out what Logseq and Obsidian open: pages and assets', () => {
    expect(files.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^我的剪报\/assets\/zmdnews20170912x[a-z0-9]{7}-1\.png$/u),
      expect.stringMatching(/^我的剪报\/assets\/zmdnews20170912x[a-z0-9]{7}-2\.png$/u),
      '我的剪报/pages/2021-03-05 蝶变,让城市生活更精彩.md',
      '我的剪报/pages/2021-03-05 另一篇.md',
      '我的剪报/pages/2021-03-05 蝶变,让城市生活更精彩 (2).md',
    ]);
    expect(files[0]?.bytes).toEqual(PNG);
  });

  it('links the pictures it holds and leaves the others where they are', () => {
    const assets = files.filter(({ path }) => path.includes('/assets/')).map(({ path }) => path.replace(/^.*\//u, ''));
    const links = [...(files[2]?.text ?? '').matchAll(/!\[航拍\]\((.*?)\)/gu)].map(([, address]) => address);
    expect(links).toEqual([
      `../assets/${assets[0]}`,
      'https://a.example/图%202.jpg',
      `../assets/${assets[1]}`,
      `../assets/${assets[0]}`,
    ]);
    expect(files[3]?.text).toContain(`![航拍](../assets/${assets[0]})`);
  });

  it('takes the reader’s names for files', () => {
    const options = { ...setOptions, title: 'a/b', fileNames: '{id} {title}' };
    const [file] = unzip(markdownSet, [{ article: again, context: { ...sampleContext, id: 7 } }], options);
    expect(file?.path).toBe('a／b/pages/7 另一篇.md');
  });
});

describe.each([
  ['markdown', markdownSet, 'md'],
  ['html', htmlSet, 'html'],
  ['text', textSet, 'txt'],
] as const)('%s archive', (_, open, extension) => {
  it('holds an article a file, whatever the pages say', () => {
    const files = unzip(open, sampleSet());
    const articles = files.filter(({ path }) => path.endsWith(`.${extension}`));
    expect(articles).toHaveLength(sampleSet().length);
    for (const { path } of files) {
      expect(
        path.split('/').every((part) => new TextEncoder().encode(part).length <= 240 && !/^\.*$/u.test(part)),
      ).toBe(true);
      expect(path).not.toMatch(/[<>:"\\|?*\p{Cc}\p{Cf}]/u);
    }
  });
});
