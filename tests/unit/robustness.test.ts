/** No page makes the extraction throw, hang or invent; what comes out is well-formed. Large ones: tests/scale/. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { decode } from '../../page/charset';
import { soundHtml, soundText } from './robustness';

const PAGES = join(import.meta.dirname, '../pages');
const SEEDS = join(import.meta.dirname, '../../seeds');

const pages = readdirSync(PAGES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readFileSync(join(PAGES, entry.name, 'page.html'), 'utf8'));
const seeds = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), 'utf8'));

const SENTENCE = '市环保局表示，这次改版主要服务于市民日常生活，同时兼顾一些专业人士的需求。';
const HEAD =
  '<html><head><title>市民可实时查询污染物浓度_京华网</title></head><body><h1>市民可实时查询污染物浓度</h1><div>2012-01-12 15:21 来源：京华时报</div>';

/** What spoils pages in the wild, and what an attacker writes. */
const JUNK = [
  '\0',
  '\ud800',
  '\udfff',
  '\ufffd',
  '\ufeff',
  '\u202e',
  '&#0;',
  '&#xd800;',
  '&#x110000;',
  '&',
  '<',
  '>',
  '"',
  "'",
  '</div>',
  '</body></html>',
  '<div>',
  '<table><tr>',
  '<p',
  '<!--',
  '-->',
  '<![CDATA[',
  '<script>',
  '</script>',
  '<title>',
  '<svg><title>',
  '<template>',
  '<select>',
  '<frameset>',
  '<math><mi>',
  '<plaintext>',
  '<a href="http://[">',
  '<img src="data:,">',
  '<base href="//">',
  '<meta charset=utf-16>',
  '<time datetime="99999-99-99">',
  '<td colspan=99999 rowspan=99999>',
  '<script type="application/ld+json">{"@type":[[["NewsArticle"]]],"headline":{},"datePublished":[]}</script>',
  '来源：',
  '（记者',
  '）',
  '【',
  '2012-',
  '9999年99月99日 99:99',
  '應(yīng)',
  '?qū)',
  '　',
  '\u00a0',
  '\r',
  '\f',
  '\u2028',
  '—'.repeat(50),
  '1'.repeat(400),
  '。'.repeat(99),
];

interface Change {
  at: number;
  take: number;
  put: string;
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof(fc.constant(0), fc.nat(30), fc.nat(3000)),
  put: fc.oneof(fc.constant(''), fc.constantFrom(...JUNK), fc.string({ unit: 'binary', maxLength: 20 })),
});

/** The text with some places overwritten, then cut off. */
function spoil(text: string, changes: readonly Change[], end: number): string {
  let spoilt = text;
  for (const { at, take, put } of changes) {
    const start = Math.floor(at * spoilt.length);
    spoilt = spoilt.slice(0, start) + put + spoilt.slice(start + take);
  }
  return spoilt.slice(0, Math.ceil(end * spoilt.length));
}

const spoilt = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(change, { maxLength: 12 }),
      fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true })),
    )
    .map(([text, changes, end]) => spoil(text, changes, end));

describe('spoilt pages', () => {
  it('of every family of templates', () => {
    fc.assert(
      fc.property(spoilt(pages), (html) => void soundHtml(html)),
      { numRuns: 120 },
    );
  });

  it('that are texts', () => {
    fc.assert(
      fc.property(spoilt(seeds), (text) => void soundText(text)),
      { numRuns: 50 },
    );
  });

  it('that are two pages in one', () => {
    const two = fc.tuple(spoilt(pages), spoilt(pages), fc.double({ min: 0, max: 1, noNaN: true }));
    const join = ([a, b, at]: [string, string, number]) =>
      a.slice(0, Math.floor(at * a.length)) + b + a.slice(Math.floor(at * a.length));
    fc.assert(
      fc.property(two.map(join), (html) => void soundHtml(html)),
      { numRuns: 30 },
    );
  });

  it('whose bytes are spoilt', () => {
    const bytes = fc.tuple(
      fc.constantFrom(...pages),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 60 }),
    );
    fc.assert(
      fc.property(bytes, ([html, changes]) => {
        const raw = Buffer.from(html);
        for (const [at, byte] of changes) raw[Math.floor(at * (raw.length - 1))] = byte;
        soundHtml(decode(raw).text);
      }),
      { numRuns: 30 },
    );
  });

  it('that are nothing but junk', () => {
    const junk = fc.array(fc.oneof(fc.constantFrom(...JUNK), fc.constant(SENTENCE), fc.string({ unit: 'binary' })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(junk, (parts) => void soundHtml(parts.join(''))),
      { numRuns: 80 },
    );
    fc.assert(
      fc.property(junk, (parts) => void soundText(parts.join(''))),
      { numRuns: 50 },
    );
  });
});

describe('lines that a pattern could read in very many ways', () => {
  it.each([
    ['digits that are no pager', '1'.repeat(60), '0x'],
    ['dots that are no pager', '…'.repeat(30) + '.'.repeat(30), 'x'],
    ['last pages that are no pager', '末页'.repeat(30), 'x'],
    ['deeds behind no name', '记者写文图采'.repeat(20), '供撰x'],
    ['deeds one after the other', '张三李/文图'.repeat(18), '王五'],
    ['a signature of the system', ' \t-_|'.repeat(60), 'owered by'],
    ['buttons', '大中小 打印 关闭 '.repeat(12), '。x'],
    ['counts', '浏览0评论0'.repeat(16), '\u2028。'],
    ['tags', '#热词# '.repeat(18), '，'],
    ['menus', '设为首页|加入收藏|'.repeat(9), '。'],
    ['addresses', '地址：邮编 '.repeat(16), '，'],
  ])('%s', (_, many, end) => {
    const line = many + end;
    soundHtml(
      `${HEAD.replace('</title>', `${line}</title>`)}<p>${line}</p><p>${SENTENCE}${SENTENCE}</p><p>${line}</p><p>（${line}）</p>`,
    );
    soundText(`${line}\n${SENTENCE}\n${SENTENCE}\n${line}\n作者：${line}`);
  });
});
