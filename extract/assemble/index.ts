/** Builds the result from marks and fields. */
import type { Article, Extraction, Removed } from '../article';
import { articleText } from '../article-text';
import { assess } from '../assess';
import type { Draft, Line } from '../draft';
import { datelineOf } from '../text/dateline';
import { scriptOfTexts } from '../text/script';
import { blocksOf } from './blocks';
import { chooseFields } from './choose-fields';

export function assemble(draft: Draft): Extraction {
  const { stories } = draft;
  const articles: Article[] = [];
  for (let story = 0; story < Math.max(1, stories); story++) {
    const article = articleOf(draft, stories === 0 ? null : story);
    if (article.blocks.length > 0) articles.push(article);
  }
  const { isArticle, confidence, doubts } = assess(draft);
  return {
    url: draft.page.url,
    kind: !isArticle || articles.length === 0 ? 'not-article' : articles.length > 1 ? 'articles' : 'article',
    confidence,
    doubts,
    // What was found is kept even where we say that it is no article: the reader may know better.
    articles,
    removed: ledger(draft),
    repairs: draft.repairs,
  };
}

/** `story` null takes the whole page. */
function articleOf(draft: Draft, story: number | null): Article {
  const own = story === null ? draft.lines : draft.lines.filter((line) => line.story === story);
  const fields = chooseFields(draft, story);
  const blocks = blocksOf(
    draft,
    own.filter((line) => line.mark?.is === 'body'),
  );
  const first = blocks.find((block) => block.type === 'paragraph');
  return {
    ...fields,
    dateline: first ? datelineOf(first.text) : null,
    script: scriptOfTexts(blocks.map((block) => block.text)),
    blocks,
    text: articleText(blocks),
    at: fieldNumbers(own),
  };
}

/** Which block numbers each field was read from. */
function fieldNumbers(lines: readonly Line[]): Article['at'] {
  const at: Article['at'] = {};
  for (const line of lines) {
    if (line.mark?.is !== 'field') continue;
    const numbers = at[line.mark.role];
    if (numbers) numbers.push(line.block.at);
    else at[line.mark.role] = [line.block.at];
  }
  return at;
}

function ledger(draft: Draft): Removed[] {
  return draft.lines
    .filter((line) => line.length > 0 && (line.mark === null || line.mark.is === 'removed'))
    .map((line) => ({ text: line.block.text, rule: ruleOf(line), at: [line.block.at] }));
}

function ruleOf(line: Line): string {
  if (line.mark?.is === 'removed') return line.mark.rule;
  return line.suspect?.rule ?? 'outside-body';
}
