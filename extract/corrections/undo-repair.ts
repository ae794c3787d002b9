/** Where the repairs of a text stand in it, and taking one back: the reader has the last word. */
import type { Run } from '../../page/page';
import type { Article, ArticleBlock, Extraction, FieldRole, Repair, RepairChange } from '../article';
import { articleText } from '../article-text';

/** Which change of which repair: their places in `extraction.repairs` and in its `changes`. */
export interface RepairKey {
  repair: number;
  change: number;
}

/** One place in a text that a repair changed; an undone one reads `change.before` there. */
export interface PlacedRepair extends RepairKey {
  start: number;
  end: number;
  kind: Repair['kind'];
  made: RepairChange;
}

/**
 * Places that were changed in a text read from the blocks `at`, from its start to its end, none over another. An annotation
 * is named once a block and stands wherever its character does; rebuilt bytes stand once.
 */
export function placeRepairs(text: string, at: readonly number[], repairs: readonly Repair[]): PlacedRepair[] {
  const found: PlacedRepair[] = [];
  for (const [repair, { kind, changes }] of repairs.entries()) {
    for (const [change, made] of changes.entries()) {
      const words = made.undone ? made.before : made.after;
      if (!at.includes(made.at) || words === '') continue;
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
        found.push({ repair, change, start, end: start + words.length, kind, made });
        if (kind === 'bytes') break;
      }
    }
  }
  // Where two meet, the longer one tells more.
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: PlacedRepair[] = [];
  for (const place of found) if (place.start >= (apart.at(-1)?.end ?? 0)) apart.push(place);
  return apart;
}

/** Takes a repair back, or makes it again. Returns the same extraction where there is no such change. */
export function toggleRepair(extraction: Extraction, { repair, change }: RepairKey): Extraction {
  const made = extraction.repairs[repair]?.changes[change];
  if (!made) return extraction;
  const { undone, ...rest } = made;
  const turned: RepairChange = undone ? rest : { ...rest, undone: true };
  const rewrite = (text: string, at: readonly number[]) => {
    const words = undone ? made.after : made.before;
    const places = placeRepairs(text, at, extraction.repairs).filter(
      (place) => place.repair === repair && place.change === change,
    );
    return places.map(({ start, end }) => ({ start, end, words }));
  };
  return {
    ...extraction,
    articles: extraction.articles.map((article) => rewriteArticle(article, rewrite)),
    repairs: extraction.repairs.map((known, index) =>
      index === repair ? { ...known, changes: known.changes.with(change, turned) } : known,
    ),
  };
}

interface Splice {
  start: number;
  end: number;
  words: string;
}

type Rewrite = (text: string, at: readonly number[]) => Splice[];

function rewriteArticle(article: Article, rewrite: Rewrite): Article {
  const field = (text: string | null, role: FieldRole) =>
    text === null ? null : splice(text, rewrite(text, article.at[role] ?? []));
  const blocks = article.blocks.map((block) => rewriteBlock(block, rewrite));
  return {
    ...article,
    title: field(article.title, 'title'),
    kicker: field(article.kicker, 'kicker'),
    subtitle: field(article.subtitle, 'subtitle'),
    summary: field(article.summary, 'summary'),
    blocks,
    text: articleText(blocks),
  };
}

function rewriteBlock(block: ArticleBlock, rewrite: Rewrite): ArticleBlock {
  if (block.rows) return rewriteTable(block, block.rows, rewrite);
  if (block.items) return rewriteList(block, block.items, rewrite);
  const splices = rewrite(block.text, block.at);
  if (splices.length === 0) return block;
  const text = splice(block.text, splices);
  return { ...block, text, ...(block.runs && { runs: spliceRuns(block.runs, splices) }) };
}

/** The text of a table and of a list is made of their parts; each part is rewritten by itself. */
function rewriteTable(block: ArticleBlock, rows: string[][], rewrite: Rewrite): ArticleBlock {
  const after = rows.map((cells) => cells.map((cell) => splice(cell, rewrite(cell, block.at))));
  if (after.every((cells, row) => cells.every((cell, column) => cell === rows[row]?.[column]))) return block;
  return { ...block, rows: after, text: after.map((cells) => cells.join('\t')).join('\n') };
}

function rewriteList(block: ArticleBlock, items: Run[][], rewrite: Rewrite): ArticleBlock {
  const after = items.map((runs, place) => {
    const text = textOf(runs);
    const splices = rewrite(text, placesOfItem(block, place));
    return splices.length > 0 ? spliceRuns(runs, splices) : runs;
  });
  if (after.every((runs, place) => runs === items[place])) return block;
  return { ...block, items: after, text: after.map(textOf).join('\n') };
}

/** Block numbers that an item of a list was read from: its own where each has one. */
export function placesOfItem({ at, items = [] }: Pick<ArticleBlock, 'at' | 'items'>, place: number): number[] {
  return at.length === items.length ? at.slice(place, place + 1) : at;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function splice(text: string, splices: readonly Splice[]): string {
  return splices.reduceRight((done, { start, end, words }) => done.slice(0, start) + words + done.slice(end), text);
}

/** New words take the formatting of the run that the old ones began in. */
function spliceRuns(runs: readonly Run[], splices: readonly Splice[]): Run[] {
  let from = 0;
  return runs.map((run) => {
    const to = from + run.text.length;
    const own = splices
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end, words }) => ({
        start: Math.max(start, from) - from,
        end: Math.min(end, to) - from,
        words: start >= from ? words : '',
      }));
    from = to;
    return own.length > 0 ? { ...run, text: splice(run.text, own) } : run;
  });
}
