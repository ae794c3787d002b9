/** The formats an article can leave in. A new format is one file beside this and one line here. */
import { htmlSet, markdownSet, textSet } from './archive-set';
import { bibTex } from './bibtex';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { epub } from './epub';
import type { ExportFormat } from './format';
import { toHtml } from './html';
import { jsonLines, toJson } from './json';
import { toMarkdown } from './markdown';
import { toPlainText } from './plain-text';
import { ris } from './ris';

export const formats = [
  { id: 'markdown', label: 'formatMarkdown', extension: 'md', mime: 'text/markdown', takes: 'one', write: toMarkdown },
  { id: 'html', label: 'formatHtml', extension: 'html', mime: 'text/html', takes: 'one', write: toHtml },
  { id: 'text', label: 'formatText', extension: 'txt', mime: 'text/plain', takes: 'one', write: toPlainText },
  { id: 'json', label: 'formatJson', extension: 'json', mime: 'application/json', takes: 'one', write: toJson },
  {
    id: 'json-lines',
    label: 'formatJsonLines',
    extension: 'jsonl',
    mime: 'application/jsonl',
    takes: 'many',
    open: jsonLines,
  },
  { id: 'csv', label: 'formatCsv', extension: 'csv', mime: 'text/csv', takes: 'many', open: csv },
  { id: 'bibtex', label: 'formatBibTex', extension: 'bib', mime: 'application/x-bibtex', takes: 'many', open: bibTex },
  {
    id: 'ris',
    label: 'formatRis',
    extension: 'ris',
    mime: 'application/x-research-info-systems',
    takes: 'many',
    open: ris,
  },
  {
    id: 'csl-json',
    label: 'formatCslJson',
    extension: 'csl.json',
    mime: 'application/vnd.citationstyles.csl+json',
    takes: 'many',
    open: cslJson,
  },
  { id: 'epub', label: 'formatEpub', extension: 'epub', mime: 'application/epub+zip', takes: 'many', open: epub },
  {
    id: 'markdown-zip',
    label: 'formatMarkdownZip',
    extension: 'zip',
    mime: 'application/zip',
    takes: 'many',
    open: markdownSet,
  },
  { id: 'html-zip', label: 'formatHtmlZip', extension: 'zip', mime: 'application/zip', takes: 'many', open: htmlSet },
  { id: 'text-zip', label: 'formatTextZip', extension: 'zip', mime: 'application/zip', takes: 'many', open: textSet },
] as const satisfies readonly ExportFormat[];

export { type Citation, type CitationStyleId, citationOf, citationStyles } from './citation';
export { FILE_NAME_FIELDS, fileName, folderName, USUAL_FILE_NAME } from './file-name';
export type {
  ArticleFormat,
  Chunk,
  ExportContext,
  ExportFormat,
  ExportItem,
  PictureFile,
  Pictures,
  SetFormat,
  SetOptions,
  SetWriter,
} from './format';
