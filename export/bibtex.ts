import { annotationLines } from './annotations';
import { type Reference, referenceOf } from './citation/reference';
import { isoDay } from './day';
import type { ExportItem, SetWriter } from './format';
import { distinctKeys, entriesWriter } from './set-writer';
import { oneLine } from './well-formed';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * Articles as BibTeX in UTF-8: `@article` for a page of a newspaper (`entrysubtype` tells BibLaTeX and Zotero that it is one),
 * `@misc` for a page of the web.
 */
export function bibTex(): SetWriter {
  const distinct = distinctKeys();
  return entriesWriter((item) => entry(item, distinct), { between: '\n' });
}

function entry({ article, context }: ExportItem, distinct: (key: string) => string): string {
  const reference = referenceOf(article, context);
  const { kind, title, subtitle, container, page, url, accessed, issued, source } = reference;
  const newspaper = kind === 'newspaper';
  const words = [title, subtitle].filter(Boolean).join('：');
  const fields: [string, string][] = [
    // names in braces are never taken apart; the title in braces keeps its capitals
    ['author', reference.names.map((name) => `{${escapeTex(name)}}`).join(' and ')],
    ['title', words && `{${escapeTex(words)}}`],
    [newspaper ? 'journal' : 'howpublished', escapeTex(container)],
    ['date', issued ? isoDay(issued) : ''],
    ['year', issued ? String(issued.year) : ''],
    ['pages', escapeTex(page)],
    ['entrysubtype', newspaper ? 'newspaper' : ''],
    // read verbatim: only braces would end it early, and `webAddress` has percent-encoded them
    ['url', url],
    ['urldate', accessed && url ? isoDay(accessed) : ''],
    ['language', reference.language],
    ['abstract', escapeTex(reference.summary)],
    ['note', source ? `来源：${escapeTex(source)}` : ''],
    ['keywords', (context.tags ?? []).map((tag) => escapeTex(oneLine(tag).replaceAll(',', '，'))).join(', ')],
    // what the reader wrote: Zotero makes a note of it, annotated bibliographies print it
    ['annote', annotationLines(context).map(escapeTex).join('\n\n')],
  ];
  const written = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  const month = monthMacro(reference);
  if (month) written.splice(written.findIndex((line) => line.startsWith('  year')) + 1, 0, `  month = ${month},\n`);
  return `@${newspaper ? 'article' : 'misc'}{${distinct(reference.key)},\n${written.join('')}}\n`;
}

function monthMacro({ issued }: Reference): string {
  return issued?.month ? (MONTHS[issued.month - 1] ?? '') : '';
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  // BibTeX counts braces even behind a backslash: `\{` would never be closed
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** Text as TeX reads it: what is a command there stands for itself. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[%#$&_]/gu, (char) => COMMANDS[char] ?? `\\${char}`);
}
