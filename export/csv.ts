import type { Article } from '../extract/article';
import { annotationsOf, highlightLines, noteLines } from './annotations';
import type { ExportContext, ExportItem, SetWriter } from './format';
import { entriesWriter } from './set-writer';
import { webAddress } from './web-address';
import { wellFormed } from './well-formed';

/** What Excel holds in a cell; a longer text would spill over the cells and rows that follow. */
const MAX_CELL = 32_767;

type Cell = string | number | null | undefined;

/** Heading and value of every column. Headings are ids for programs as much as words for people. */
const columns: readonly [string, (article: Article, context: ExportContext) => Cell][] = [
  ['title', ({ title }) => title],
  ['kicker', ({ kicker }) => kicker],
  ['subtitle', ({ subtitle }) => subtitle],
  ['published', ({ publishedAt }) => publishedAt],
  ['source', ({ source }) => source],
  ['authors', ({ authors }) => authors.map(({ name }) => name).join('; ')],
  ['editors', ({ editors }) => editors.join('; ')],
  ['site', ({ siteName }) => siteName],
  ['section', ({ section }) => section.join(' > ')],
  ['paper', ({ edition }) => edition?.paper],
  ['page', ({ edition }) => edition?.page],
  ['page_name', ({ edition }) => edition?.pageName],
  ['edition_date', ({ edition }) => edition?.date],
  ['part', ({ part }) => part?.index],
  ['parts', ({ part }) => part?.total],
  ['summary', ({ summary }) => summary],
  ['dateline', ({ dateline }) => dateline],
  ['rights', ({ rights }) => rights],
  ['script', ({ script }) => script],
  ['url', (_, { url }) => webAddress(url)],
  ['saved', (_, { savedAt }) => savedAt],
  ['tags', (_, { tags = [] }) => tags.join('; ')],
  ['highlights', (_, context) => linesOf(context, highlightLines)],
  ['notes', (_, context) => linesOf(context, noteLines)],
  ['characters', ({ text }) => [...text].length],
  ['text', ({ text }) => text],
];

/** What the reader wrote, a line each in one cell. */
function linesOf(context: ExportContext, lines: typeof highlightLines): Cell {
  const found = annotationsOf(context);
  return found && lines(found).join('\n');
}

/**
 * Articles as a table for spreadsheets: UTF-8 with BOM, without which Excel reads Chinese as garbage; RFC 4180 quoting and line
 * ends. Texts beyond 32,767 characters are cut with …: the whole of them is in JSON.
 */
export function csv(): SetWriter {
  const heading = `\u{FEFF}${columns.map(([name]) => name).join(',')}\r\n`;
  return entriesWriter(row, { head: heading });
}

function row({ article, context }: ExportItem): string {
  return `${columns.map(([, value]) => writeCell(value(article, context))).join(',')}\r\n`;
}

function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = shorten(guard(clean(cell ?? '')));
  return /[",\n;]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function clean(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '');
}

/**
 * A spreadsheet runs what begins like a formula: =HYPERLINK(…), +, -, @, in full width too. An apostrophe in front makes it text,
 * after white space as well, which some programs trim.
 */
function guard(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/u.test(text) || /^[\t\n]/u.test(text) ? `'${text}` : text;
}

function shorten(text: string): string {
  if (text.length <= MAX_CELL) return text;
  return `${text.slice(0, MAX_CELL - 1).replace(/[\u{D800}-\u{DBFF}]$/u, '')}…`;
}
