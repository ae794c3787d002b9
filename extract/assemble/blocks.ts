/** Turns the marked lines of one article into its blocks: paragraphs, headings, lists, tables, pictures with captions. */
import { entryAt } from '../../page/entry-at';
import type { Block, Run } from '../../page/page';
import { gluedButton, wholeLink } from '../../rules/body-lines';
import { editLink } from '../../rules/pager';
import type { ArticleBlock } from '../article';
import { boxAt } from '../boxes';
import type { Draft, Line } from '../draft';
import { isFragment } from '../text/fragment';

export function blocksOf(draft: Draft, lines: readonly Line[]): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = entryAt(lines, i);
    if (
      line.block.kind === 'text' &&
      line.block.tag === 'li' &&
      line.mark?.is === 'body' &&
      line.mark.as === 'paragraph'
    ) {
      const items = itemsFrom(draft, lines, i);
      blocks.push(listOf(draft, items));
      i += items.length - 1;
      continue;
    }
    const block = blockOf(line);
    if (block) blocks.push(block);
  }
  markSpeakers(blocks);
  return blocks;
}

function blockOf(line: Line): ArticleBlock | null {
  if (line.block.kind !== 'text') return blockOfMedia(line.block);
  if (line.length === 0 || line.mark?.is !== 'body') return null;
  const { block } = line;
  const at = [block.at];
  const type = line.mark.as === 'byline' ? 'paragraph' : line.mark.as;
  const made: ArticleBlock = {
    type: block.tag === 'blockquote' && type === 'paragraph' ? 'quote' : type,
    text: block.text,
    at,
  };
  const ending = type === 'paragraph' ? (linkToWhole(block.runs) ?? gluedButton.exec(block.text)?.[0]) : null;
  if (ending) {
    const runs = formatted(withoutEnd(block.runs, ending.length));
    return { ...made, text: made.text.slice(0, -ending.length).trim(), ...(runs ? { runs } : {}) };
  }
  const isTooled = type === 'heading' && editLink.test(block.text);
  if (isTooled) made.text = block.text.replace(editLink, '');
  const runs = isTooled ? null : formatted(block.runs);
  if (runs) made.runs = runs;
  if (type === 'paragraph' && isFragment(line.key)) made.fragment = true;
  return made;
}

function blockOfMedia({ kind, at: line, text, picture, video, rows = [] }: Block): ArticleBlock | null {
  const at = [line];
  if (kind === 'table') return { type: 'table', text, at, rows };
  if (picture) return { type: 'image', text: picture.alt, at, picture };
  return video ? { type: 'video', text, at, video } : null;
}

/** …，最快下月完工。>>详情: the link that an item of a digest ends with; null where there is none. */
function linkToWhole(runs: readonly Run[]): string | null {
  const last = runs.at(-1);
  return runs.length > 1 && last?.href !== undefined && wholeLink.test(last.text) ? last.text : null;
}

/** 展开全文 may be an element of its own, or stand in one with the sentence. */
function withoutEnd(runs: readonly Run[], characters: number): Run[] {
  const kept = [...runs];
  for (let over = characters; over > 0 && kept.length > 0; ) {
    const last = entryAt(kept, kept.length - 1);
    kept.pop();
    if (last.text.length > over) kept.push({ ...last, text: last.text.slice(0, -over) });
    over -= last.text.length;
  }
  return kept;
}

/** Runs are kept only where there is something to keep: a link, emphasis. */
function formatted(runs: readonly Run[]): Run[] | null {
  if (!runs.some((run) => run.href !== undefined || run.strong || run.em)) return null;
  return runs.map((run) => {
    const kept: Run = { text: run.text };
    if (run.href !== undefined) kept.href = run.href;
    if (run.strong) kept.strong = true;
    if (run.em) kept.em = true;
    return kept;
  });
}

function itemsFrom(draft: Draft, lines: readonly Line[], start: number): Line[] {
  const list = listBox(draft, entryAt(lines, start));
  let end = start + 1;
  while (end < lines.length && entryAt(lines, end).block.tag === 'li' && listBox(draft, entryAt(lines, end)) === list)
    end++;
  return lines.slice(start, end);
}

/** The ul or ol around a line. */
function listBox(draft: Draft, line: Line): number {
  let at = line.block.box;
  while (at > 0 && boxAt(draft.page, at).tag !== 'ul' && boxAt(draft.page, at).tag !== 'ol')
    at = boxAt(draft.page, at).parent;
  return at;
}

function listOf(draft: Draft, lines: readonly Line[]): ArticleBlock {
  const block: ArticleBlock = {
    type: 'list',
    text: lines.map((line) => line.block.text).join('\n'),
    at: lines.map((line) => line.block.at),
    items: lines.map((line) => formatted(line.block.runs) ?? [{ text: line.block.text }]),
  };
  if (boxAt(draft.page, listBox(draft, entryAt(lines, 0))).tag === 'ol') block.ordered = true;
  return block;
}

/** 主持人:为了确保… · 杜忠晓:我区坚持… · 问：… 答：… */
const TURN = /^([\p{Script=Han}·]{1,8})[:：]/u;

/** Speakers of an interview, and how often they speak at least, all together. */
const INTERVIEW = { fewest: 2, most: 6, turns: 3 };

/** An interview has at least two speakers who take turns; a single `要求:` is no speaker. */
function markSpeakers(blocks: readonly ArticleBlock[]): void {
  const counts = new Map<string, number>();
  for (const block of blocks) {
    const speaker = block.type === 'paragraph' ? TURN.exec(block.text)?.[1] : undefined;
    if (speaker) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  }
  const turns = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const speaksAgain = [...counts.values()].some((n) => n > 1);
  if (counts.size < INTERVIEW.fewest || counts.size > INTERVIEW.most) return;
  if (turns < INTERVIEW.turns || !speaksAgain) return;
  for (const block of blocks) {
    const speaker = block.type === 'paragraph' ? TURN.exec(block.text)?.[1] : undefined;
    if (speaker) block.speaker = speaker;
  }
}
