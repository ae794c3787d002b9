/**
 * Undoes the 繁體(pinyin) damage: mirrors of Simplified pages that were made Traditional one character at a time, got a
 * reading put behind hundreds of characters, `風(fēng)險`, and lost step in their bytes where a reading was put between
 * the two bytes of a character, `序?qū)嵤?/p>`.
 *
 * Proven: a reading behind the character it reads is no part of the text; bytes that a decoder read one place late are put
 * together again. Inferred, and flagged: a character of which one byte is gone (see lost-bytes.ts). Unknown, and flagged: □.
 */
import type { Block, Page, Run } from '../../page/page';
import type { Repair, RepairChange } from '../article';
import { stripAnnotations } from './annotations';
import { type Edit, editRuns, editText } from './edits';
import { annotatedCharacters } from './gate';
import type { GbkCodec } from './gbk';
import { countNeighbours } from './lost-bytes';
import { type PageFacts, realign } from './realign';
import { simplify } from './simplify';
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

/** Repairs one text after the other and writes down what it did. */
class Repairer {
  private readonly facts: PageFacts | undefined;

  constructor(
    page: Page,
    private readonly annotated: ReadonlySet<string> | undefined,
    private readonly gbk: GbkCodec | undefined,
    private readonly ledger: Ledger,
  ) {
    this.facts = gbk && factsOf(page, annotated !== undefined, gbk);
  }

  text(text: string, at: number): string {
    const { steps, done } = this.stepsFor(text, [text.length], at);
    return steps.length === 0 ? text : done;
  }

  line(block: Block): { text: string; runs: Run[] } {
    const ends = endsOf(block.runs);
    if (ends.at(-1) !== block.text.length) return { text: this.text(block.text, block.at), runs: block.runs };
    const { steps, done } = this.stepsFor(block.text, ends, block.at);
    let runs = block.runs;
    for (const edits of steps) runs = editRuns(runs, edits);
    // Simplifying keeps the length, so the runs are cut out of the finished text.
    let start = 0;
    runs = runs.map((run) => {
      const text = done.slice(start, start + run.text.length);
      start += run.text.length;
      return { ...run, text };
    });
    return { text: done, runs };
  }

  /** The edits, in the order in which they are to be made, and the text after them, Simplified. */
  private stepsFor(text: string, ends: readonly number[], at: number): { steps: Edit[][]; done: string } {
    const steps: Edit[][] = [];
    const aligned = this.realign(text, at);
    if (aligned.length > 0) steps.push(aligned);
    const straight = editText(text, aligned);
    if (this.annotated === undefined) return { steps, done: straight };
    const strips = stripAnnotations(straight, aligned.length > 0 ? [straight.length] : ends, this.annotated, this.gbk);
    if (strips.length > 0) steps.push(strips);
    for (const { from, to, char, unsure } of strips) {
      this.ledger.annotation({ at, before: char + straight.slice(from, to), after: simplify(char), flagged: unsure });
    }
    return { steps: steps.length > 0 ? steps : [[]], done: simplify(editText(straight, strips)) };
  }

  private realign(text: string, at: number): Edit[] {
    if (!text.includes('?')) return [];
    if (this.facts === undefined) {
      for (const match of text.matchAll(/.\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\)/g))
        this.ledger.bytes({ at, before: match[0], after: match[0], flagged: true });
      return [];
    }
    const { edits, unread } = realign(text, this.facts);
    for (const { from, to, text: after, annotations, flagged } of edits) {
      const start = Math.max(0, from - 1);
      const before = text.slice(start, to);
      this.ledger.bytes({ at, before, after: this.finished(text.slice(start, from) + after), flagged });
      this.ledger.count(annotations);
    }
    for (const { from, to } of unread) {
      const left = text.slice(Math.max(0, from - 1), to);
      this.ledger.bytes({ at, before: left, after: left, flagged: true });
    }
    return edits;
  }

  private finished(text: string): string {
    if (this.annotated === undefined) return text;
    return simplify(editText(text, stripAnnotations(text, [text.length], this.annotated, this.gbk)));
  }
}

function endsOf(runs: readonly Run[]): number[] {
  let end = 0;
  return runs.map((run) => {
    end += run.text.length;
    return end;
  });
}

function factsOf(page: Page, annotated: boolean, gbk: GbkCodec): PageFacts {
  let neighbours: ReturnType<typeof countNeighbours> | undefined;
  // A saved text went through hands that fold widths and drop private-use characters; a page keeps what it shows.
  const plain = page.boxes[0]?.tag === 'text';
  const none = (pattern: RegExp): boolean => !page.blocks.some(({ text }) => pattern.test(text));
  return {
    gbk,
    annotated,
    folded: plain && none(/[，：；！？（）]/),
    privateLost: plain && none(/[\ue000-\uf8ff]/),
    neighbours: () => {
      neighbours ??= countNeighbours(simplify(page.blocks.map(({ text }) => text).join('\n')));
      return neighbours;
    },
  };
}

class Ledger {
  private readonly pinyin = new Map<string, RepairChange>();
  private readonly shifts: RepairChange[] = [];
  private annotations = 0;
  private unsure = 0;

  get empty(): boolean {
    return this.annotations === 0 && this.shifts.length === 0;
  }

  annotation(change: RepairChange): void {
    this.count(1);
    if (change.flagged) this.unsure++;
    this.pinyin.set(`${change.at} ${change.before}`, change);
  }

  /** Annotations that went with a run of shifted bytes. */
  count(annotations: number): void {
    this.annotations += annotations;
  }

  bytes(change: RepairChange): void {
    this.shifts.push(change);
  }

  repairs(): Repair[] {
    const repairs: Repair[] = [];
    if (this.annotations > 0) {
      repairs.push({
        kind: 'pinyin',
        count: this.annotations,
        flagged: this.unsure,
        changes: [...this.pinyin.values()],
      });
    }
    if (this.shifts.length > 0) {
      const flagged = this.shifts.filter((change) => change.flagged).length;
      repairs.push({ kind: 'bytes', count: this.shifts.length, flagged, changes: this.shifts });
    }
    return repairs;
  }
}
