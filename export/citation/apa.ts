/**
 * APA, 7th edition, reference list: newspaper article (10.1, example 16) and web page (10.16, example 110). Names and titles stay
 * in Chinese: a romanisation would be a guess (单 is Shan, 曾 is Zeng), and a translation is the author's to give.
 */
import { englishDate, monthAndDay } from './english-date';
import type { Reference } from './reference';
import { type Span, sentences } from './spans';

export function apa(reference: Reference): Span[] {
  const { names, kind, container, url, page } = reference;
  const words = titleOf(reference);
  const title: Span[] = words === '' ? [] : [kind === 'web' && !reference.devised ? { italic: words } : words];
  const place: Span[] = container === '' ? [] : kind === 'web' ? [container] : [{ italic: container }];
  if (kind === 'newspaper' && page) place.push(place.length > 0 ? `, ${page}` : page);
  const date = [dateOf(reference)];
  // without a name the title comes first
  const head: Span[][] =
    names.length > 0 ? [[nameList(names)], date, title] : title.length > 0 ? [title, date] : [date];
  const body = sentences([...head, place]);
  return url ? [...body, ` ${retrieved(reference)}${url}`] : body;
}

/** What has no date may say something else tomorrow: the day it was read is given. */
function retrieved({ kind, issued, accessed }: Reference): string {
  return kind === 'web' && !issued && accessed ? `Retrieved ${englishDate(accessed)}, from ` : '';
}

function titleOf({ title, subtitle, devised }: Reference): string {
  if (title === '') return '';
  return devised ? `[${title}]` : [title, subtitle].filter(Boolean).join(': ');
}

function dateOf({ issued }: Reference): string {
  if (!issued) return '(n.d.)';
  const rest = monthAndDay(issued);
  return rest ? `(${issued.year}, ${rest})` : `(${issued.year})`;
}

/** Twenty names; of more the first nineteen and the last. No comma parts two names that are not inverted. */
function nameList(names: readonly string[]): string {
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`;
  const [last = ''] = names.slice(-1);
  const others = names.slice(0, -1);
  if (others.length === 0) return last;
  return `${others.join(', ')}${others.length > 1 ? ',' : ''} & ${last}`;
}
