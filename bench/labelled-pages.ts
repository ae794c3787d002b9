/** Labelled pages: what each page really says, as a reader decided it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Author } from '../extract/article';

/** `gold.json`. null and [] mean that the page does not say it. */
export interface Label {
  isArticle: boolean;
  title: string | null;
  /** As precise as the page: `2012-01-12` or `2012-01-12 15:21`. */
  publishedAt: string | null;
  source: string | null;
  authors: Author[];
  editors: string[];
  section: string[];
  part: { index: number; total?: number | null } | null;
  /** Where the page comes from. */
  host: string;
  charset: string;
  /** Paragraphs and headings of the article. */
  body: string[];
  /** Captions and texts of unclear belonging: they neither help nor hurt. */
  captions: string[];
  neutral: string[];
}

export interface LabelledPage extends Label {
  id: string;
  /** Path of its HTML as written on the command line. */
  file: string;
}

/**
 * The labelled pages in a folder, by name.
 *
 * @throws where there are none
 */
export function readLabelledPages(corpus: string, only: string | null): LabelledPage[] {
  const wanted = only === null ? null : idsOf(only);
  const pages = readdirSync(corpus)
    .filter((id) => existsSync(join(corpus, id, 'gold.json')) && (wanted === null || wanted.has(id)))
    .sort()
    .map((id) => {
      const label = JSON.parse(readFileSync(join(corpus, id, 'gold.json'), 'utf8')) as Label;
      return { ...label, id, file: join(corpus, id, 'page.html') };
    });
  if (pages.length === 0) throw new Error(`no labelled pages (ID/page.html with ID/gold.json) in ${corpus}`);
  return pages;
}

function idsOf(only: string): Set<string> {
  const written = existsSync(only) ? readFileSync(only, 'utf8') : only;
  return new Set(written.split(/[\s,]+/u).filter(Boolean));
}
