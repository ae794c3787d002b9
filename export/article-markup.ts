/** An article as markup that is HTML and XHTML at once: what the web page and the EPUB chapter share. */
import type { Article, ArticleBlock } from '../extract/article';
import type { Highlight } from '../library/annotations/annotation';
import type { Picture, Run } from '../page/page';
import { namesByRole } from './byline';
import { readableDate } from './day';
import { directionOf } from './direction';
import type { ExportContext } from './format';
import { type MarkedRun, type Marking, markClass, markId, markingsOf, markRuns, runsOf } from './mark-runs';
import { element, escapeMarkup, textElement, voidElement } from './markup';
import { webAddress } from './web-address';
import { WORDS } from './words';

export interface MarkupOptions {
  /** Address to write for a picture, or '' where it cannot be shown: its words and a link stand in then. */
  pictureAddress(src: string): string;
  /** Passages that the reader marked: `<mark>` in the text. */
  highlights?: readonly Highlight[];
}

/** Headline with what stands around it: folio line, kicker, title, subtitle, byline, summary. */
export function headMarkup(article: Article): string {
  const words = WORDS[article.script];
  return [
    folio(article),
    textElement('p', { class: 'kicker' }, article.kicker),
    textElement('h1', { dir: directionOf(article.title ?? '') }, article.title),
    textElement('p', { class: 'subtitle' }, article.subtitle),
    byline(article),
    article.summary &&
      element(
        'p',
        { class: 'summary' },
        textElement('span', { class: 'label' }, `${words.summary}：`),
        escapeMarkup(article.summary),
      ),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Section on the left, paper and page on the right, as at the top of a newspaper's page. */
function folio({ section, edition }: Article): string {
  const page = [
    edition?.paper,
    edition?.date,
    edition?.page && `第${edition.page}版`,
    edition?.pageName && `${edition.pageName}`,
  ].filter(Boolean);
  const left = textElement('span', {}, section.join(' › '));
  const right = textElement('span', {}, page.join(' '));
  return left || right ? element('p', { class: 'folio' }, left, left && right && ' ', right) : '';
}

function byline(article: Article): string {
  const words = WORDS[article.script];
  const labelled = (label: string, value: string) =>
    element('span', { class: 'fact' }, textElement('span', { class: 'label' }, `${label}：`), escapeMarkup(value));
  const parts = [
    article.source && labelled(words.source, article.source),
    article.publishedAt && time(article.publishedAt),
    ...namesByRole(article.authors).map(([role, names]) => labelled(words[role], names.join('、'))),
    article.editors.length > 0 && labelled(words.editors, article.editors.join('、')),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? element('p', { class: 'byline' }, parts.join(' ')) : '';
}

function time(iso: string): string {
  const machine = /^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?$/u.test(iso)
    ? iso
    : null;
  return machine === null
    ? textElement('span', { class: 'fact' }, iso)
    : element('time', { class: 'fact', datetime: machine }, escapeMarkup(readableDate(iso)));
}

/** The body, a line of markup for each block. A picture and the caption that follows it are one figure. */
export function bodyMarkup(article: Article, options: MarkupOptions): string {
  const { blocks } = article;
  const marked = (block: ArticleBlock, index: number) => markingsOf(options.highlights ?? [], index, block.text.length);
  return blocks
    .map((block, index) => {
      if (block.type === 'caption' && blocks[index - 1]?.type === 'image') return '';
      const next = blocks[index + 1];
      if (block.type === 'image') {
        const words = next?.type === 'caption' ? inline(markRuns(runsOf(next), 0, marked(next, index + 1))) : '';
        return figure(block, words, article, options);
      }
      return writeBlock(block, article, marked(block, index));
    })
    .filter((part) => part !== '')
    .join('\n');
}

function writeBlock(block: ArticleBlock, article: Article, markings: readonly Marking[]): string {
  const runs = inline(markRuns(runsOf(block), 0, markings));
  if (block.type === 'list') return list(block, markings);
  if (block.type === 'table') return table(block, markings);
  if (block.type === 'video') return video(block, article);
  if (runs === '') return '';
  const dir = directionOf(block.text);
  switch (block.type) {
    case 'heading':
      return element('h2', { dir }, runs);
    case 'quote':
      return element('blockquote', {}, element('p', { dir }, runs));
    case 'caption':
      return element('p', { class: 'caption', dir }, runs);
    default:
      return element('p', { class: block.speaker ? 'turn' : null, dir }, runs);
  }
}

/** Runs as text with strong, em, links and what is marked; a line break in a text is one here too. */
function inline(runs: readonly MarkedRun[]): string {
  return runs
    .filter((run) => run.text !== '')
    .map((run) => {
      let out = escapeMarkup(run.text).replace(/\n/gu, '<br/>');
      if (run.em) out = element('em', {}, out);
      if (run.strong) out = element('strong', {}, out);
      if (run.marking) out = mark(run.marking, out);
      const href = webAddress(run.href);
      return href ? element('a', { href, rel: 'noopener noreferrer' }, out) : out;
    })
    .join('');
}

/** A marked passage; the note shows under the pointer, and after the article. */
function mark({ number, colour, note, begins }: Marking, content: string): string {
  const id = begins ? markId(number) : null;
  return element('mark', { id, class: markClass(colour), title: note }, content);
}

function figure(block: ArticleBlock, words: string, article: Article, { pictureAddress }: MarkupOptions): string {
  const { picture } = block;
  const figcaption = words ? element('figcaption', {}, words) : '';
  const shown = picture ? pictureAddress(picture.src) : '';
  if (picture && shown) return element('figure', {}, image(picture, shown), figcaption);
  const label = `［${WORDS[article.script].picture}］${picture?.alt ?? ''}`;
  const href = webAddress(picture?.src);
  const link = href ? element('a', { href, rel: 'noopener noreferrer' }, escapeMarkup(label)) : escapeMarkup(label);
  return href || words || picture?.alt ? element('figure', {}, element('p', {}, link), figcaption) : '';
}

function image({ alt, width, height }: Picture, src: string): string {
  // both measures or none: one alone distorts
  const sized = width > 0 && height > 0;
  return voidElement('img', {
    src,
    alt,
    width: sized ? Math.round(width) : null,
    height: sized ? Math.round(height) : null,
  });
}

function list(block: ArticleBlock, markings: readonly Marking[]): string {
  const items: readonly (readonly Run[])[] = block.items ?? block.text.split('\n').map((text) => [{ text }]);
  let at = 0;
  const written = items
    .map((item) => {
      const marked = markRuns(item, at, markings);
      // items are parted by one character in the text of the block
      at += item.reduce((sum, { text }) => sum + text.length, 1);
      return inline(marked);
    })
    .filter((item) => item !== '');
  if (written.length === 0) return '';
  return element(block.ordered ? 'ol' : 'ul', {}, ...written.map((item) => element('li', {}, item)));
}

function table(block: ArticleBlock, markings: readonly Marking[]): string {
  const rows = block.rows ?? block.text.split('\n').map((row) => row.split('\t'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  let at = 0;
  const written = rows.map((row) => {
    const cells = row.map((text) => {
      const marked = markRuns([{ text }], at, markings);
      // tab or line break after each cell
      at += text.length + 1;
      return element('td', {}, inline(marked));
    });
    // a row without cells is a line of the text all the same
    if (row.length === 0) at += 1;
    return element('tr', {}, ...cells, ...Array.from({ length: width - row.length }, () => element('td', {})));
  });
  return element('div', { class: 'table' }, element('table', {}, element('tbody', {}, ...written)));
}

function video(block: ArticleBlock, article: Article): string {
  const label = escapeMarkup(`［${WORDS[article.script].video}］${block.text}`);
  const href = webAddress(block.video);
  if (!href && !block.text) return '';
  return element('p', {}, href ? element('a', { href, rel: 'noopener noreferrer' }, label) : label);
}

/** What stands under an article: its own statement of rights, where it was read and when it was saved; '' for none. */
export function footerMarkup(article: Article, context: ExportContext): string {
  const words = WORDS[article.script];
  const url = webAddress(context.url);
  const saved = context.savedAt && readableDate(context.savedAt).replace(/Z$/u, 'UTC');
  const lines = [
    textElement('p', {}, article.rights),
    url &&
      element('p', {}, `${words.url}：`, element('a', { href: url, rel: 'noopener noreferrer' }, escapeMarkup(url))),
    saved && textElement('p', {}, `${words.saved} ${saved}`),
  ].filter((line): line is string => Boolean(line));
  return lines.length > 0 ? element('footer', {}, ...lines) : '';
}
