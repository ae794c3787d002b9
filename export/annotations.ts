/** What the reader marked and wrote, as the formats say it. */

import type { Annotations, ExportContext } from './format';
import { markClass, markId } from './mark-runs';
import { element, escapeMarkup, textElement } from './markup';
import { oneLine } from './well-formed';
import { WORDS } from './words';

/** Without notes that say nothing; null where nothing is left. */
export function annotationsOf({ annotations }: ExportContext): Annotations | null {
  if (!annotations) return null;
  const notes = annotations.notes.filter(({ text }) => text.trim() !== '');
  return annotations.highlights.length + notes.length > 0 ? { highlights: annotations.highlights, notes } : null;
}

/** For records and tables, a line each: `“我市12路公交” 周五去现场` for a highlight with its note, then the notes. */
export function annotationLines(context: ExportContext): string[] {
  const found = annotationsOf(context);
  if (!found) return [];
  return [...highlightLines(found), ...noteLines(found)];
}

export function highlightLines({ highlights }: Annotations): string[] {
  return highlights.map(({ quote, note }) => `“${oneLine(quote)}” ${oneLine(note)}`.trim());
}

export function noteLines({ notes }: Annotations): string[] {
  return notes.map(({ text }) => oneLine(text));
}

/**
 * The section after an article, HTML and XHTML at once; '' where there is nothing. Quotations lead to their place in the text.
 * @param body Markup of the article: a highlight under another has no place of its own in it.
 */
export function annotationsMarkup(context: ExportContext, script: 'hans' | 'hant', body: string): string {
  const found = annotationsOf(context);
  if (!found) return '';
  const highlights = found.highlights.map(({ quote, note, colour }, at) => {
    const words = escapeMarkup(quote.trim()).replace(/\n/gu, '<br/>');
    const link = body.includes(`id="${markId(at)}"`) ? element('a', { href: `#${markId(at)}` }, words) : words;
    return element(
      'li',
      {},
      element('blockquote', { class: markClass(colour) }, element('p', {}, link)),
      paragraphs(note),
    );
  });
  const notes = found.notes.map(({ text }) => element('li', {}, paragraphs(text)));
  return element(
    'section',
    { class: 'annotations' },
    '\n',
    textElement('h2', {}, WORDS[script].annotations),
    '\n',
    element('ul', {}, ...[...highlights, ...notes].map((entry) => `\n${entry}`), '\n'),
    '\n',
  );
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => textElement('p', {}, line.trim()))
    .join('');
}
