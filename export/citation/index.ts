/**
 * Citations ready to paste. A new style is one line here: a file of the Citation Style Language in `styles/`, or, where that gives
 * it wrong, a function beside this.
 */
import type { Article } from '../../extract/article';
import type { ExportContext } from '../format';
import { escapeMarkup } from '../markup';
import { gb7714of2015, gb7714of2025 } from './gb7714';
import { type Reference, referenceOf } from './reference';

/** One line of a bibliography: `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://…` */
export interface Citation {
  text: string;
  /** The same as HTML for the clipboard's `text/html`: `<i>` where the style wants italics. */
  markup: string;
}

type File = Promise<{ default: string }>;

type CitationStyle = { id: string /** Key of the name shown to the reader, in `locales/`. */; label: string } & (
  | { write(reference: Reference): string }
  | { style(): File }
);

export const citationStyles = [
  { id: 'gb7714-2025', label: 'citationGb2025', write: gb7714of2025 },
  { id: 'gb7714-2015', label: 'citationGb2015', write: gb7714of2015 },
  { id: 'apa-7', label: 'citationApa', style: () => import('./styles/apa.csl?raw') },
  { id: 'chicago-17', label: 'citationChicago', style: () => import('./styles/chicago-note-bibliography.csl?raw') },
] as const satisfies readonly CitationStyle[];

export type CitationStyleId = (typeof citationStyles)[number]['id'];

/** @throws where the processor or its style cannot be loaded. */
export async function citationOf(article: Article, context: ExportContext, id: CitationStyleId): Promise<Citation> {
  const reference = referenceOf(article, context);
  const chosen: CitationStyle = citationStyles.find((style) => style.id === id) ?? citationStyles[0];
  if ('write' in chosen) {
    const text = chosen.write(reference);
    return { text, markup: escapeMarkup(text) };
  }
  const [{ citationByStyle }, style, words] = await Promise.all([
    import('./csl'),
    chosen.style(),
    import('./styles/locales-en-US.xml?raw'),
  ]);
  return citationByStyle(reference, { style: style.default, words: words.default });
}
