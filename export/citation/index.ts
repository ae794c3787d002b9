/** Citations ready to paste. A new style is one file beside this and one line here. */
import type { Article } from '../../extract/article';
import type { ExportContext } from '../format';
import { apa } from './apa';
import { chicago } from './chicago';
import { gb7714of2015, gb7714of2025 } from './gb7714';
import { type Reference, referenceOf } from './reference';
import { type Span, spansMarkup, spansText } from './spans';

interface CitationStyle {
  id: string;
  /** Key of the name shown to the reader, in `locales/`. */
  label: string;
  write(reference: Reference): Span[];
}

export const citationStyles = [
  { id: 'gb7714-2025', label: 'citationGb2025', write: gb7714of2025 },
  { id: 'gb7714-2015', label: 'citationGb2015', write: gb7714of2015 },
  { id: 'apa-7', label: 'citationApa', write: apa },
  { id: 'chicago-17', label: 'citationChicago', write: chicago },
] as const satisfies readonly CitationStyle[];

export type CitationStyleId = (typeof citationStyles)[number]['id'];

/** One line of a bibliography: `陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）. http://…` */
export function citationOf(article: Article, context: ExportContext, style: CitationStyleId): string {
  return spansText(spansOf(article, context, style));
}

/** The same as HTML for the clipboard's `text/html`: titles in `<i>` where the style wants italics. */
export function citationMarkup(article: Article, context: ExportContext, style: CitationStyleId): string {
  return spansMarkup(spansOf(article, context, style));
}

function spansOf(article: Article, context: ExportContext, style: CitationStyleId): Span[] {
  const reference = referenceOf(article, context);
  const { write } = citationStyles.find(({ id }) => id === style) ?? citationStyles[0];
  return write(reference);
}
