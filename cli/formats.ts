import { toMarkdown } from '../export/markdown';
import { toPlainText } from '../export/plain-text';
import type { Article, Extraction } from '../extract/article';

export const FORMATS = ['ndjson', 'json', 'markdown', 'text', 'blocks'] as const;
export type Format = (typeof FORMATS)[number];

/** What became of one file. */
export type Outcome = { file: string; extraction: Extraction } | { file: string; error: string };

/** Writes outcomes one after the other; `open` and `close` are what stands around them. */
export interface Writer {
  open: string;
  write(outcome: Outcome, first: boolean): string;
  close: string;
}

/** Fields in the order of the contract: who and what first, then articles, then the ledger. */
function record(outcome: Outcome): unknown {
  return 'error' in outcome ? outcome : { file: outcome.file, ...outcome.extraction };
}

const ndjson: Writer = { open: '', write: (outcome) => `${JSON.stringify(record(outcome))}\n`, close: '' };

const json: Writer = {
  open: '[',
  write: (outcome, first) => `${first ? '' : ','}\n${JSON.stringify(record(outcome), null, 2)}`,
  close: '\n]\n',
};

/** Articles one after the other, with a line between that no article contains. */
function articles(write: (article: Article, url: string) => string, between: string): Writer {
  return {
    open: '',
    write(outcome, first) {
      if ('error' in outcome) return '';
      const { url } = outcome.extraction;
      const texts = outcome.extraction.articles.map((article) => write(article, url));
      return texts.length === 0 ? '' : (first ? '' : between) + texts.join(between);
    },
    close: '',
  };
}

export function writerOf(format: Exclude<Format, 'blocks'>): Writer {
  switch (format) {
    case 'ndjson':
      return ndjson;
    case 'json':
      return json;
    case 'markdown':
      return articles((article, url) => toMarkdown(article, { url }), '\n');
    case 'text':
      return articles((article, url) => toPlainText(article, { url }), '\n\f\n');
  }
}
