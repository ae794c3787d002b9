import { readdirSync, readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import { fromHtml } from '../page/from-html';
import { fromText } from '../page/from-text';
import { toHtml } from './html';
import { emptyArticle, HOSTILE, hostileArticle, PIXEL, PNG, paragraph, sampleArticle } from './sample-article';

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

  it.each([...HOSTILE, HOSTILE.join(' ')])('keeps %j text', (text) => {
    const html = toHtml(hostileArticle(text), { url: text, savedAt: text });
    const { elements, errors } = read(html);
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/[\p{Surrogate}\p{Noncharacter_Code_Point}]|[^\P{Cc}\n]/u);
    const scripts = elements.filter(({ tagName }) => tagName === 'script');
    expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
    expect(JSON.parse(textOf(scripts[0])).headline).toBe(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'));
    for (const { attrs } of elements) {
      for (const { name, value } of attrs) {
        expect(name).not.toMatch(/^on/u);
        if (/^(?:href|src)$/u.test(name)) expect(value).toMatch(/^https?:\/\//u);
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
    for (const article of articles) {
      const [again] = extract(
        fromHtml(toHtml(article, { url: 'https://a.example/1.htm' }), 'https://a.example/1.htm'),
      ).articles;
      expect(again?.title).toBe(article.title);
      expect(again?.text).toBe(article.text);
      expect(again?.publishedAt).toBe(article.publishedAt);
    }
  });
});
