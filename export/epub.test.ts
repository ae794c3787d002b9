import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleBlock } from '../extract/article';
import {
  PIXEL,
  PNG,
  paragraph,
  sampleArticle,
  sampleContext,
  sampleSet,
  setOptions,
  WEBP,
  writeBytes,
} from './articles.fixtures';
import { epub } from './epub';
import type { ExportItem } from './format';

const image = (src: string): ArticleBlock => ({
  type: 'image',
  text: '',
  at: [1],
  picture: { src, alt: '航拍', width: 10, height: 10, href: '' },
});
const pictures = new Map([
  ['https://a.example/1.jpg', { bytes: PNG }],
  ['https://a.example/2.webp', { bytes: WEBP }],
]);
const withPictures: ExportItem = {
  article: sampleArticle({
    blocks: [
      paragraph('正文。'),
      image('https://a.example/1.jpg'),
      { type: 'caption', text: '图说', at: [3] },
      image('https://a.example/2.webp'),
      image(PIXEL),
      image('https://a.example/gone.jpg'),
    ],
  }),
  context: { ...sampleContext, pictures },
};
const open = (items: readonly ExportItem[], options = setOptions) => {
  const bytes = writeBytes(epub, items, options);
  const files = Object.entries(unzipSync(bytes)).map(([path, content]): [string, string] => [path, strFromU8(content)]);
  return { bytes, files: new Map(files) };
};

describe('EPUB', () => {
  it('begins with its media type, unpacked, where readers look for it', () => {
    const { bytes } = open([withPictures]);
    expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('is a book of one article under its own title', () => {
    const { files } = open([withPictures], { ...setOptions, title: '' });
    const opf = files.get('EPUB/package.opf') ?? '';
    expect(opf).toContain('<dc:title>蝶变,让城市生活更精彩</dc:title>');
    expect(opf).toContain('<dc:creator>闫宏伟</dc:creator><dc:creator>'.replace('><', '>\n<'));
    expect(opf).toContain('<dc:language>zh-Hans</dc:language>');
    expect(opf).toContain('<dc:publisher>焦作日报</dc:publisher>');
    expect(opf).toContain('<dc:date>2017-09-12</dc:date>');
    expect(opf).toContain('<meta property="dcterms:modified">2026-11-22T01:00:00Z</meta>');
    expect(opf).not.toContain('<itemref idref="nav"/>');
  });

  it('is a book of several articles with cover and contents', () => {
    const second = sampleArticle({ title: '繁體', script: 'hant', edition: null, publishedAt: '2021-04-01' });
    const { files } = open([withPictures, { article: second, context: { url: '' } }]);
    const opf = files.get('EPUB/package.opf') ?? '';
    expect(opf).toContain('<dc:title>我的剪报</dc:title>');
    expect(opf).toContain('<dc:language>zh-Hans</dc:language>\n<dc:language>zh-Hant</dc:language>');
    expect([...opf.matchAll(/idref="(.*?)"/gu)].map(([, id]) => id)).toEqual([
      'cover',
      'nav',
      'chapter-1',
      'chapter-2',
    ]);
    expect(files.get('EPUB/nav.xhtml')).toContain(
      [
        '<li><a href="text/00001.xhtml">蝶变,让城市生活更精彩</a></li>',
        '<li><a href="text/00002.xhtml" lang="zh-Hant" xml:lang="zh-Hant">繁體</a></li>',
      ].join('\n'),
    );
    expect(files.get('EPUB/cover.xhtml')).toContain('<p>2 篇 · 2017-09-12 至 2021-04-01</p><p>焦作日报、驻马店网</p>');
    expect(files.get('EPUB/cover.svg')).toContain('>我的剪报</text>');
  });

  it('holds the pictures that are at hand and links the others', () => {
    const { files } = open([withPictures]);
    const chapter = files.get('EPUB/text/00001.xhtml') ?? '';
    const shown = [...chapter.matchAll(/<img src="\.\.\/(.*?)"/gu)].map(([, path]) => path ?? '');
    expect(shown.map((path) => path.replace(/^.*\./u, ''))).toEqual(['png', 'webp', 'png']);
    for (const path of shown) expect(files.has(`EPUB/${path}`)).toBe(true);
    expect(chapter).toContain('<a href="https://a.example/gone.jpg" rel="noopener noreferrer">［图］航拍</a>');
    expect(chapter).toContain('<figcaption>图说</figcaption>');
    // WebP is younger than many readers
    expect(files.get('EPUB/package.opf')).toMatch(/media-type="image\/webp" id="picture-2" fallback="no-picture"/u);
  });

  it('is the same book when the same articles are written again', () => {
    const identifier = (now: string) =>
      /urn:uuid:[\da-f-]{36}/u.exec(
        open([withPictures], { ...setOptions, now }).files.get('EPUB/package.opf') ?? '',
      )?.[0];
    expect(identifier('2026-11-22T01:00:00Z')).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/u,
    );
    expect(identifier('2027-01-01T00:00:00Z')).toBe(identifier('2026-11-22T01:00:00Z'));
  });
});

/** `epubcheck` as Debian installs it, or as a jar that starts by Java; null where it is not here. */
const checker = [
  ['epubcheck'],
  ['java', '-jar', '/usr/bin/epubcheck'],
  ['java', '-jar', '/usr/share/java/epubcheck.jar'],
].find(([command = '', ...rest]) =>
  /EPUBCheck v/u.test(spawnSync(command, [...rest, '--version'], { encoding: 'utf8' }).stdout ?? ''),
);
if (!checker)
  console.log('Skipped: epubcheck is not here (apt-get install epubcheck), so the books were not checked by it');

describe.skipIf(!checker)('epubcheck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'epub-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['one article', [withPictures]],
    ['a set with everything that pages can say', [withPictures, ...sampleSet()]],
  ])(
    'finds nothing wrong with %s',
    (_, items) => {
      const file = join(folder, `${items.length}.epub`);
      writeFileSync(file, open(items).bytes);
      const [command = '', ...rest] = checker ?? [];
      const { stdout, stderr } = spawnSync(command, [...rest, file], { encoding: 'utf8' });
      expect(`${stdout}${stderr}`.match(/^(?:FATAL|ERROR|WARNING).*$/gmu) ?? []).toEqual([]);
      expect(`${stdout}${stderr}`).toContain('No errors or warnings detected');
    },
    120_000,
  );
});
