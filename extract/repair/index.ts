/**
 * Undoes the 繁體(pinyin) damage: mirrors of Simplified pages that were made Traditional one character at a time, got a
 * reading put behind hundreds of characters, `風(fēng)險`, and lost step in their bytes where a reading was put between
 * the two bytes of a character, `序?qū)嵤?/p>`.
 *
 * Proven: a reading behind the character it reads is no part of the text; bytes that a decoder read one place late are put
 * together again. Inferred, and flagged: a character of which one byte is gone (see lost-bytes.ts). Unknown, and flagged: □.
 */
import type { Block, Page } from '../../page/page';
import type { Repair } from '../article';
import { annotatedCharacters } from './gate';
import type { GbkCodec } from './gbk';
import { Ledger } from './ledger';
import { Repairer } from './repairer';
import { mayBeAnnotated, mayHaveLoneLead } from './suspicion';

export interface Repaired {
  page: Page;
  repairs: Repair[];
}

/**
 * The page with its damage undone, and what was done. A page without the damage is returned as it is, the same object, with
 * no repairs. The page handed in is never changed.
 *
 * `pinyin` counts the annotations taken out, over title, metas, JSON-LD and blocks; its changes name each kind of annotation
 * once a block. `bytes` counts the runs of shifted bytes. Changes outside the blocks are at 0. The conversion back to
 * Simplified is not listed. Without a codec the bytes stay as they are, and each such place is flagged.
 */
export function repairPage(page: Page, gbk?: GbkCodec): Repaired {
  const annotated = mayBeAnnotated(page) ? annotatedCharacters(page) : undefined;
  if (annotated === undefined && !(gbk !== undefined && mayHaveLoneLead(page))) return { page, repairs: [] };
  const ledger = new Ledger();
  const repairer = new Repairer(page, annotated, gbk, ledger);
  const repaired = annotated === undefined ? repairBlocks(page, repairer) : repairAll(page, repairer);
  return ledger.empty ? { page, repairs: [] } : { page: repaired, repairs: ledger.repairs() };
}

function repairBlocks(page: Page, repairer: Repairer): Page {
  return { ...page, blocks: page.blocks.map((block) => repairBlock(block, repairer)) };
}

function repairAll(page: Page, repairer: Repairer): Page {
  const text = (value: string): string => repairer.text(value, 0);
  return {
    ...repairBlocks(page, repairer),
    title: text(page.title),
    metas: page.metas.map((meta) => ({ ...meta, value: text(meta.value) })),
    jsonLd: page.jsonLd.map((value) => mapStrings(value, text)),
    comments: page.comments.map((comment) => ({ ...comment, text: text(comment.text) })),
  };
}

function repairBlock(block: Block, repairer: Repairer): Block {
  const rows = block.rows?.map((row) => row.map((cell) => repairer.text(cell, block.at)));
  const line = rows === undefined ? repairer.line(block) : { text: joinCells(rows), runs: block.runs };
  return {
    ...block,
    ...line,
    ...(rows !== undefined && { rows }),
    ...(block.picture !== undefined && {
      picture: { ...block.picture, alt: repairer.text(block.picture.alt, block.at) },
    }),
  };
}

function joinCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]));
}
