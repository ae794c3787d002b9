/** Builds the result from marks and fields. */
import type { Article, ArticleBlock, Extraction, Removed } from './article';
import type { Fields } from './choose-fields';
import type { Draft, Line } from './draft';
import { scriptOfTexts } from './text/script';

export function assemble(draft: Draft, fields: Fields): Extraction {
  const blocks = blocksOf(draft.lines.filter((line) => line.mark?.is === 'body'));
  const article: Article = {
    title: fields.title,
    kicker: fields.kicker,
    subtitle: fields.subtitle,
    publishedAt: fields.publishedAt,
    source: fields.source,
    authors: fields.authors,
    editors: fields.editors,
    siteName: fields.siteName,
    section: fields.section,
    edition: fields.edition,
    part: fields.part,
    summary: fields.summary,
    dateline: null,
    rights: fields.rights,
    script: scriptOfTexts(blocks.map((block) => block.text)),
    blocks,
    text: textOf(blocks),
    at: atOf(draft),
    evidence: fields.evidence,
  };
  return {
    url: draft.page.url,
    kind: blocks.length > 0 ? 'article' : 'not-article',
    confidence: 0.5,
    doubts: [],
    articles: blocks.length > 0 ? [article] : [],
    removed: ledger(draft),
    repairs: draft.repairs,
  };
}

export function textOf(blocks: readonly ArticleBlock[]): string {
  return blocks
    .filter((block) => block.type !== 'caption' && block.type !== 'image' && block.type !== 'video')
    .map((block) => block.text)
    .join('\n');
}

function blocksOf(lines: readonly Line[]): ArticleBlock[] {
  return lines
    .filter((line) => line.length > 0)
    .map((line) => ({
      type: line.mark?.is === 'body' && line.mark.as !== 'byline' ? line.mark.as : 'paragraph',
      text: line.block.text,
      at: [line.block.at],
    }));
}

function atOf(draft: Draft): Record<string, number[]> {
  const at: Record<string, number[]> = {};
  const put = (role: string, n: number) => {
    (at[role] ??= []).push(n);
  };
  if (draft.titleLine >= 0) put('title', draft.lines[draft.titleLine]!.block.at);
  for (const line of draft.lines) if (line.mark?.is === 'field') put(line.mark.role, line.block.at);
  return at;
}

function ledger(draft: Draft): Removed[] {
  return draft.lines
    .filter(
      (line) => line.length > 0 && line.index !== draft.titleLine && (line.mark === null || line.mark.is === 'removed'),
    )
    .map((line) => ({
      text: line.block.text,
      rule: line.mark?.is === 'removed' ? line.mark.rule : (line.suspect?.rule ?? 'outside-body'),
      at: [line.block.at],
    }));
}
