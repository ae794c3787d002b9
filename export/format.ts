/** What a format is: the shape of every entry in `export/index.ts`. */
import type { Article } from '../extract/article';

/** What an export says beside the article itself. */
export interface ExportContext {
  /** Address the article was read at, or '' where it is not known. */
  url: string;
  /** ISO 8601 in UTC: when it was saved; absent when it was not. */
  savedAt?: string;
}

export interface ExportFormat {
  /** Stable id, also the value of `--format` on the command line: `markdown`. */
  id: string;
  /** Key of the name shown to the reader, in `locales/`. */
  label: string;
  /** File name extension without the dot. */
  extension: string;
  /** Media type without parameters; the text is always UTF-8. */
  mime: string;
  write(article: Article, context: ExportContext): string;
}
