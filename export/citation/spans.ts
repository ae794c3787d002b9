import { element, escapeMarkup } from '../markup';

/** A citation is text of which some is set in italics. */
export type Span = string | { italic: string };

export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => (typeof span === 'string' ? span : span.italic)).join('');
}

export function spansMarkup(spans: readonly Span[]): string {
  return spans
    .map((span) => (typeof span === 'string' ? escapeMarkup(span) : element('i', {}, escapeMarkup(span.italic))))
    .join('');
}

/** Parts as sentences one after the other; what is empty is left out, and no second stop follows 吗？ or a full stop. */
export function sentences(parts: readonly (readonly Span[])[]): Span[] {
  return parts
    .filter((part) => spansText(part) !== '')
    .flatMap((part, index, all) => {
      const last = index === all.length - 1;
      const stopped = /[.!?。！？…][”’"]?$/u.test(spansText(part));
      return [...part, stopped ? '' : '.', last ? '' : ' '];
    });
}
