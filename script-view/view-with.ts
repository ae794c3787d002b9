/** An article in another script, for reading: what is saved and exported stays as the page wrote it. */
import type { Article, ArticleBlock } from '../extract/article';
import type { ScriptView } from '../messages';
import type { Run } from '../page/page';
import type { Target } from './convert';
import { convertQuotes } from './quotes';

export type { Target };
export type Converter = (texts: string[], to: Target) => Promise<string[]>;
type Replace = (line: string) => string;

/**
 * @param convert `convertTexts`, or where the dictionaries cannot be loaded, inside a page, a function that asks `script.convert`.
 * @returns the article itself where nothing is to be converted. Runs, items and rows stay aligned with their text.
 */
export async function viewWith(article: Article, to: ScriptView, convert: Converter): Promise<Article> {
  if (to === 'original' || (to === 'hans' && article.script === 'hans')) return article;
  const quoted = mapLines(article, quotesOf(article, to));
  const known = new Map<string, string>();
  // Usually one turn to learn the lines and one to use them; a third where a line changed its length and its runs are needed.
  for (;;) {
    const unknown = new Set<string>();
    const view = mapLines(quoted, (line) => {
      const converted = known.get(line);
      if (converted === undefined) unknown.add(line);
      return converted ?? line;
    });
    if (unknown.size === 0) return { ...view, script: to === 'hans' ? 'hans' : 'hant' };
    const lines = [...unknown];
    const converted = await convert(lines, to);
    for (const [index, line] of lines.entries()) known.set(line, converted[index] ?? line);
  }
}

/** A line of the text is read with its neighbours: a speech may go on from one to the next. All others stand alone. */
function quotesOf({ text }: Article, to: Target): Replace {
  const after = convertQuotes(text, to).split('\n');
  const known = new Map(text.split('\n').map((line, place) => [line, after[place]]));
  return (line) => known.get(line) ?? convertQuotes(line, to);
}

function mapLines(article: Article, replace: Replace): Article {
  const one = (text: string) => (text === '' ? '' : text.split('\n').map(replace).join('\n'));
  const orNull = (text: string | null) => (text === null ? null : one(text));
  const { edition } = article;
  return {
    ...article,
    title: orNull(article.title),
    kicker: orNull(article.kicker),
    subtitle: orNull(article.subtitle),
    source: orNull(article.source),
    authors: article.authors.map((author) => ({ ...author, name: nameIn(author.name, one) })),
    editors: article.editors.map((name) => nameIn(name, one)),
    siteName: orNull(article.siteName),
    section: article.section.map(one),
    edition: edition && { ...edition, paper: orNull(edition.paper), pageName: orNull(edition.pageName) },
    summary: orNull(article.summary),
    dateline: orNull(article.dateline),
    rights: orNull(article.rights),
    blocks: article.blocks.map((block) => mapBlock(block, one)),
    text: one(article.text),
  };
}

/** Surnames that are the same in both scripts, though the word is not: 周一鸣 is 周一鳴 and no 週一. */
const SURNAMES = '周于余郁范沈岳谷丑种卜朱姜';

function nameIn(name: string, replace: Replace): string {
  const surname = name.charAt(0);
  const converted = replace(name);
  return surname && SURNAMES.includes(surname) ? surname + converted.slice(1) : converted;
}

function mapBlock(block: ArticleBlock, one: Replace): ArticleBlock {
  const text = one(block.text);
  return {
    ...block,
    text,
    ...(block.runs && { runs: mapRuns(block.runs, one) }),
    ...(block.items && { items: block.items.map((runs) => mapRuns(runs, one)) }),
    ...(block.rows && { rows: block.rows.map((row) => one(row.join('\t')).split('\t')) }),
    ...(block.picture && { picture: { ...block.picture, alt: one(block.picture.alt) } }),
    ...(block.speaker !== undefined && { speaker: one(block.speaker) }),
  };
}

/** Words may straddle runs (联<b>系</b>), so they are converted together and parted where they were. */
function mapRuns(runs: Run[], one: Replace): Run[] {
  const whole = runs.map((run) => run.text).join('');
  // By characters, not by UTF-16 units: 二噁英 becomes 二𫫇英.
  const converted = [...one(whole)];
  if (converted.length !== [...whole].length) return runs.map((run) => ({ ...run, text: one(run.text) }));
  let from = 0;
  return runs.map((run) => {
    const to = from + [...run.text].length;
    const text = converted.slice(from, to).join('');
    from = to;
    return { ...run, text };
  });
}
