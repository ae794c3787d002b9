/** The article and the ledger in one: what stood where on the page, kept and cut, for the marked proof. */
import type { Article, ArticleBlock, Extraction, Removed } from '../../extract/article';
import { canRestore } from '../../extract/corrections/restore';

export type ProofLine =
  /** Neighbours that one rule took. */
  | { is: 'cut'; rule: string; lines: Removed[] }
  /** A block of the article with its place among the blocks. */
  | { is: 'kept'; place: number; block: ArticleBlock; caption: ArticleBlock | null };

export interface ProofOf {
  /** What was cut above the headline, … */
  above: ProofLine[];
  /** … and the text with everything that was cut in it and below it. */
  body: ProofLine[];
}

export function proofOf(extraction: Extraction, story: number): ProofOf {
  const article = extraction.articles[story];
  if (!article) return { above: grouped(extraction.removed.filter(canRestore)), body: [] };
  const cuts = cutsOf(extraction, story);
  const head = headOf(article);
  const above = cuts.filter(({ at }) => (at[0] ?? 0) < head);
  const below = cuts.filter(({ at }) => (at[0] ?? 0) >= head);
  const body: ProofLine[] = [];
  for (const [place, block] of article.blocks.entries()) {
    if (block.type === 'caption' && article.blocks[place - 1]?.type === 'image') continue;
    const end = below.findIndex(({ at }) => (at[0] ?? 0) > (block.at[0] ?? 0));
    body.push(...grouped(below.splice(0, end === -1 ? below.length : end)));
    const next = article.blocks[place + 1];
    const caption = block.type === 'image' && next?.type === 'caption' ? next : null;
    body.push({ is: 'kept', place, block, caption });
  }
  return { above: grouped(above), body: [...body, ...grouped(below)] };
}

/** Number of the first block of an article, headline and all. */
function headOf({ at, blocks }: Article): number {
  return Math.min(...Object.values(at).flat(), ...blocks.flatMap((block) => block.at));
}

function endOf({ blocks }: Article): number {
  return Math.max(...blocks.flatMap((block) => block.at));
}

/** What was cut around one story: after the story before it and before the next. */
function cutsOf({ articles, removed }: Extraction, story: number): Removed[] {
  const before = articles[story - 1];
  const after = articles[story + 1];
  const from = before ? endOf(before) : 0;
  const to = after ? headOf(after) : Number.POSITIVE_INFINITY;
  return removed.filter((entry) => canRestore(entry) && (entry.at[0] ?? 0) > from && (entry.at[0] ?? 0) < to);
}

function grouped(removed: readonly Removed[]): ProofLine[] {
  const lines: Extract<ProofLine, { is: 'cut' }>[] = [];
  for (const entry of removed) {
    const last = lines.at(-1);
    if (last?.rule === entry.rule) last.lines.push(entry);
    else lines.push({ is: 'cut', rule: entry.rule, lines: [entry] });
  }
  return lines;
}
