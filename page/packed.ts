/**
 * A page as it crosses from a tab to the background. Two thirds of its JSON would be names of members, and what most boxes and lines
 * have in common: to write and parse that takes a sixth of the time in which a page is read. Here numbers stand in rows, and texts in
 * one list.
 */
import { textOf } from './line';
import type { Block, Box, Page, Run } from './page';

export interface Packed extends Omit<Page, 'boxes' | 'blocks'> {
  /** Names of elements, by the numbers that boxes and blocks have for them. */
  tags: string[];
  /** A box after the other: its parent, its tag, its bits. */
  boxes: number[];
  /** A block after the other: its box, its tag, its bits, how many runs it has, and the bits of each run. */
  blocks: number[];
  /** What the boxes and then the runs say, in their order. */
  texts: string[];
  /** What the blocks are that are more than text. */
  others: Pick<Block, 'kind' | 'picture' | 'rows' | 'video'>[];
}

const BOX = { hidden: 1, hint: 2, role: 4 } as const;
const BLOCK = { indented: 1, broken: 2, hidden: 4, other: 8 } as const;
const RUN = { strong: 1, em: 2, href: 4, hint: 8 } as const;

/** Of a document: its blocks are numbered from 1. */
export function pack(page: Page): Packed {
  return new Packer(page).packed;
}

class Packer {
  readonly packed: Packed;
  private readonly numbers = new Map<string, number>();

  constructor({ boxes, blocks, ...rest }: Page) {
    this.packed = { ...rest, tags: [], boxes: [], blocks: [], texts: [], others: [] };
    for (const box of boxes) this.box(box);
    for (const block of blocks) this.block(block);
  }

  private box({ parent, tag, hint, role, hidden }: Box): void {
    const { boxes, texts } = this.packed;
    if (hint !== '') texts.push(hint);
    if (role !== '') texts.push(role);
    boxes.push(
      parent,
      this.tag(tag),
      (hidden ? BOX.hidden : 0) | (hint === '' ? 0 : BOX.hint) | (role === '' ? 0 : BOX.role),
    );
  }

  private block({ kind, box, tag, runs, indented, broken, hidden, picture, rows, video }: Block): void {
    const { blocks, others } = this.packed;
    const isOther = kind !== 'text';
    if (isOther) others.push({ kind, ...(picture && { picture }), ...(rows && { rows }), ...(video && { video }) });
    const how = (indented ? BLOCK.indented : 0) | (broken ? BLOCK.broken : 0) | (hidden ? BLOCK.hidden : 0);
    blocks.push(box, this.tag(tag), how | (isOther ? BLOCK.other : 0), runs.length);
    for (const run of runs) this.run(run);
  }

  private run({ text, href, strong, em, hint }: Run): void {
    const { blocks, texts } = this.packed;
    texts.push(text);
    if (href !== undefined) texts.push(href);
    if (hint !== undefined) texts.push(hint);
    const how = (strong ? RUN.strong : 0) | (em ? RUN.em : 0);
    blocks.push(how | (href === undefined ? 0 : RUN.href) | (hint === undefined ? 0 : RUN.hint));
  }

  private tag(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.numbers.set(name, this.numbers.size);
    return this.packed.tags.push(name) - 1;
  }
}

/** The page that `pack` was given. */
export function unpack(packed: Packed): Page {
  return new Unpacker(packed).page;
}

class Unpacker {
  readonly page: Page;
  private readonly packed: Packed;
  /** How far the lists have been read. */
  private block = 0;
  private text = 0;
  private other = 0;

  constructor(packed: Packed) {
    const { tags: _tags, boxes, blocks, texts: _texts, others: _others, ...rest } = packed;
    this.packed = packed;
    this.page = { ...rest, boxes: [], blocks: [] };
    for (let at = 0; at < boxes.length; at += 3) this.readBox(boxes[at]!, boxes[at + 1]!, boxes[at + 2]!);
    while (this.block < blocks.length) this.readBlock();
  }

  private readBox(parent: number, tag: number, bits: number): void {
    this.page.boxes.push({
      parent,
      tag: this.packed.tags[tag]!,
      hint: bits & BOX.hint ? this.nextText() : '',
      role: bits & BOX.role ? this.nextText() : '',
      hidden: (bits & BOX.hidden) !== 0,
    });
  }

  private readBlock(): void {
    const box = this.nextNumber();
    const tag = this.packed.tags[this.nextNumber()]!;
    const bits = this.nextNumber();
    const runs: Run[] = [];
    // A count that the list does not hold ends with the list: what crosses is believed no more than the page.
    const { length } = this.packed.blocks;
    for (let left = this.nextNumber(); left > 0 && this.block < length; left--) runs.push(this.readRun());
    const block: Block = {
      at: this.page.blocks.length + 1,
      kind: 'text',
      box,
      tag,
      text: textOf(runs),
      runs,
      indented: (bits & BLOCK.indented) !== 0,
      broken: (bits & BLOCK.broken) !== 0,
      hidden: (bits & BLOCK.hidden) !== 0,
    };
    if (bits & BLOCK.other) Object.assign(block, this.packed.others[this.other++]);
    this.page.blocks.push(block);
  }

  private readRun(): Run {
    const bits = this.nextNumber();
    const run: Run = { text: this.nextText() };
    if (bits & RUN.href) run.href = this.nextText();
    if (bits & RUN.strong) run.strong = true;
    if (bits & RUN.em) run.em = true;
    if (bits & RUN.hint) run.hint = this.nextText();
    return run;
  }

  private nextNumber(): number {
    return this.packed.blocks[this.block++]!;
  }

  private nextText(): string {
    return this.packed.texts[this.text++]!;
  }
}
