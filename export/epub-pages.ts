/** The pages of a book: XHTML, as EPUB 3 wants it. */
import type { Article } from '../extract/article';
import { annotationsMarkup } from './annotations';
import { bodyMarkup, footerMarkup, headMarkup } from './article-markup';
import type { ExportContext } from './format';
import { element, escapeMarkup, textElement, voidElement } from './markup';
import { oneLine } from './well-formed';
import { WORDS } from './words';

export type BookScript = Article['script'];

export const languageOf = (script: BookScript): string => (script === 'hans' ? 'zh-Hans' : 'zh-Hant');

interface Page {
  script: BookScript;
  title: string;
  /** Path from the page's folder to the book's: '' or '../'. */
  up: string;
  body: string;
}

export function page({ script, title, up, body }: Page): string {
  const language = languageOf(script);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!DOCTYPE html>',
    `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">`,
    '<head>',
    textElement('title', {}, oneLine(title) || WORDS[script].untitled),
    voidElement('link', { rel: 'stylesheet', type: 'text/css', href: `${up}style.css` }),
    '</head>',
    element('body', {}, '\n', body, '\n'),
    '</html>',
    '',
  ].join('\n');
}

/** `pictureAddress` gives the path of a picture of the book, '' for one that is not in it: a book shows nothing of the web. */
export function chapterPage(
  article: Article,
  context: ExportContext,
  title: string,
  pictureAddress: (src: string) => string,
): string {
  const footer = footerMarkup(article, context);
  const text = bodyMarkup(article, { pictureAddress, highlights: context.annotations?.highlights ?? [] });
  const annotations = annotationsMarkup(context, article.script, text);
  const body = element(
    'section',
    { 'epub:type': 'chapter', role: 'doc-chapter' },
    '\n',
    // a chapter is found by its heading, so that it needs one
    element('header', {}, headMarkup(article.title ? article : { ...article, title })),
    '\n',
    element('main', {}, '\n', text, '\n'),
    footer && `\n${footer}`,
    annotations && `\n${annotations}`,
    '\n',
  );
  return page({ script: article.script, title, up: '../', body });
}

/** Title, how many articles of which days, and from where. */
export function coverPage(script: BookScript, title: string, lines: readonly string[]): string {
  const body = element(
    'section',
    { 'epub:type': 'cover', class: 'cover' },
    textElement('h1', {}, title),
    ...lines.map((line) => textElement('p', {}, line)),
  );
  return page({ script, title, up: '', body });
}

/** The same as a picture, for the shelf of a reading program. Lines of ten characters; a Chinese character is a square. */
export function coverPicture(title: string, lines: readonly string[]): string {
  const rows = linesOf(title, 9).slice(0, 7);
  const text = (words: string, y: number, size: number) =>
    element('text', { x: 600, y, 'font-size': size, 'text-anchor': 'middle', fill: '#211e1a' }, escapeMarkup(words));
  const rule = (y: number, width: number) =>
    voidElement('rect', { x: 120, y, width: 960, height: width, fill: '#211e1a' });
  const top = 560 - rows.length * 60;
  const bottom = top + 30 + rows.length * 130;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1600" width="1200" height="1600" font-family="Source Han Serif SC, Noto Serif CJK SC, Songti SC, SimSun, serif">',
    voidElement('rect', { width: 1200, height: 1600, fill: '#f4efe4' }),
    rule(top - 60, 8),
    rule(top - 44, 2),
    ...rows.map((row, at) => text(row, top + 90 + at * 130, 100)),
    rule(bottom, 2),
    rule(bottom + 10, 8),
    ...lines.slice(0, 3).map((line, at) => text(linesOf(line, 20)[0] ?? '', bottom + 110 + at * 70, 44)),
    '</svg>',
    '',
  ].join('\n');
}

/** Lines of that many Chinese characters; Latin letters and digits take half the room. */
function linesOf(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const char of oneLine(words)) {
    const room = /[\p{ASCII}“”‘’]/u.test(char) ? 0.55 : 1;
    // 避头尾: no line begins with a stop
    if (used + room > width && !/[，。、；：？！”’）》」』,.]/u.test(char)) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += char;
    used += room;
  }
  return [...lines, line].map((each) => each.trim()).filter((each) => each !== '');
}
