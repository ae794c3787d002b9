/** The extractors as they are put into a page, and what their results say in the form of the contract. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Extraction } from '../extract/article';
import type { PageScript } from './build-extension';
import type { Prediction } from './prediction';

export interface Extractor {
  name: string;
  /** Sources by name; the expressions below find them in `sources`. */
  sources: Record<string, string>;
  /** Evaluates the sources and runs the extractor on `document`. Timed. */
  inject: string;
  /** Runs it once more with what `inject` left behind. Timed. */
  call: string;
  /** The page is only taken, and read apart (background.ts). Timed too. */
  apart?: true;
  /** What the prediction needs of `result`, what `inject` gave or, apart, what came of it, as plain data. Not timed. */
  read: string;
  predict(read: unknown): Prediction | Extraction;
}

const require = createRequire(import.meta.url);

/** As `captureTab` in capture/capture-tab.ts: the page is taken by what is injected, and read in the background. */
export function ours(capture: PageScript): Extractor {
  return {
    name: 'ours',
    sources: { capture: keepMain(capture.source, 'ownCapture') },
    inject: '(0, eval)(sources.capture)',
    call: 'ownCapture.main()',
    apart: true,
    read: 'result',
    predict(read) {
      const { extraction, error } = read as { extraction: Extraction; error?: string };
      if (error !== undefined) throw new Error(error);
      return extraction;
    },
  };
}

/** The built script calls its `main` once and forgets it; to be timed, it must be callable again. Nothing else is changed. */
export function keepMain(source: string, name: string): string {
  const parts = source.split(/(?<![\w$])([\w$]+)\.main\(\)/u);
  if (parts.length !== 3) throw new Error(`the built script calls main ${(parts.length - 1) / 2} times, not once`);
  const [before, script, after] = parts;
  return `${before}(globalThis.${name}=${script}).main()${after}`;
}

/** @mozilla/readability as its documentation asks: a clone, then parse. */
export function readability(): Extractor {
  const run = 'new Readability(document.cloneNode(true)).parse()';
  return {
    name: 'readability',
    sources: {
      readability: asGlobal('@mozilla/readability/Readability.js', 'Readability'),
      readerable: asGlobal('@mozilla/readability/Readability-readerable.js', 'isProbablyReaderable'),
    },
    inject: `((0, eval)(sources.readability), ${run})`,
    call: run,
    read: `((0, eval)(sources.readerable), {
      readable: isProbablyReaderable(document),
      article: result && {
        title: result.title, byline: result.byline, published: result.publishedTime, text: result.textContent,
      },
    })`,
    predict: predictionOf,
  };
}

/** Defuddle, on a clone too. */
export function defuddle(): Extractor {
  const run = 'new Defuddle(document.cloneNode(true), { url: document.URL }).parse()';
  return {
    name: 'defuddle',
    sources: { defuddle: readFileSync(require.resolve('defuddle'), 'utf8') },
    inject: `((0, eval)(sources.defuddle), ${run})`,
    call: run,
    read: `(() => {
      const content = new DOMParser().parseFromString(result.content, 'text/html');
      for (const unread of content.querySelectorAll('script, style')) unread.remove();
      return {
        readable: true,
        article: { title: result.title, byline: result.author, published: result.published, text: content.body.textContent },
      };
    })()`,
    predict: predictionOf,
  };
}

/** Neither has a field for source, editors or section; both say of a page that it is none by giving no text. */
function predictionOf(read: unknown): Prediction {
  const { readable, article } = read as {
    readable: boolean;
    article: { title: string | null; byline: string | null; published: string | null; text: string | null } | null;
  };
  if (article === null) return { kind: 'not-article', articles: [] };
  const { title, byline, published, text } = article;
  const nothingElse = { source: null, editors: [], section: [], part: null };
  return {
    kind: readable && text?.trim() ? 'article' : 'not-article',
    articles: [
      {
        title: title || null,
        publishedAt: published || null,
        authors: byline ? [{ name: byline, role: 'author' }] : [],
        ...nothingElse,
        text: text ?? '',
      },
    ],
  };
}

function asGlobal(file: string, name: string): string {
  return `(function () { ${readFileSync(require.resolve(file), 'utf8')}\n globalThis.${name} = ${name}; })()`;
}
