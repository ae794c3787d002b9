import { annotationLines } from './annotations';
import { referenceOf } from './citation/reference';
import type { Day } from './day';
import type { ExportItem, SetWriter } from './format';
import { distinctKeys, entriesWriter } from './set-writer';
import { oneLine } from './well-formed';

/** Articles as a CSL-JSON array (`article-newspaper`, `webpage`), as Zotero and Pandoc read it. */
export function cslJson(): SetWriter {
  const distinct = distinctKeys();
  return entriesWriter((item) => JSON.stringify(cslItem(item, distinct), null, 2), {
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
  });
}

function cslItem({ article, context }: ExportItem, distinct: (key: string) => string): unknown {
  const reference = referenceOf(article, context);
  const { kind, title, subtitle, container, issued, accessed, page, pageName, url, source } = reference;
  const facts = {
    id: distinct(reference.key),
    type: kind === 'newspaper' ? 'article-newspaper' : 'webpage',
    title: [title, subtitle].filter(Boolean).join('：'),
    // a literal name is kept whole: 闫宏伟 has no spaces to split at, and 阿卜杜·热合曼 no family name
    author: reference.names.length > 0 ? reference.names.map((literal) => ({ literal })) : '',
    'container-title': container,
    page,
    section: pageName,
    issued: issued ? dateParts(issued) : '',
    accessed: accessed && url ? dateParts(accessed) : '',
    URL: url,
    language: reference.language,
    abstract: reference.summary,
    note: source ? `来源：${source}` : '',
    keyword: (context.tags ?? []).map(oneLine).join(', '),
    annote: annotationLines(context).join('；'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
}

function dateParts({ year, month, day }: Day): { 'date-parts': number[][] } {
  return { 'date-parts': [[year, month, day].filter((part) => part !== null)] };
}
