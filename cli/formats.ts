import { toMarkdown } from '../export/markdown';
import { toPlainText } from '../export/plain-text';
import type { Article, Extraction } from '../extract/article';

export const FORMATS = ['ndjson', 'json', 'markdown', 'text', 'blocks'] as const;
export type Format = (typeof FORMATS)[number];

/** What became of one page. */
export type Outcome = Named & ({ extraction: Extraction } | { error: string });

/** What an outcome begins with, as far as it is known. */
export interface Named {
  /** Path as written, `-` for standard input. */
  file: string;
  /** What the input calls itself: `id` of a line, WARC-Record-ID. */
  id?: unknown;
  /** Only of a failure: an extraction has its own. */
  url?: string;
  /** How a line begins that could not be read. */
  input?: string;
}

/** Writes outcomes one after the other. */
export interface Writer {
  /** Stands before all. */
  open: string;
  /** '' for an outcome that the format has no place for. */
  write(outcome: Outcome): string;
  /** Stands between two outcomes. */
  between: string;
  close: string;
}

/** Fields in the order of the contract: who and what first, then articles, then the ledger. */
function record(outcome: Outcome): unknown {
  if ('error' in outcome) return outcome;
  const { file, id, extraction } = outcome;
  return { file, ...(id === undefined ? {} : { id }), ...extraction };
}

const ndjson: Writer = {
  open: '',
  write: (outcome) => `${JSON.stringify(record(outcome))}\n`,
  between: '',
  close: '',
};

const json: Writer = {
  open: '[',
  write: (outcome) => `\n${JSON.stringify(record(outcome), null, 2)}`,
  between: ',',
  close: '\n]\n',
};

/** Pages as the rules see them (dump-blocks.ts). */
const blocks: Writer = { open: '', write: () => '', between: '', close: '' };

/** Articles one after the other, with a line between that no article contains. */
function articles(write: (article: Article, url: string) => string, between: string): Writer {
  return {
    open: '',
    write(outcome) {
      if ('error' in outcome) return '';
      const { url } = outcome.extraction;
      return outcome.extraction.articles.map((article) => write(article, url)).join(between);
    },
    between,
    close: '',
  };
}

export function writerOf(format: Format): Writer {
  switch (format) {
    case 'ndjson':
      return ndjson;
    case 'json':
      return json;
    case 'markdown':
      return articles((article, url) => toMarkdown(article, { url }), '\n');
    case 'text':
      return articles((article, url) => toPlainText(article, { url }), '\n\f\n');
    case 'blocks':
      return blocks;
  }
}
