/**
 * How much may be under way at a time: read, and not yet written. Reading waits where it is full, which in turn makes waiting
 * whoever writes to our standard input.
 */
export class Room {
  private inputs = 0;
  private bytes = 0;
  private readonly most: { inputs: number; bytes: number };
  private waiting: (() => void)[] = [];

  constructor(most: { inputs: number; bytes: number }) {
    this.most = most;
  }

  /** Waits for room; one input of any size always has it. */
  async take(bytes: number): Promise<void> {
    while (this.inputs > 0 && (this.inputs >= this.most.inputs || this.bytes + bytes > this.most.bytes)) {
      await this.change();
    }
    this.inputs++;
    this.bytes += bytes;
  }

  give(bytes: number): void {
    this.inputs--;
    this.bytes -= bytes;
    const { waiting } = this;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Waits until all that was taken is given back. */
  async empty(): Promise<void> {
    while (this.inputs > 0) await this.change();
  }

  private change(): Promise<void> {
    return new Promise((go) => this.waiting.push(go));
  }
}
