/** Repairs one text after the other and writes down what it did. */
import type { Block, Page, Run } from '../../page/page';
import { stripAnnotations } from './annotations';
import { type Edit, editRuns, editText } from './edits';
import type { GbkCodec } from './gbk';
import type { Ledger } from './ledger';
import { factsOf, type PageFacts } from './page-facts';
import { realign } from './realign';
import { simplifiedOriginal } from './simplified-original';

export class Repairer {
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
      this.ledger.annotation({
        at,
        before: char + straight.slice(from, to),
        after: simplifiedOriginal(char),
        flagged: unsure,
      });
    }
    return { steps: steps.length > 0 ? steps : [[]], done: simplifiedOriginal(editText(straight, strips)) };
  }

  private realign(text: string, at: number): Edit[] {
    if (!text.includes('?')) return [];
    if (this.facts === undefined) {
      for (const match of text.matchAll(/.\?[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]*\)/gu))
        this.ledger.bytes({ at, before: match[0], after: match[0], flagged: true });
      return [];
    }
    const { edits, unread } = realign(text, this.facts);
    for (const { from, to, text: after, annotations, flagged } of edits) {
      const start = startBefore(text, from);
      const before = text.slice(start, to);
      this.ledger.bytes({ at, before, after: this.finished(text.slice(start, from) + after), flagged });
      this.ledger.count(annotations);
    }
    for (const { from, to } of unread) {
      const left = text.slice(startBefore(text, from), to);
      this.ledger.bytes({ at, before: left, after: left, flagged: true });
    }
    return edits;
  }

  private finished(text: string): string {
    if (this.annotated === undefined) return text;
    return simplifiedOriginal(editText(text, stripAnnotations(text, [text.length], this.annotated, this.gbk)));
  }
}

/** Where the character before a place begins: 𠮷 has two halves, and none of them is told alone. */
function startBefore(text: string, from: number): number {
  return from - ((/.$/su.exec(text.slice(Math.max(0, from - 2), from)) ?? [''])[0]?.length ?? 0);
}

function endsOf(runs: readonly Run[]): number[] {
  let end = 0;
  return runs.map((run) => {
    end += run.text.length;
    return end;
  });
}
