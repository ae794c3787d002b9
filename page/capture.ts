import { extract } from '../extract';
import type { Extraction } from '../extract/article';
import { fromDocument } from './from-document';
import { gbkCodec } from './gbk';
import { liveOptions } from './live';
import type { Page } from './page';

/** What `page-capture` gives back from a tab; plain data. */
export interface Capture {
  extraction: Extraction;
  /** Address of the tab. */
  url: string;
  /** `<link rel=canonical>` or og:url, or ''. */
  canonicalUrl: string;
  /** Charset that the browser decoded the page from. */
  charset: string;
  /** `<title>`, white space folded. */
  title: string;
  /** What went wrong; `extraction` is then a page without an article. */
  error?: string;
}

/**
 * Reads the document this runs in. Never throws: what goes wrong is in `error`.
 * `opinion` gives the text that another extractor keeps of the document (readability-opinion.ts), for pages that we are
 * unsure of.
 */
export function capturePage(opinion?: (document: Document) => string | null): Capture {
  const facts = { url: document.URL, charset: document.characterSet };
  try {
    const page = fromDocument(document, liveOptions(document));
    const options = { gbk: gbkCodec(), ...(opinion && { secondOpinion: () => opinion(document) }) };
    return { extraction: extract(page, options), ...facts, canonicalUrl: canonicalAddress(page), title: page.title };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { extraction: noArticle(facts.url), ...facts, canonicalUrl: '', title: document.title, error: message };
  }
}

/** The address a page states for itself, or ''. */
export function canonicalAddress(page: Page): string {
  for (const wanted of ['canonical', 'og:url']) {
    const found = page.metas.find(({ key, value }) => key === wanted && /^https?:\/\//i.test(value));
    if (found !== undefined) return found.value;
  }
  return '';
}

function noArticle(url: string): Extraction {
  return { url, kind: 'not-article', confidence: 0, doubts: ['no-body'], articles: [], removed: [], repairs: [] };
}
