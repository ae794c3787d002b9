/** What was repaired, for the extraction's `repairs`. */
import type { Repair, RepairChange } from '../article';

export class Ledger {
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
