import type { ReaderOutcome } from './session';

/**
 * Injected before `page-reader.js`, which is large: where that has run already, its toggle is there to be called, and the
 * script is not run a second time. Null where it has not. It may use nothing from outside of itself.
 */
export function callToggle(): Promise<ReaderOutcome> | null {
  const place = globalThis as unknown as Record<symbol, (() => Promise<ReaderOutcome>) | undefined>;
  return place[Symbol.for('qingyang.reader.toggle')]?.() ?? null;
}
