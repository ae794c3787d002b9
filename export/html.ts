import type { Article } from '../extract/article';
import { annotationsMarkup } from './annotations';
import { bodyMarkup, footerMarkup, headMarkup } from './article-markup';
import { base64 } from './base64';
import type { ExportContext, Pictures } from './format';
import { HTML_STYLE } from './html-style';
import { jsonLd } from './json-ld';
import { element, textElement, voidElement } from './markup';
import { pictureType } from './picture-type';
import { webAddress } from './web-address';
import { oneLine } from './well-formed';
import { WORDS } from './words';

/** A saved page is data. Nothing in it may run, ask or send, whoever wrote the article. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data: https: http:; base-uri 'none'; form-action 'none'";

/**
 * An article as one page that needs nothing beside it: style sheet inside, pictures inside where `context.pictures` has them
 * and by their address where not, facts as `<meta>` and as JSON-LD.
 */
export function toHtml(article: Article, context: ExportContext): string {
  const language = article.script === 'hans' ? 'zh-Hans' : 'zh-Hant';
  const options = {
    pictureAddress: (src: string) => pictureAddress(src, context.pictures),
    highlights: context.annotations?.highlights ?? [],
  };
  const body = bodyMarkup(article, options);
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8"/>',
    voidElement('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    textElement('title', {}, oneLine(article.title ?? WORDS[article.script].untitled)),
    ...metas(article, context),
    element('script', { type: 'application/ld+json' }, jsonLd(article, context)),
    element('style', {}, HTML_STYLE),
    '</head>',
    '<body>',
    '<article>',
    element('header', {}, '\n', headMarkup(article), '\n'),
    element('main', {}, '\n', body, '\n'),
    footerMarkup(article, context),
    '</article>',
    annotationsMarkup(context, article.script, body),
    '</body>',
    '</html>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

/** The bytes at hand as a data address, or the address on the web. */
function pictureAddress(src: string, pictures: Pictures | undefined): string {
  const file = pictures?.get(src);
  const type = file && pictureType(file.bytes);
  if (file && type) return `data:${type.mime};base64,${base64(file.bytes)}`;
  return /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/iu.test(src) ? src : webAddress(src);
}

function metas(article: Article, context: ExportContext): string[] {
  const { edition } = article;
  const url = webAddress(context.url);
  const published = article.publishedAt ?? edition?.date;
  const named: [string, string | null | undefined][] = [
    ['viewport', 'width=device-width, initial-scale=1'],
    // sites that show pictures only to their own pages show them to nobody's as well
    ['referrer', 'no-referrer'],
    ['generator', 'Qingyang 清样'],
    ['description', article.summary],
    ...article.authors.map(({ name }): [string, string] => ['author', name]),
    ['editor', article.editors.join('、')],
    ['source', article.source],
    ['publishdate', published],
    ['newspaper', edition?.paper],
    ['edition-page', edition?.page],
    ['saved', context.savedAt],
    ['keywords', context.tags?.join(', ')],
  ];
  const properties: [string, string | null | undefined][] = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:site_name', article.siteName],
    ['og:url', url],
    ['article:published_time', published],
    ...article.section.map((name): [string, string] => ['article:section', name]),
  ];
  return [
    ...named.map(([name, content]) => (content ? voidElement('meta', { name, content }) : '')),
    ...properties.map(([property, content]) => (content ? voidElement('meta', { property, content }) : '')),
    url && voidElement('link', { rel: 'canonical', href: url }),
  ];
}
