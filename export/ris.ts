import { annotationLines } from './annotations';
import { referenceOf } from './citation/reference';
import type { Day } from './day';
import type { ExportItem, SetWriter } from './format';
import { entriesWriter } from './set-writer';
import { oneLine } from './well-formed';

/** Articles as RIS: `NEWS` for a page of a newspaper, `ELEC` for a page of the web. UTF-8, CRLF. */
export function ris(): SetWriter {
  return entriesWriter(entry, { between: '\r\n' });
}

function entry({ article, context }: ExportItem): string {
  const reference = referenceOf(article, context);
  const { kind, title, subtitle, container, issued, accessed, page, pageName, url, source } = reference;
  const lines: [string, string][] = [
    ['TY', kind === 'newspaper' ? 'NEWS' : 'ELEC'],
    // without a comma a name is not split
    ...reference.names.map((name): [string, string] => ['AU', name.replaceAll(',', '，')]),
    ['TI', [title, subtitle].filter(Boolean).join('：')],
    ['T2', container],
    ['PY', issued ? String(issued.year) : ''],
    ['DA', issued ? slashed(issued) : ''],
    ['SP', page],
    ['SE', pageName],
    ['AB', reference.summary],
    ['LA', reference.language],
    ...(context.tags ?? []).map((tag): [string, string] => ['KW', oneLine(tag)]),
    ['N1', source ? `来源：${source}` : ''],
    ...annotationLines(context).map((line): [string, string] => ['N1', line]),
    ['UR', url],
    ['Y2', accessed && url ? slashed(accessed) : ''],
    ['ID', reference.key],
  ];
  // values are one line each (`oneLine`), so that none can begin a field of its own
  const written = lines.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

/** YYYY/MM/DD/other: the slashes stay where a part is not known. */
function slashed({ year, month, day }: Day): string {
  return `${[year, month, day].map((part) => (part === null ? '' : String(part).padStart(2, '0'))).join('/')}/`;
}
