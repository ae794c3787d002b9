/** An article for the tests of the formats: every field set, text that looks like markup. Not bundled: only tests import it. */
import type { Article, ArticleBlock } from '../extract/article';
import { blankArticle } from '../extract/blank-article';
import type { Highlight, TextRange } from '../library/annotations/annotation';
import { readBase64 } from './base64';
import type { Annotations, Chunk, ExportItem, SetOptions, SetWriter } from './format';

export const paragraph = (text: string): ArticleBlock => ({ type: 'paragraph', text, at: [1] });

export function sampleArticle(changes: Partial<Article> = {}): Article {
  return {
    title: '蝶变,让城市生活更精彩',
    kicker: '决战五十天',
    subtitle: '——山阳区“四城联创”集中攻坚工作侧记',
    publishedAt: '2021-03-05T07:58:00+08:00',
    source: '驻马店网',
    authors: [
      { name: '闫宏伟', role: 'reporter' },
      { name: '李申佳', role: 'correspondent' },
    ],
    editors: ['刘银霞'],
    siteName: '驻马店网',
    section: ['县区', '开发区'],
    edition: { paper: '焦作日报', page: '04', pageName: '焦作/山阳区·孟州', date: '2017-09-12' },
    part: { index: 4, total: null },
    summary: '以张贴宣传页、入户讲解等形式广泛宣传。',
    dateline: '本报讯',
    rights: null,
    script: 'hans',
    blocks: [paragraph('投入资金5000万元。')],
    text: '投入资金5000万元。',
    at: { title: [4] },
    evidence: [],
    ...changes,
  };
}

/** What nobody meant as text, in every field: quotes, markup of five languages, emoji, half a character, control characters. */
export const HOSTILE = [
  `"'\`]]>--><script>alert(1)</script>&amp;\\{}%#$_~^`,
  `=HYPERLINK("http://evil.example","点")`,
  `👨‍👩‍👧‍👦 断${'\u{20BB7}'[0]}字\u0000\u000B\u{FFFE}\u{FEFF}\u202E`,
  'ER  - \r\nTY  - BOOK\n---\n@misc{x,',
  `长${'题'.repeat(300)}`,
] as const;

export function hostileArticle(text: string = HOSTILE.join(' ')): Article {
  return sampleArticle({
    title: text,
    kicker: text,
    subtitle: text,
    publishedAt: text,
    source: text,
    authors: (['reporter', 'correspondent', 'photographer', 'author'] as const).map((role) => ({ name: text, role })),
    editors: [text],
    siteName: text,
    section: [text, ''],
    edition: { paper: text, page: text, pageName: text, date: text },
    part: { index: 1, total: 2 },
    summary: text,
    dateline: text,
    rights: text,
    blocks: hostileBlocks(text),
    text,
  });
}

function hostileBlocks(text: string): ArticleBlock[] {
  const addresses = [
    'javascript:alert(1)',
    `https://a.example/${text}`,
    'http://a.example/%zz?a=1&b="2"',
    '/relative',
    '',
  ];
  const runs = [
    { text, strong: true as const },
    { text: '\n', em: true as const },
    ...addresses.map((href) => ({ text, href })),
  ];
  return [
    ...(['paragraph', 'heading', 'quote', 'caption'] as const).map((type) => ({ type, text, at: [1], runs })),
    { type: 'paragraph', text: '', at: [1] },
    ...addresses.flatMap((src): ArticleBlock[] => [
      { type: 'image', text, at: [1], picture: { src, alt: text, width: 1.5, height: -3, href: src } },
      { type: 'caption', text, at: [1] },
      { type: 'video', text, at: [1], video: src },
    ]),
    { type: 'list', text, at: [1], items: [runs, []], ordered: true },
    { type: 'table', text, at: [1], rows: [[text, ''], [], [text, '\n', text]] },
    { type: 'table', text: '', at: [1], rows: [] },
  ];
}

/** An article of which the page says nothing at all. */
export const emptyArticle = blankArticle;

/** A picture of one pixel, as a page may hold it in itself, and its bytes. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
export const PNG = readBase64(PIXEL.replace(/^.*,/u, '')) ?? new Uint8Array();
/** The first bytes of a WebP file: enough to be told. */
export const WEBP = Uint8Array.from([...'RIFF\u{10}\0\0\0WEBPVP8 \0\0\0\0'].map((char) => char.charCodeAt(0)));

export const sampleContext = { url: 'https://www.zmdnews.cn/1.htm', savedAt: '2026-11-22T01:00:00Z' };
export const setOptions: SetOptions = { now: '2026-11-22T01:00:00.123Z', title: '我的剪报' };

const AT = '2026-11-22T02:00:00.000Z';

export function highlight(range: TextRange | null, quote: string, rest: Partial<Highlight> = {}): Highlight {
  return { uid: 'h1', range, quote, colour: 'yellow', note: '', createdAt: AT, updatedAt: AT, ...rest };
}

/** A marked passage with a note, one whose words are no more, a note, and an empty one. */
export function sampleAnnotations(): Annotations {
  const range = { start: { block: 0, offset: 0 }, end: { block: 0, offset: 4 } };
  return {
    highlights: [
      highlight(range, '投入资金', { note: '谁定的？', colour: 'green' }),
      highlight(null, '已删的话', { uid: 'h2' }),
    ],
    notes: [
      { uid: 'n1', text: '周五去现场。', createdAt: AT, updatedAt: AT },
      { uid: 'n2', text: ' ', createdAt: AT, updatedAt: AT },
    ],
  };
}

/** All blocks of an article marked, in one highlight and in many that overlap, and text that looks like markup in every note. */
export function hostileAnnotations({ blocks }: Article, text: string): Annotations {
  const last = blocks.length - 1;
  const point = (block: number, offset: number) => ({ block, offset });
  const whole = highlight({ start: point(0, 1), end: point(last, blocks[last]?.text.length ?? 0) }, text, {
    note: text,
  });
  const each = blocks.map((block, at) =>
    highlight({ start: point(at, 0), end: point(at, block.text.length) }, text, {
      note: text,
      colour: text,
      uid: `h${at}`,
    }),
  );
  return { highlights: [whole, ...each], notes: [{ uid: 'n', text, createdAt: AT, updatedAt: AT }] };
}

/** Items for a set: an ordinary article, hostile ones, one without any fact, one in Traditional characters. */
export function sampleSet(): ExportItem[] {
  return [
    {
      article: sampleArticle(),
      context: { ...sampleContext, annotations: sampleAnnotations(), tags: ['四城联创', '待 核实'] },
    },
    ...HOSTILE.map((text) => ({
      article: hostileArticle(text),
      context: {
        url: `http://a.example/${text}`,
        savedAt: text,
        annotations: hostileAnnotations(hostileArticle(text), text),
        tags: [text],
      },
    })),
    { article: hostileArticle(), context: { url: 'x' } },
    { article: emptyArticle(), context: { url: '' } },
    { article: sampleArticle({ title: '繁體', script: 'hant' }), context: { url: 'http://b.example/' } },
  ];
}

/** All chunks that a writer gives for these items. */
export function writeItems(
  open: (options: SetOptions) => SetWriter,
  items: readonly ExportItem[],
  options: SetOptions = setOptions,
): Chunk[] {
  const writer = open(options);
  return [...items.flatMap((item) => writer.add(item)), ...writer.close()];
}

/** A file of text, as its chunks joined. */
export function writeText(open: (options: SetOptions) => SetWriter, items: readonly ExportItem[]): string {
  return writeItems(open, items).join('');
}

/** A file of bytes. */
export function writeBytes(
  open: (options: SetOptions) => SetWriter,
  items: readonly ExportItem[],
  options: SetOptions = setOptions,
): Uint8Array {
  return Uint8Array.from(
    writeItems(open, items, options).flatMap((chunk) => (typeof chunk === 'string' ? [] : [...chunk])),
  );
}
