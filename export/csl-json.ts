import { annotationLines } from './annotations';
import { cslItem, known } from './citation/csl-item';
import { referenceOf } from './citation/reference';
import type { ExportItem, SetWriter } from './format';
import { distinctKeys, entriesWriter } from './set-writer';
import { oneLine } from './well-formed';

/** Articles as a CSL-JSON array (`article-newspaper`, `webpage`), as Zotero and Pandoc read it. */
export function cslJson(): SetWriter {
  const distinct = distinctKeys();
  return entriesWriter((item) => JSON.stringify(entryOf(item, distinct), null, 2), {
    head: '[\n',
    between: ',\n',
    tail: '\n]\n',
  });
}

function entryOf({ article, context }: ExportItem, distinct: (key: string) => string): unknown {
  const reference = referenceOf(article, context);
  return {
    ...cslItem(reference, distinct(reference.key)),
    ...known({
      abstract: reference.summary,
      note: reference.source ? `来源：${reference.source}` : '',
      keyword: (context.tags ?? []).map(oneLine).join(', '),
      annote: annotationLines(context).join('；'),
    }),
  };
}
