/** What a check and a repair of the library do, step by step. */

/** What a check looks at, in this order: see `check.ts`. */
export const CHECK_PARTS = ['file', 'references', 'index', 'derived', 'versions', 'originals', 'pictures'] as const;

export type CheckPart = (typeof CHECK_PARTS)[number];

/** Something that is wrong with the library. */
export interface Finding {
  part: CheckPart;
  /** The article that it concerns, where it is one. */
  id: number | null;
  /** For a bug report, in English. */
  detail: string;
}

/** One step of a check or a repair: `done` of `of`; `next` is what the next step is asked with, null after the last. */
export interface RepairStep {
  next: number | null;
  done: number;
  of: number;
}

export interface CheckStep extends RepairStep {
  findings: Finding[];
}

/** What a repair does, in this order: see `repair.ts`. */
export const REPAIR_PARTS = ['references', 'file', 'derived', 'index'] as const;

export type RepairPart = (typeof REPAIR_PARTS)[number];
