/** What is wrong with a body, line by line, for whoever has to find the rule that did it. */
import type { Article, Extraction } from '../extract/article';
import type { Label } from './labelled-pages';
import { grams, tidy } from './score';

export interface Fault {
  is: 'missing' | 'leaked';
  text: string;
  /** Missing: where the line went instead. Leaked: the block it stands in. */
  why: string;
}

/** A line of which less than this is found on the other side is a fault. */
const ENOUGH = 0.5;

export function findFaults(
  label: Pick<Label, 'body' | 'captions' | 'neutral'>,
  extraction: Pick<Extraction, 'articles' | 'removed'>,
): Fault[] {
  const { articles, removed } = extraction;
  const found = new Set(grams(tidy(articles.map(({ text }) => text).join('\n'))).keys());
  const wanted = new Set(grams(tidy([...label.body, ...label.captions, ...label.neutral].join('\n'))).keys());
  const missing = label.body
    .filter((line) => shareIn(line, found) < ENOUGH)
    .map((line): Fault => ({ is: 'missing', text: line, why: whereabouts(line, articles, removed) }));
  const leaked = articles
    .flatMap(({ blocks }) => blocks)
    .filter(({ type }) => type !== 'image' && type !== 'video' && type !== 'caption')
    .flatMap((block) =>
      block.text
        .split('\n')
        .filter((line) => tidy(line) !== '' && shareIn(line, wanted) < ENOUGH)
        .map((line): Fault => ({ is: 'leaked', text: line, why: `${block.type}, block ${block.at.join(' ')}` })),
    );
  return [...missing, ...leaked];
}

/** Where a line of the article is that the body lacks: in the ledger, in a caption, in a field, or nowhere. */
function whereabouts(line: string, articles: readonly Article[], removed: Extraction['removed']): string {
  const holds = (text: string) => shareIn(line, new Set(grams(tidy(text)).keys())) >= ENOUGH;
  const taken = removed.find(({ text }) => holds(text));
  if (taken !== undefined) return `${taken.rule}, block ${taken.at.join(' ')}`;
  for (const article of articles) {
    const block = article.blocks.find(({ text }) => holds(text));
    if (block !== undefined) return `${block.type}, block ${block.at.join(' ')}`;
    for (const field of ['title', 'kicker', 'subtitle', 'summary', 'dateline', 'rights'] as const)
      if (holds(article[field] ?? '')) return `taken for the ${field}`;
  }
  return 'in no block and in no field that keeps its text';
}

/** Share of a line's 4-grams that a text has. */
function shareIn(line: string, text: ReadonlySet<string>): number {
  const own = tidy(line);
  const needed = [...grams(own).keys()];
  // A text has 4-grams only; shorter lines are looked for inside them.
  const hits =
    own.length < 4
      ? [...text].some((gram) => gram.includes(own)) || own === ''
        ? needed.length
        : 0
      : needed.filter((gram) => text.has(gram)).length;
  return needed.length > 0 ? hits / needed.length : 1;
}

/** The worst pages with their faults, for a terminal. */
export function writeFaults(faults: readonly Fault[], most: number): string {
  const lines = faults
    .slice(0, most)
    .map(({ is, text, why }) => `    ${is === 'missing' ? '- ' : '+ '}${clip(text)}\n        ${why}`);
  if (faults.length > most) lines.push(`    … and ${faults.length - most} more`);
  return lines.join('\n');
}

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 70)}… (${line.length})` : line;
}
