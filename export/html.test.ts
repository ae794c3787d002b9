import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import type { ArticleBlock } from '../extract/article';
import { fromHtml } from '../page/from-html';
import { fromText } from '../page/from-text';
import {
  emptyArticle,
  HOSTILE,
  highlight,
  hostileAnnotations,
  hostileArticle,
  PIXEL,
  PNG,
  paragraph,
  sampleAnnotations,
  sampleArticle,
} from './articles.fixtures';
import { toHtml } from './html';

type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a page, and what the parser had to forgive. */
function read(html: string): { elements: Element[]; errors: string[] } {
  const errors: string[] = [];
  const elements: Element[] = [];
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  return { elements, errors };
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((each) => each.name === name)?.value;

const textOf = (node: DefaultTreeAdapterTypes.Node | undefined): string => {
  if (!node) return '';
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
};

const context = { url: 'https://www.zmdnews.cn/1.htm', savedAt: '2026-11-22T01:00:00Z' };
const image = (src: string) => ({
  type: 'image' as const,
  text: '',
  at: [1],
  picture: { src, alt: '航拍', width: 640, height: 0, href: '' },
});

describe('toHtml', () => {
  it('gives the facts to programs: JSON-LD and meta', () => {
    const { elements, errors } = read(toHtml(sampleArticle(), context));
    expect(errors).toEqual([]);
    const [data] = elements.filter(({ tagName }) => tagName === 'script');
    expect(JSON.parse(textOf(data))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '蝶变,让城市生活更精彩',
      alternativeHeadline: '——山阳区“四城联创”集中攻坚工作侧记',
      description: '以张贴宣传页、入户讲解等形式广泛宣传。',
      datePublished: '2021-03-05T07:58:00+08:00',
      dateline: '本报讯',
      inLanguage: 'zh-Hans',
      author: [
        { '@type': 'Person', name: '闫宏伟', jobTitle: 'reporter' },
        { '@type': 'Person', name: '李申佳', jobTitle: 'correspondent' },
      ],
      editor: [{ '@type': 'Person', name: '刘银霞' }],
      publisher: { '@type': 'Organization', name: '驻马店网' },
      sourceOrganization: { '@type': 'Organization', name: '驻马店网' },
      printEdition: '焦作日报',
      printPage: '04',
      articleSection: ['县区', '开发区'],
      position: 4,
      url: context.url,
      mainEntityOfPage: context.url,
    });
    const metas = new Map(
      elements
        .filter(({ tagName }) => tagName === 'meta')
        .map((meta) => [attribute(meta, 'name') ?? attribute(meta, 'property'), attribute(meta, 'content')]),
    );
    expect(metas.get('og:title')).toBe('蝶变,让城市生活更精彩');
    expect(metas.get('article:published_time')).toBe('2021-03-05T07:58:00+08:00');
    expect(metas.get('author')).toBe('李申佳');
    expect(metas.get('newspaper')).toBe('焦作日报');
    expect(metas.get('saved')).toBe(context.savedAt);
  });

  it('needs nothing beside it', () => {
    const { elements } = read(toHtml(sampleArticle(), context));
    expect(elements.filter(({ tagName }) => ['iframe', 'object', 'embed', 'base', 'form'].includes(tagName))).toEqual(
      [],
    );
    const links = elements.filter(({ tagName }) => tagName === 'link').map((link) => attribute(link, 'rel'));
    expect(links).toEqual(['canonical']);
    const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
    expect(attribute(policy, 'content')).toContain("default-src 'none'");
  });

  it('shows pictures that are at hand from inside, others from their address', () => {
    const article = sampleArticle({
      blocks: [image('https://a.example/1.jpg'), image('https://a.example/2.jpg'), image(PIXEL), image('blob:x')],
    });
    // a PNG that its site calls .jpg
    const pictures = new Map([['https://a.example/1.jpg', { bytes: PNG }]]);
    const { elements } = read(toHtml(article, { ...context, pictures }));
    const images = elements.filter(({ tagName }) => tagName === 'img');
    expect(images.map((each) => attribute(each, 'src'))).toEqual([PIXEL, 'https://a.example/2.jpg', PIXEL]);
    expect(images.map((each) => attribute(each, 'width'))).toEqual([undefined, undefined, undefined]);
  });

  it('puts picture and caption together', () => {
    const blocks = [
      image('https://a.example/1.jpg'),
      { type: 'caption' as const, text: '图说', at: [2] },
      paragraph('文'),
    ];
    expect(toHtml(sampleArticle({ blocks }), context)).toContain(
      '<figure><img src="https://a.example/1.jpg" alt="航拍"/><figcaption>图说</figcaption></figure>\n<p>文</p>',
    );
  });

  it('marks passages in the text and says the notes after the article', () => {
    const html = toHtml(sampleArticle(), { ...context, annotations: sampleAnnotations(), tags: ['四城联创'] });
    expect(html).toContain('<p><mark id="mark-1" class="green" title="谁定的？">投入资金</mark>5000万元。</p>');
    const [, section = ''] = /<section class="annotations">(.*?)<\/section>/su.exec(html) ?? [];
    expect(section.replace(/>\n</gu, '><').trim()).toBe(
      [
        '<h2>批注</h2><ul>',
        '<li><blockquote class="green"><p><a href="#mark-1">投入资金</a></p></blockquote><p>谁定的？</p></li>',
        '<li><blockquote class="yellow"><p>已删的话</p></blockquote></li>',
        '<li><p>周五去现场。</p></li>',
        '</ul>',
      ].join(''),
    );
    expect(html).toContain('<meta name="keywords" content="四城联创"/>');
    expect(toHtml(sampleArticle(), context)).not.toMatch(/<mark|class="annotations"/u);
  });

  it('marks what spans runs, paragraphs, items of a list and cells of a table', () => {
    const blocks: ArticleBlock[] = [
      { type: 'paragraph', text: '甲乙丙丁', at: [1], runs: [{ text: '甲乙' }, { text: '丙丁', strong: true }] },
      { type: 'list', text: '子丑\n寅卯', at: [2], items: [[{ text: '子丑' }], [{ text: '寅卯' }]] },
      {
        type: 'table',
        text: '天\t地\n玄\t黄',
        at: [3],
        rows: [
          ['天', '地'],
          ['玄', '黄'],
        ],
      },
    ];
    const range = { start: { block: 0, offset: 1 }, end: { block: 1, offset: 4 } };
    const cell = { start: { block: 2, offset: 4 }, end: { block: 2, offset: 5 } };
    const annotations = { highlights: [highlight(range, '…'), highlight(cell, '玄', { colour: 'blue' })], notes: [] };
    const html = toHtml(sampleArticle({ blocks }), { ...context, annotations });
    expect(html).toContain(
      [
        '<p>甲<mark id="mark-1" class="yellow">乙</mark><strong><mark class="yellow">丙丁</mark></strong></p>',
        '<ul><li><mark class="yellow">子丑</mark></li><li><mark class="yellow">寅</mark>卯</li></ul>',
      ]
        .join('\n')
        .replaceAll(
          '<strong><mark class="yellow">丙丁</mark></strong>',
          '<mark class="yellow"><strong>丙丁</strong></mark>',
        ),
    );
    expect(html).toContain('<tr><td><mark id="mark-2" class="blue">玄</mark></td><td>黄</td></tr>');
  });

  it.each([...HOSTILE, HOSTILE.join(' ')])('keeps %j text', (text) => {
    const article = hostileArticle(text);
    const html = toHtml(article, {
      url: text,
      savedAt: text,
      annotations: hostileAnnotations(article, text),
      tags: [text],
    });
    const { elements, errors } = read(html);
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\n]/u);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
    expect(JSON.parse(textOf(scripts[0])).headline).toBe(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
    for (const { attrs } of elements) {
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on/u);
        if (/^(?:href|src)$/u.test(name)) expect(value).toMatch(/^(?:https?:\/\/|#mark-\d+$)/u);
      }
    }
    const heading = elements.find(({ tagName }) => tagName === 'h1');
    expect(textOf(heading)).toContain(text.slice(0, 6));
  });

  it('is a page even for an article of which nothing is known', () => {
    const html = toHtml(emptyArticle(), { url: '' });
    expect(read(html).errors).toEqual([]);
    expect(html).toContain('<title>无题</title>');
    expect(html).not.toMatch(/null|undefined|<h1>/u);
  });

  it('is Traditional for a Traditional article', () => {
    const html = toHtml(sampleArticle({ script: 'hant' }), context);
    expect(html).toContain('<html lang="zh-Hant">');
    expect(html).toContain('記者：');
  });

  it.each(readdirSync('seeds').filter((name) => name.endsWith('.txt')))('reads back as the article: %s', (name) => {
    const { articles } = extract(fromText(readFileSync(`seeds/${name}`, 'utf8'), ''));
    expect(articles).not.toHaveLength(0);
    const marked = { start: { block: 0, offset: 2 }, end: { block: 1, offset: 9 } };
    const annotations = {
      highlights: [
        highlight(marked, '这一段话很要紧，要到现场去核实一下才行。', { note: '周五再打一个电话去问一问经办的人。' }),
      ],
      notes: [{ uid: 'n', text: '这是我自己写的一段笔记，不是报纸上的话。', createdAt: '', updatedAt: '' }],
    };
    for (const [article, reader] of articles.flatMap((one) => [[one, {}] as const, [one, { annotations }] as const])) {
      const [again] = extract(
        fromHtml(toHtml(article, { url: 'https://a.example/1.htm', ...reader }), 'https://a.example/1.htm'),
      ).articles;
      expect(again?.title).toBe(article.title);
      expect(again?.text).toBe(article.text);
      expect(again?.publishedAt).toBe(article.publishedAt);
    }
  });
});
