/** Checking and repairing the whole library from a page of the extension, step by step, with progress. */
import { library } from '../client';
import { CHECK_PARTS, type CheckPart, type Finding, REPAIR_PARTS, type RepairPart } from './step';

export interface CareOptions<Part> {
  /** Called after every step: of the part that is being done, how much is. */
  onProgress?: (part: Part, done: number, of: number) => void;
  /** Stops before the next step. */
  signal?: AbortSignal;
}

/** What is wrong with the library; [] when nothing is. @throws the reason of `signal` when it was stopped; {LibraryError}. */
export async function checkLibrary({ onProgress, signal }: CareOptions<CheckPart> = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const part of CHECK_PARTS) {
    for (let next: number | null = 0; next !== null; ) {
      signal?.throwIfAborted();
      const step = await library.checkStep(part, next);
      findings.push(...step.findings);
      onProgress?.(part, step.done, step.of);
      next = step.next;
    }
  }
  return findings;
}

/** Repairs what can be made anew; `checkLibrary` then says what is left. Stopped half-way it does no harm. */
export async function repairLibrary({ onProgress, signal }: CareOptions<RepairPart> = {}): Promise<void> {
  for (const part of REPAIR_PARTS) {
    for (let next: number | null = 0; next !== null; ) {
      signal?.throwIfAborted();
      const step = await library.repairStep(part, next);
      onProgress?.(part, step.done, step.of);
      next = step.next;
    }
  }
}
