import type { Article, Evidence } from '../extract/article';
import type { Candidate, Draft } from '../extract/draft';
import type { FieldName } from '../rules/field-name';
import { cell, clip } from './columns';
import type { Look, Paint } from './paint';

/** Cells of a field's name. */
const LABEL = 13;

const FIELDS = [
  'title',
  'kicker',
  'subtitle',
  'publishedAt',
  'source',
  'siteName',
  'section',
  'summary',
  'rights',
] as const;

/** The chosen values of an article, each with its evidence and the weight that decided. */
export function fieldLines(article: Article, draft: Draft, look: Look, paint: Paint): string[] {
  const out: string[] = [];
  const missing: string[] = [];
  for (const field of FIELDS) {
    const value = Array.isArray(article[field]) ? article[field].join(' > ') : article[field];
    if (value === null || value === '') missing.push(field);
    else out.push(`  ${cell(field, LABEL)} ${paint('green', clip(value, look.width - 18))}`);
    const spoken = article.evidence.filter((entry) => entry.field === field);
    for (const entry of unique(spoken)) out.push(evidenceLine(entry, draft, look, paint));
  }
  for (const { name, role } of article.authors)
    out.push(`  ${cell(role, LABEL)} ${paint('green', name)}${fromOf(article.evidence, role, [name], paint)}`);
  if (article.editors.length === 0) missing.push('editors');
  else {
    const from = fromOf(article.evidence, 'editor', article.editors, paint);
    out.push(`  ${cell('editors', LABEL)} ${paint('green', article.editors.join('、'))}${from}`);
  }
  if (article.authors.length === 0) missing.push('authors');
  const { edition, part, dateline } = article;
  if (edition)
    out.push(
      `  ${cell('edition', LABEL)} ${paint('green', [edition.paper, edition.page, edition.pageName, edition.date].filter(Boolean).join(' '))}`,
    );
  if (part) out.push(`  ${cell('part', LABEL)} ${paint('green', `${part.index} of ${part.total ?? '?'}`)}`);
  if (dateline) out.push(`  ${cell('dateline', LABEL)} ${paint('green', dateline)}`);
  if (missing.length > 0) out.push(paint('dim', `  not found: ${missing.join(', ')}`));
  return out;
}

/** `+  80  block 3` for what speaks for the value, `−` with its own value for what was overruled. */
function evidenceLine(entry: Evidence, draft: Draft, look: Look, paint: Paint): string {
  const weight = weightOf(entry, draft);
  const from = `${cell(weight, 4, 'right')}  ${cell(entry.from, 22)}`;
  const value = clip(entry.value.replaceAll('\n', ' > '), look.width - 50);
  return paint('dim', `  ${cell('', 14)}${entry.overruled ? '−' : '+'} ${from} ${entry.overruled ? value : ''}`);
}

function weightOf(entry: Evidence, draft: Draft): string {
  const candidates: Candidate[] = draft.candidates.get(entry.field as FieldName) ?? [];
  const found = candidates.find(({ from, value }) => from === entry.from && value === entry.value);
  const weight = (found ?? candidates.find(({ from }) => from === entry.from))?.weight;
  return weight === undefined ? '' : String(Math.round(weight));
}

function unique(entries: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return entries.filter(({ from, value }) => {
    const key = `${from} ${value}`;
    return !seen.has(key) && seen.add(key);
  });
}

function fromOf(evidence: readonly Evidence[], field: string, names: readonly string[], paint: Paint): string {
  const entries = evidence.filter((entry) => entry.field === field && names.includes(entry.value));
  const places = new Set(entries.map(({ from }) => from));
  return places.size === 0 ? '' : paint('dim', `  ${[...places].join(', ')}`);
}
