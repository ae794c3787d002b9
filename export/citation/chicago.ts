/**
 * Chicago Manual of Style, 17th edition, bibliography entry: newspaper article (14.191 to 14.200; no page, since editions of one
 * day differ) and web page (14.207). Names and titles stay in Chinese, as in `apa.ts`.
 */
import { englishDate } from './english-date';
import type { Reference } from './reference';
import { type Span, sentences } from './spans';

export function chicago(reference: Reference): Span[] {
  const { names, kind, container, issued, accessed, url } = reference;
  const publisher: Span[] = container === '' ? [] : [kind === 'newspaper' ? { italic: container } : container];
  const date = issued ? englishDate(issued) : '';
  const title = [titleOf(reference)];
  const access = !issued && accessed && url ? [`Accessed ${englishDate(accessed)}`] : [];
  // where nobody signed, the newspaper or the owner of the site stands in (14.199, 14.207)
  if (names.length === 0) return sentences([publisher, title, [date], access, [url]]);
  const place = date && publisher.length > 0 ? [...publisher, `, ${date}`] : [...publisher, date];
  return sentences([[nameList(names)], title, place, access, [url]]);
}

/** In quotation marks with its stop inside; quotation marks of the title become single ones. */
function titleOf({ title, subtitle, devised }: Reference): string {
  const words = [title, devised ? '' : subtitle].filter(Boolean).join(': ');
  if (words === '') return '';
  const inner = words.replaceAll('“', '‘').replaceAll('”', '’');
  return `“${inner}${/[.!?。！？…]’?$/u.test(inner) ? '' : '.'}”`;
}

/** Ten names; of more the first seven. */
function nameList(names: readonly string[]): string {
  if (names.length > 10) return `${names.slice(0, 7).join(', ')}, et al`;
  const [last = ''] = names.slice(-1);
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  return `${others.join(', ')}${others.length > 1 ? ',' : ''} and ${last}`;
}
