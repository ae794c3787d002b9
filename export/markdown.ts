import type { Article, ArticleBlock } from '../extract/article';
import type { Run } from '../page/page';
import { annotationsOf } from './annotations';
import type { ExportContext } from './format';
import { frontMatter } from './front-matter';
import { runsOf } from './mark-runs';
import { escapeText, inlineMarkdown, linkAddress } from './markdown-inline';
import { WORDS } from './words';

/** Where a picture stands beside the file, as an address that needs no escaping; undefined for one that is not there. */
type PicturePlace = (src: string) => string | undefined;

/**
 * An article as Markdown (CommonMark with GFM tables): facts as YAML front matter, then kicker, title, subtitle and body.
 * Text never becomes markup by accident. Ends with a newline.
 */
export function toMarkdown(
  article: Article,
  context: ExportContext,
  pictureAt: PicturePlace = () => undefined,
): string {
  const head = [
    article.kicker && escapeText(unbroken(article.kicker)),
    article.title && `# ${escapeText(unbroken(article.title))}`,
    article.subtitle && escapeText(unbroken(article.subtitle)),
  ].filter((part): part is string => Boolean(part));
  const parts = [...head, ...body(article.blocks, pictureAt), ...annotations(article, context)];
  return `${frontMatter(article, context)}\n${parts.join('\n\n')}\n`;
}

/** After a rule, what is the reader's and not the page's: each highlight as a quotation with its note, then the notes. */
function annotations(article: Article, context: ExportContext): string[] {
  const found = annotationsOf(context);
  if (!found) return [];
  const text = (plain: string) => inlineMarkdown([{ text: plain.trim() }]);
  const marked = found.highlights.flatMap(({ quote, note }) => [
    text(quote).replace(/^/gmu, '> '),
    ...(note.trim() === '' ? [] : [text(note)]),
  ]);
  const heading = `## ${WORDS[article.script].annotations}`;
  return ['---', heading, ...marked, ...found.notes.map((note) => text(note.text))];
}

function body(blocks: readonly ArticleBlock[], pictureAt: PicturePlace): string[] {
  const parts: string[] = [];
  let listStyle = 0;
  blocks.forEach((block, index) => {
    const previous = blocks[index - 1];
    if (block.type === 'list') listStyle = previous?.type === 'list' ? 1 - listStyle : 0;
    const part = writeBlock(block, listStyle, pictureAt);
    if (part === '') return;
    const continued = block.type === 'quote' && previous?.type === 'quote' && parts.length > 0;
    if (continued) parts[parts.length - 1] += `\n>\n${part}`;
    else parts.push(part);
  });
  return parts;
}

function writeBlock(block: ArticleBlock, listStyle: number, pictureAt: PicturePlace): string {
  switch (block.type) {
    case 'paragraph':
      return inlineMarkdown(runsOf(block));
    case 'heading':
      return `## ${heading(block)}`;
    case 'quote':
      return inlineMarkdown(runsOf(block)).replace(/^/gmu, '> ');
    case 'caption':
      return inlineMarkdown([{ text: unbroken(block.text).trim(), em: true }]);
    case 'image':
      return image(block, pictureAt);
    case 'video':
      return video(block);
    case 'list':
      return list(block, listStyle);
    case 'table':
      return table(block);
  }
}

/** A heading is strong already: where the page made all of it strong, that was its way to say heading. */
function heading(block: ArticleBlock): string {
  const runs = runsOf(block).map((run) => ({ ...run, text: unbroken(run.text) }));
  const plain = runs.every((run) => run.strong || run.text.trim() === '');
  return inlineMarkdown(plain ? runs.map(({ strong: _, ...run }) => run) : runs);
}

/** Line breaks as blanks; other white space stays as the page has it. */
function unbroken(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, ' ');
}

function image(block: ArticleBlock, pictureAt: PicturePlace): string {
  // a picture inside the page's own HTML is data:image/…
  const src =
    block.picture && (pictureAt(block.picture.src) ?? linkAddress(block.picture.src, /^(?:https?:|data:image\/)/iu));
  return src ? `![${escapeText(unbroken(block.picture?.alt || block.text))}](${src})` : '';
}

function video(block: ArticleBlock): string {
  const text = unbroken(block.text).trim();
  if (!block.video) return escapeText(text);
  return inlineMarkdown([{ text: text || block.video, href: block.video }]);
}

/** Two lists in a row need two markers, or Markdown makes one list of them. */
function list(block: ArticleBlock, style: number): string {
  const items: readonly (readonly Run[])[] = block.items ?? block.text.split('\n').map((text) => [{ text }]);
  return items
    .map((item, index) => {
      const marker = block.ordered ? `${index + 1}${style === 0 ? '.' : ')'} ` : style === 0 ? '- ' : '* ';
      return marker + inlineMarkdown(item).replaceAll('\n', `\n${' '.repeat(marker.length)}`);
    })
    .join('\n');
}

/** GFM wants a heading row and as many cells in each row: the first row is taken for it, short rows are filled up. */
function table(block: ArticleBlock): string {
  const rows = block.rows ?? block.text.split('\n').map((row) => row.split('\t'));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const lines = rows.map((row) => `| ${Array.from({ length: width }, (_, i) => cell(row[i] ?? '')).join(' | ')} |`);
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return lines.join('\n');
}

/** Cells end at every `|`, and parsers disagree on `\\|`: after a backslash the entity is the one safe form. */
function cell(text: string): string {
  return text
    .split('\n')
    .map((line) => escapeText(line).replace(/^\\\|/u, '|').replace(/\\\|/gu, '\\&#124;').replaceAll('|', '\\|'))
    .join('<br>');
}
