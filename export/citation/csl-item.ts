import type { Day } from '../day';
import type { Reference } from './reference';

/**
 * A reference as CSL-JSON says it: what is exported, and what a style of citations is given. Facts that are not known are left out.
 */
export function cslItem(reference: Reference, id: string): Record<string, unknown> {
  const { kind, names, container, issued, accessed, page, pageName, url, language } = reference;
  return known({
    id,
    type: kind === 'newspaper' ? 'article-newspaper' : 'webpage',
    title: [reference.title, reference.subtitle].filter(Boolean).join('：'),
    // a literal name is kept whole: 闫宏伟 has no spaces to split at, and 阿卜杜·热合曼 no family name
    author: names.length > 0 ? names.map((literal) => ({ literal })) : '',
    'container-title': container,
    page,
    section: pageName,
    issued: issued ? dateParts(issued) : '',
    accessed: accessed && url ? dateParts(accessed) : '',
    URL: url,
    language,
  });
}

/** Without the facts that are ''. */
export function known(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

function dateParts({ year, month, day }: Day): { 'date-parts': number[][] } {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
